import { parameters } from '../../content/parameters.ts'
import type { Step } from '../../engine/types.ts'
import { buildReport } from '../../report/buildReport.ts'
import type { Report, ReportReading } from '../../report/types.ts'
import type { Diagnosis } from '../../recognizer/types.ts'
import type { Pasted, Visit } from '../../visit/visit.ts'
import { linkTo, givenAt, type Guidance } from './guidance.ts'
import { markedLines } from './markedLines.ts'
import { noteStepsOf } from './noteSteps.ts'
import { clockOf, zoneOf } from './clock.ts'
import { factsToldOf } from './factValues.ts'
import { FOUND_LABELS } from './valueLabel.ts'

const MOST_LINES = 12

/** The report of a visit as it stands at a step. `at` is ready to read; `page` is the address of the site. */
export function reportOf(state: Visit, guidance: Guidance, at: string, page: string): Report {
  const { loaded, walk, step, knowledge } = guidance
  const diagnosis = state.scan.status === 'done' ? telling(state.scan.found.diagnosis) : undefined
  const names = new Set(parameters.map(({ name }) => name))
  const values = Object.entries(givenAt(state, loaded, step)).filter(([name]) => names.has(name))
  const readings = walk.steps.flatMap((each) => {
    const pasted = state.pasted[each.key]
    return pasted === undefined ? [] : [readingOf(each, pasted, knowledge.readers)]
  })
  const { id, title } = loaded.guide
  return buildReport({
    at,
    ...(diagnosis === undefined ? {} : { diagnosis }),
    guide: { id, title, reviewed: step.node.reviewed },
    walk,
    steps: noteStepsOf(state, guidance, clockOf),
    zone: zoneOf(),
    facts: factsToldOf(state),
    added: state.edits.added,
    values: Object.fromEntries(values),
    labels: FOUND_LABELS,
    readings,
    notes: state.notes,
    ...(state.issue === '' ? {} : { issue: state.issue }),
    link: `${page}#${linkTo(loaded, walk, step.key)}`,
  })
}

/** Without the values that say nothing by themselves. */
function telling(diagnosis: Diagnosis): Diagnosis {
  const values = Object.entries(diagnosis.values).filter(([name]) => Object.hasOwn(FOUND_LABELS, name))
  return { ...diagnosis, values: Object.fromEntries(values) }
}

function readingOf(
  { node }: Step,
  { text, reading }: Pasted,
  readers: Guidance['knowledge']['readers'],
): ReportReading {
  const reader = node.kind === 'check' ? readers.find(({ id }) => id === node.reader) : undefined
  const lines = text === undefined ? [] : markedLines(text, reading.marks).filter(({ tone }) => tone === 'hit')
  return {
    command: reader?.reads ?? '',
    verdict: reading.verdict,
    summary: reading.summary,
    lines: lines.slice(0, MOST_LINES).map(({ number, text: line, note }) => ({
      number,
      text: line,
      ...(note === undefined ? {} : { note }),
    })),
  }
}
