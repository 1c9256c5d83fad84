import { filled } from '../engine/fill.ts'
import type { Step, Values } from '../engine/types.ts'
import { causeBlocks } from './causeBlocks.ts'
import type { Block, NoteStep, ReportInput, Report, Section } from './types.ts'

/**
 * Puts together what is handed on: issue, environment, what was checked, evidence, cause, what was done, what comes
 * next, and where it came from. Sections without content are left out. Texts still hold what the person typed:
 * formats redact and escape.
 */
export function buildReport(input: ReportInput): Report {
  const sections: readonly Section[] = [
    { id: 'issue', heading: 'Issue', blocks: issue(input) },
    { id: 'environment', heading: 'Environment', blocks: environment(input) },
    { id: 'checked', heading: 'Checked', blocks: steps(input, ({ kind }) => kind !== 'fix') },
    { id: 'evidence', heading: 'Evidence', blocks: evidence(input) },
    { id: 'cause', heading: 'Cause', blocks: causeBlocks(input.diagnosis) },
    { id: 'done', heading: 'Done', blocks: steps(input, ({ kind }) => kind === 'fix') },
    { id: 'next', heading: 'Next', blocks: next(input) },
    { id: 'notes', heading: 'Notes', blocks: text(input.notes) },
    { id: 'guide', heading: 'Guide', blocks: guide(input) },
  ]
  const whole = sections.map((section) => ({
    ...section,
    blocks: [...section.blocks, ...text(input.added?.[section.id])],
  }))
  return { title: titleOf(input), sections: whole.filter((section) => section.blocks.length > 0) }
}

function titleOf({ begun, diagnosis, guide: from }: ReportInput): string {
  if (begun !== undefined) return begun
  if (from) return from.title
  return diagnosis?.causes[0]?.title ?? 'Connection problem'
}

function text(value: string | undefined): Block[] {
  return value === undefined || value.trim() === '' ? [] : [{ kind: 'text', text: value }]
}

function issue(input: ReportInput): Block[] {
  const title = input.begun ?? input.diagnosis?.causes[0]?.title
  const own = text(input.issue)
  return [
    ...own,
    ...(title !== undefined && own.length === 0 ? text(title) : []),
    ...text(input.at && `Reported ${input.at}${input.zone === undefined ? '' : `; times are ${input.zone}`}`),
  ]
}

/** What the commands use, what the person was asked, then what the paste showed beside it. Lists are shown with commas. */
function environment({ values, labels, diagnosis, facts: told = [] }: ReportInput): Block[] {
  const given = Object.entries(values).filter(([, value]) => value.trim() !== '')
  const shown = Object.entries(diagnosis?.values ?? {}).filter(([name]) => !Object.hasOwn(values, name))
  const named = (entries: readonly (readonly [string, string | readonly string[]])[]): readonly Fact[] =>
    entries.map(([name, value]) => ({
      label: nameOf(name, labels),
      value: typeof value === 'string' ? value : value.join(', '),
    }))
  const facts = [...named(given), ...told, ...named(shown)]
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }]
}

type Fact = { readonly label: string; readonly value: string }

function nameOf(name: string, labels: ReportInput['labels']): string {
  return labels !== undefined && Object.hasOwn(labels, name) ? (labels[name] ?? name) : name
}

function steps({ steps: all, added }: ReportInput, wanted: (step: NoteStep) => boolean): Block[] {
  const taken = all.filter(wanted).map(({ id, time, text: asked, answer, words, edited }) => ({
    ...(time === undefined ? {} : { time }),
    ...(edited === undefined ? { text: asked, answer } : { text: edited }),
    ...(words === undefined ? {} : { words }),
    ...(added?.[id] === undefined ? {} : { added: added[id] }),
  }))
  return taken.length === 0 ? [] : [{ kind: 'steps', steps: taken }]
}

/** Values of the step's includes count before the person's own. */
function fillIn(template: string, step: Step, input: ReportInput): string {
  const values: Values = { ...input.values, ...step.given }
  return filled(template, values, (name) =>
    input.labels && Object.hasOwn(input.labels, name) ? input.labels[name] : undefined,
  )
}

function evidence({ diagnosis, earlier = [], readings }: ReportInput): Block[] {
  const lines = (diagnosis?.causes[0]?.lines ?? []).map(({ number, text: line }) => ({ number, text: line }))
  const pasted: Block[] = lines.length === 0 ? [] : [{ kind: 'evidence', of: 'Pasted text', lines }]
  return [
    ...earlier.map((each): Block => ({ kind: 'evidence', ...each })),
    ...pasted,
    ...readings.flatMap((reading): Block[] => [
      { kind: 'list', items: [`${reading.command}: ${reading.summary}`] },
      ...(reading.lines.length === 0 ? [] : [{ kind: 'evidence', of: reading.command, lines: reading.lines } as const]),
    ]),
  ]
}

function next(input: ReportInput): Block[] {
  const last = input.walk?.steps.at(-1)
  if (!last) return []
  if (last.node.kind !== 'outcome') return [{ kind: 'text', text: `Open: ${fillIn(last.node.text, last, input)}` }]
  const collect = (last.node.collect ?? []).map((item) => fillIn(item, last, input))
  const still: Block[] =
    collect.length === 0
      ? []
      : [
          { kind: 'text', text: 'Still to collect:' },
          { kind: 'list', items: collect },
        ]
  return [{ kind: 'text', text: fillIn(last.node.text, last, input) }, ...still]
}

function guide({ guide: from, link }: ReportInput): Block[] {
  const reviewed = from?.reviewed === undefined ? '' : `, reviewed ${from.reviewed}`
  const version = from?.version === undefined ? '' : `, version ${from.version}`
  return [
    ...(from ? text(`${from.title} (${from.id}${version}${reviewed})`) : []),
    ...(link === undefined || link === '' ? [] : [{ kind: 'link', address: link } as const]),
  ]
}
