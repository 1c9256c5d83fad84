import { byEveryId, currentId } from '../content/retired.ts'
import { tellsVersions } from '../recognizer/notes.ts'
import { stageStates } from '../recognizer/stageStates.ts'
import { STAGES } from '../recognizer/stages.ts'
import { gapsIn, refill } from '../recognizer/unfill.ts'
import { fillText } from '../recognizer/values.ts'
import type {
  Cause,
  DiagnosedCause,
  Diagnosis,
  Recognition,
  SessionVerdict,
  SetAside,
  Signature,
} from '../recognizer/types.ts'
import type { Found } from './visit.ts'
import type { OpeningContent } from './visitFileContent.ts'
import { shapes } from './visitFileShapes.ts'
import { isValueName, type Sieve } from './visitFileSieve.ts'

/** Of everything that a file may hold many of. */
const MOST = { causes: 100, lines: 200, aside: 1000, sessions: 200, findings: 5000, ids: 5000, values: 500, gaps: 40 }

type Known = {
  readonly causes: ReadonlyMap<string, Cause>
  readonly signatures: ReadonlyMap<string, Signature>
  readonly sieve: Sieve
}

/** What was found, with our words for its ids. What names something that is not known here is left out. */
export function openFound(
  diagnosis: unknown,
  recognition: unknown,
  content: OpeningContent,
  sieve: Sieve,
): Found | undefined {
  const known: Known = {
    causes: byEveryId('causes', content.causes),
    signatures: byEveryId('messages', content.signatures),
    sieve,
  }
  const told = openDiagnosis(diagnosis, known)
  const read = openRecognition(recognition, known)
  return told === undefined || read === undefined ? undefined : { recognition: read, diagnosis: told }
}

/** Values by name. */
export function openValues(value: unknown, sieve: Sieve): Readonly<Record<string, string>> {
  return sieve.record(value, MOST.values, (each, name) =>
    isValueName(name) ? sieve.take(shapes.value, each) : undefined,
  )
}

function openDiagnosis(value: unknown, known: Known): Diagnosis | undefined {
  const { sieve } = known
  const file = sieve.take(shapes.diagnosis, value)
  if (file === undefined) return undefined
  const values = sieve.record(file.values, MOST.values, (each, name) =>
    isValueName(name) ? sieve.take(Array.isArray(each) ? shapes.values : shapes.value, each) : undefined,
  )
  const causes = sieve.list(file.causes, MOST.causes, (each) => openCause(each, values, known))
  return {
    outcome: outcomeOf(file.outcome, causes),
    causes: causes.filter(({ cause }, at) => causes.findIndex((each) => each.cause === cause) === at),
    setAside: sieve.list(file.setAside, MOST.aside, (each) => openAside(each, known)),
    stages: openStages(file.stages, causes[0], sieve),
    values,
    sessions: sieve.list(file.sessions, MOST.sessions, (each) => openSession(each, known)),
  }
}

/** The page of each outcome needs its causes: what was dropped may be what the file spoke of. */
function outcomeOf(told: Diagnosis['outcome'], [first]: readonly DiagnosedCause[]): Diagnosis['outcome'] {
  if (first !== undefined) return first.certainty === 'possible' ? 'uncertain' : 'diagnosed'
  return told === 'diagnosed' ? 'uncertain' : told
}

function openCause(value: unknown, values: Diagnosis['values'], { causes, sieve }: Known): DiagnosedCause | undefined {
  const file = sieve.take(shapes.cause, value)
  const cause = causes.get(file?.cause ?? '')
  if (file === undefined || cause === undefined) return undefined
  const asked = file.next && { ...file.next, guide: currentId('guides', file.next.guide) }
  const leads = [cause.next, ...cause.evidence.flatMap(({ next }) => next ?? [])]
  return {
    cause: cause.id,
    class: cause.class,
    title: cause.title,
    explanation: openFilled(cause.explanation, file.gaps, sieve) ?? fillText(cause.explanation, values),
    notes: sieve.list(file.notes, MOST.lines, (note) => openNote(note, cause, sieve)),
    certainty: file.certainty,
    stage: cause.stage,
    lines: sieve.list(file.lines, MOST.lines, (line) => sieve.take(shapes.line, line)),
    next: leads.find(({ guide, node }) => guide === asked?.guide && node === asked.node) ?? cause.next,
  }
}

/** A text of ours with what stood in its gaps, where that is as much as it has gaps. */
export function openFilled(template: string, value: unknown, sieve: Sieve): string | undefined {
  const gaps = sieve.list(value, MOST.gaps, (gap) => sieve.take(shapes.gap, gap))
  return gaps.length === gapsIn(template) ? refill(template, gaps) : sieve.lose()
}

function openNote(value: unknown, { notes = [] }: Cause, sieve: Sieve): string | undefined {
  const file = sieve.take(shapes.note, value)
  if (file === undefined) return undefined
  if ('versions' in file) return tellsVersions(file.versions) ? file.versions : undefined
  const note = notes[file.note]
  return note && openFilled(note.text, file.gaps, sieve)
}

function openAside(value: unknown, { causes, signatures, sieve }: Known): SetAside | undefined {
  const file = sieve.take(shapes.aside, value)
  const id = signatures.get(file?.signature ?? '')?.id
  if (file === undefined || id === undefined) return undefined
  const { setsAside = [] } = causes.get(file.by) ?? {}
  const ours = setsAside.find(({ signature }) => signature === id)
  return ours && { signature: id, line: file.line, why: ours.why }
}

function openStages(value: unknown, cause: DiagnosedCause | undefined, sieve: Sieve): Diagnosis['stages'] {
  const stages = sieve.list(value, STAGES.length, (stage) => sieve.take(shapes.stage, stage))
  const whole = stages.length === STAGES.length && stages.every(({ stage }, at) => stage === STAGES[at])
  return whole || stages.length === 0 ? stages : stageStates([], cause?.stage)
}

function openSession(value: unknown, { causes, sieve }: Known): SessionVerdict | undefined {
  const file = sieve.take(shapes.session, value)
  if (file === undefined) return undefined
  const { pid, user, address, port, ...session } = file
  return {
    ...session,
    causes: sieve.list(file.causes, MOST.causes, (each) => causes.get(typeof each === 'string' ? each : '')?.id),
    ...(pid === undefined ? {} : { pid }),
    ...(user === undefined ? {} : { user }),
    ...(address === undefined ? {} : { address }),
    ...(port === undefined ? {} : { port }),
  }
}

function openRecognition(value: unknown, { signatures, sieve }: Known): Recognition | undefined {
  const file = sieve.take(shapes.recognition, value)
  if (file === undefined) return undefined
  const { unreadable, ...counted } = file
  const counts = sieve.record(file.counts, MOST.ids, (count, id) =>
    signatures.has(id) ? sieve.take(shapes.count, count) : undefined,
  )
  return {
    ...counted,
    ...(unreadable === undefined ? {} : { unreadable }),
    findings: sieve.list(file.findings, MOST.findings, (each) => {
      const finding = sieve.take(shapes.finding, each)
      const id = signatures.get(finding?.signature ?? '')?.id
      if (finding === undefined || id === undefined) return undefined
      return { ...finding, signature: id, values: openValues(finding.values, sieve) }
    }),
    counts: Object.fromEntries(Object.entries(counts).map(([id, count]) => [signatures.get(id)?.id ?? id, count])),
    sessions: [],
    secrets: sieve.list(file.secrets, MOST.ids, (each) => sieve.take(shapes.secret, each)),
  }
}
