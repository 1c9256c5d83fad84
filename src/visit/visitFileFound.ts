import { tellsVersions } from '../recognizer/notes.ts'
import { unfill } from '../recognizer/unfill.ts'
import type { Cause, DiagnosedCause, Diagnosis, Finding, Recognition, SessionVerdict } from '../recognizer/types.ts'
import type { Found } from './visit.ts'
import type { FileCause, FileDiagnosis, FileNote, VisitFile } from './visitFile.ts'
import type { SavingContent } from './visitFileContent.ts'
import { textsInGaps, type Texts } from './visitFileTexts.ts'

/** What was found, with our words by their ids and the rest as redacted text. */
export function foundToFile(
  { diagnosis, recognition }: Found,
  { causes }: SavingContent,
  texts: Texts,
): Pick<VisitFile, 'diagnosis' | 'recognition'> {
  const byId = new Map(causes.map((cause) => [cause.id, cause]))
  return {
    diagnosis: {
      outcome: diagnosis.outcome,
      causes: diagnosis.causes.map((cause) => causeToFile(cause, byId.get(cause.cause), texts)),
      setAside: asideToFile(diagnosis, causes),
      stages: diagnosis.stages.map(({ stage, state }) => ({ stage, state })),
      values: valuesToFile(diagnosis.values, texts),
      sessions: diagnosis.sessions.map((session) => sessionToFile(session, texts)),
    },
    recognition: recognitionToFile(recognition, texts),
  }
}

function sessionToFile(session: SessionVerdict, texts: Texts): SessionVerdict {
  const { id, firstLine, lastLine, outcome, causes, pid, user, address, port } = session
  return {
    id: texts.text(id),
    firstLine,
    lastLine,
    outcome,
    causes,
    ...(pid === undefined ? {} : { pid: texts.named('pid', pid) }),
    ...(user === undefined ? {} : { user: texts.named('user', user) }),
    ...(address === undefined ? {} : { address: texts.named('address', address) }),
    ...(port === undefined ? {} : { port: texts.named('port', port) }),
  }
}

function causeToFile(
  { cause, certainty, explanation, notes, lines, next }: DiagnosedCause,
  ours: Cause | undefined,
  texts: Texts,
): FileCause {
  const shown = texts.lines(lines.map(({ text }) => text))
  return {
    cause,
    certainty,
    gaps: gapsToFile(ours?.explanation ?? '', explanation, texts) ?? [],
    notes: notes.flatMap((note) => noteToFile(note, ours, texts)),
    lines: lines.map(({ number }, at) => ({ number, text: shown[at] ?? '' })),
    next: { guide: next.guide, node: next.node },
  }
}

function noteToFile(text: string, ours: Cause | undefined, texts: Texts): readonly FileNote[] {
  for (const [note, { text: template }] of (ours?.notes ?? []).entries()) {
    const gaps = gapsToFile(template, text, texts)
    if (gaps !== undefined) return [{ note, gaps }]
  }
  return tellsVersions(text) ? [{ versions: text }] : []
}

function gapsToFile(template: string, text: string, texts: Texts): readonly string[] | undefined {
  return textsInGaps(template, unfill(template, text), texts)
}

function asideToFile({ setAside }: Diagnosis, causes: readonly Cause[]): FileDiagnosis['setAside'] {
  return setAside.flatMap(({ signature, line, why }) => {
    const by = causes.find(({ setsAside = [] }) =>
      setsAside.some((each) => each.signature === signature && each.why === why),
    )
    return by === undefined ? [] : [{ signature, line, by: by.id }]
  })
}

function recognitionToFile(recognition: Recognition, texts: Texts): NonNullable<VisitFile['recognition']> {
  const { lines, findings, counts, sessionsDropped, secrets, unreadable, longLines } = recognition
  return {
    lines,
    longLines,
    ...(unreadable === undefined ? {} : { unreadable }),
    sessionsDropped,
    secrets: secrets.map(({ kind, line }) => ({ kind, line })),
    counts,
    findings: findingsToFile(findings, texts),
  }
}

function findingsToFile(findings: readonly Finding[], texts: Texts): readonly Finding[] {
  const shown = texts.lines(findings.map(({ text }) => text))
  return findings.map(({ signature, line, lines, values, session, truncated }, at) => ({
    signature,
    line,
    lines,
    text: shown[at] ?? '',
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, texts.named(name, value)])),
    session: texts.text(session),
    truncated,
  }))
}

function valuesToFile(values: Diagnosis['values'], texts: Texts): Diagnosis['values'] {
  const entries = Object.entries(values).map(([name, value]): readonly [string, string | readonly string[]] => [
    name,
    typeof value === 'string' ? texts.named(name, value) : value.map((each) => texts.named(name, each)),
  ])
  return Object.fromEntries(entries)
}
