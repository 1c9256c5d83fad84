import type { Walk } from '../engine/types.ts'
import type { TeamId } from '../engine/escalation.ts'
import { buildReport } from './buildReport.ts'
import type { EscalationState } from './escalation.ts'
import { formatMarkdown } from './formatMarkdown.ts'
import { ruledOut, ruledOutLines } from './ruledOut.ts'
import type { Removed } from './redactTypes.ts'
import type { Block, FormatOptions, Report, ReportInput, Section } from './types.ts'

/** What a pack is made of: the note, and the state of handing on. `team` is how the next line is called. */
export type PackInput = {
  readonly note: ReportInput
  readonly escalation: EscalationState
  readonly teams: Readonly<Record<TeamId, string>>
  /** The organization's own name for the team. How to reach it is for the agent, and not for those who read this. */
  readonly contact?: { readonly name: string }
}

/** One Markdown file for the next line, without secrets, and the report that it is made of. */
export type EscalationPack = { readonly markdown: string; readonly note: Report; readonly removed: readonly Removed[] }

/** The note of a visit with all that the next line needs: why and to whom, what is missing, what was ruled out, the way. */
export function escalationPack(input: PackInput, options: FormatOptions = {}): EscalationPack {
  const note = packReport(input)
  const { text, removed } = formatMarkdown(note, options)
  return { markdown: text, note, removed }
}

/** Sections of the note that stand before what is only in a pack. */
const FIRST = ['issue', 'environment', 'cause']

function packReport(input: PackInput): Report {
  const { title, sections } = buildReport(input.note)
  const more: readonly Section[] = [
    { id: 'reasons', heading: 'Handed on', blocks: reasons(input) },
    ...sections.filter(({ id }) => FIRST.includes(id)),
    { id: 'missing', heading: 'Still missing', blocks: missing(input.escalation) },
    ...sections.filter(({ id }) => !FIRST.includes(id) && id !== 'guide'),
    { id: 'ruled-out', heading: 'Ruled out', blocks: list(linesOf(input.note)) },
    { id: 'path', heading: 'Path through the guide', blocks: path(input.note.walk) },
    ...sections.filter(({ id }) => id === 'guide'),
    { id: 'never', heading: 'Never in a ticket', blocks: list(input.escalation.never) },
  ]
  return { title, sections: more.filter(({ blocks }) => blocks.length > 0) }
}

function reasons({ escalation, teams, contact }: PackInput): readonly Block[] {
  const name = contact?.name ?? teams[escalation.to]
  const { have, of } = escalation.complete
  return [
    { kind: 'text', text: `To ${name}. ${have} of ${of} things that they need are in this note.` },
    ...list(
      escalation.reasons.map(({ text, why, holds }) => `${text}${holds === true ? '' : ' (not known yet)'}: ${why}`),
    ),
  ]
}

function missing({ missing: all }: EscalationState): readonly Block[] {
  return list(all.map(({ label, ask }) => `${label}: ${ask}`))
}

function linesOf({ walk, values, labels = {} }: ReportInput): readonly string[] {
  const label = (name: string): string | undefined => (Object.hasOwn(labels, name) ? labels[name] : undefined)
  return ruledOutLines(ruledOut(walk?.steps ?? [], values, label))
}

/** Node ids and the options taken, so that the next line can go the same way. */
function path(walk: Walk | undefined): readonly Block[] {
  return list(
    (walk?.steps ?? []).map(
      ({ key, guide, option }) => `${guide}/${key}${option === undefined ? '' : ` = ${option.id}`}`,
    ),
  )
}

function list(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}
