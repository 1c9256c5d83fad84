import { filled } from '../../engine/fill.ts'
import type { ReportInput, ReportReading } from '../../report/types.ts'
import type { Diagnosis } from '../../recognizer/types.ts'
import { stepId } from '../../visit/trail.ts'
import { parametersHere, versionsHere } from '../../visit/siteContent.ts'
import { valuesOf, type Pasted, type Visit } from '../../visit/visit.ts'
import { linkTo, givenAt, type Guidance } from './guidance.ts'
import { markedLines } from './markedLines.ts'
import { noteStepsOf } from './noteSteps.ts'
import { clockOf, zoneOf } from './clock.ts'
import { factsToldOf, saidByFacts } from './factValues.ts'
import { versions } from '../../reference/atBuild/versions.ts'
import { foundLabelsHere, parameterLabel } from './valueLabel.ts'

const MOST_LINES = 12

/**
 * What the report of a visit is made of as it stands, at a step of a guide or before one. `at` is ready to read, `page`
 * is the address of the site, where it has one that leads there. Steps that the agent left empty stay out.
 */
export function reportInputOf(state: Visit, guidance: Guidance | undefined, at: string, page?: string): ReportInput {
  const diagnosis = state.scan.status === 'done' ? telling(state.scan.found.diagnosis, saidByFacts(state)) : undefined
  const known = guidance === undefined ? valuesOf(state) : givenAt(state, guidance.loaded, guidance.step)
  return {
    at,
    ...(diagnosis === undefined ? {} : { diagnosis }),
    ...(guidance === undefined ? {} : guidePart(guidance, page)),
    steps: noteStepsOf(state, guidance, clockOf).filter(({ edited }) => edited?.trim() !== ''),
    ...(state.earlier[0] === undefined ? {} : { begun: state.earlier[0] }),
    earlier: earlierTexts(state),
    zone: zoneOf(),
    facts: factsToldOf(state),
    added: state.edits.added,
    values: Object.fromEntries(
      parametersHere().flatMap(({ name }) => (known[name] === undefined ? [] : [[name, known[name]]])),
    ),
    labels: foundLabelsHere(),
    readings: [...elsewhere(state, guidance), ...here(state, guidance)],
    notes: state.notes,
    ...(state.issue === '' ? {} : { issue: state.issue }),
  }
}

function guidePart({ loaded, walk, step }: Guidance, page?: string): Pick<ReportInput, 'guide' | 'walk' | 'link'> {
  const { id, title } = loaded.guide
  const version = versionsHere(versions)[id]
  return {
    guide: {
      id,
      title,
      reviewed: step.node.reviewed,
      ...(version === undefined ? {} : { version }),
    },
    walk,
    ...(page === undefined ? {} : { link: `${page}#${linkTo(loaded, walk, step.key)}` }),
  }
}

/** The telling lines of the texts that the diagnosis does not show: those before the last one, and one nobody knows. */
function earlierTexts({ trail, scan }: Visit): NonNullable<ReportInput['earlier']> {
  const shown = scan.status === 'done' && scan.found.diagnosis.causes.length > 0
  const pastes = trail.filter(({ kind }) => kind === 'paste').slice(0, shown ? -1 : undefined)
  return pastes.flatMap(({ at, lines }) => (lines === undefined ? [] : [{ of: `Text read at ${clockOf(at)}`, lines }]))
}

/** A text that is no output of its command proves nothing, and does not leave. */
function wasRead({ reading }: Pasted): boolean {
  return reading.verdict !== 'unreadable'
}

/** Outputs that were read in this guide, in the order of its walk. */
function here(state: Visit, guidance: Guidance | undefined): readonly ReportReading[] {
  return (guidance?.walk.steps ?? []).flatMap((each) => {
    const pasted = state.pasted[stepId(guidance?.loaded.guide.id ?? '', each.key)]
    const reader = guidance?.knowledge.readers.find(({ id }) => each.node.kind === 'check' && id === each.node.reader)
    return pasted === undefined || !wasRead(pasted) ? [] : [readingOf(reader?.reads ?? '', pasted)]
  })
}

/** Outputs that were read in another guide of this visit: their command is not at hand, their question is. */
function elsewhere(state: Visit, guidance: Guidance | undefined): readonly ReportReading[] {
  return state.trail.flatMap(({ id, guide, text }) => {
    const pasted = state.pasted[id]
    if (pasted === undefined || !wasRead(pasted) || guide === guidance?.loaded.guide.id) return []
    return [readingOf(filled(text, valuesOf(state), parameterLabel), pasted)]
  })
}

/** Without the values that say nothing by themselves, and those that stand among the facts. */
function telling(diagnosis: Diagnosis, said: readonly string[]): Diagnosis {
  const labels = foundLabelsHere()
  const values = Object.entries(diagnosis.values).filter(
    ([name]) => Object.hasOwn(labels, name) && !said.includes(name),
  )
  return { ...diagnosis, values: Object.fromEntries(values) }
}

function readingOf(command: string, { text, reading }: Pasted): ReportReading {
  const lines = text === undefined ? [] : markedLines(text, reading.marks).filter(({ tone }) => tone === 'hit')
  return {
    command,
    verdict: reading.verdict,
    summary: reading.summary,
    lines: lines.slice(0, MOST_LINES).map(({ number, text: line, note }) => ({
      number,
      text: line,
      ...(note === undefined ? {} : { note }),
    })),
  }
}
