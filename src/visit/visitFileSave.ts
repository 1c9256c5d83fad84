import type { Values } from '../engine/types.ts'
import type { Pseudonym, RedactOptions, Removed } from '../report/redactTypes.ts'
import type { Standing } from './link.ts'
import { isReadingSentence as isOurs } from './told.ts'
import type { Edits } from './trail.ts'
import type { Visit } from './visit.ts'
import { VISIT_FILE, type FilePasted, type VisitFile } from './visitFile.ts'
import type { SavingContent } from './visitFileContent.ts'
import { foundToFile } from './visitFileFound.ts'
import { knownValuesOf } from './visitFileKnown.ts'
import { withRedacted, type Texts } from './visitFileTexts.ts'
import { fileSteps, fileTitles, stepToFile, titleToFile } from './visitFileTrail.ts'

export type SaveOptions = {
  /** Names of people, servers, addresses and folders give way to pseudonyms, the same one in all of the file. */
  readonly names: boolean
  /** Names that have their pseudonym from a text that goes with the file. */
  readonly called?: readonly Pseudonym[]
  /** When: an ISO date and time in UTC. */
  readonly made: string
  /** The version of the guide in which the visit stands. */
  readonly version?: string
}

/** The text of the file, and how many secrets and names it does not hold. */
export type SavedFile = { readonly text: string; readonly removed: readonly Removed[] }

const NAMES: RedactOptions = { users: true, hosts: true, addresses: true, paths: true }

/** A visit as the text of a file, as the type `VisitFile` describes it. No secret stands in any part of it. */
export async function saveVisit(
  state: Visit,
  standing: Standing | undefined,
  { names, called = [], made, version }: SaveOptions,
  content: SavingContent,
): Promise<SavedFile> {
  const trail = fileSteps(state.trail, content)
  const earlier = await fileTitles(state, standing, content)
  const { made: file, removed } = withRedacted<VisitFile>(
    (texts) => ({
      handrail: VISIT_FILE,
      kind: 'visit',
      redacted: names ? 'secrets and names' : 'secrets',
      made,
      ...(version === undefined ? {} : { version }),
      ...(standing === undefined ? {} : { standing: standingToFile(standing) }),
      issue: texts.text(state.issue),
      notes: texts.text(state.notes),
      draft: texts.text(state.draft),
      values: namedValues(state.typed, texts),
      read: namedValues(state.read, texts),
      facts: namedValues(state.facts, texts),
      trail: trail.map((step) => stepToFile(step, texts)),
      edits: editsToFile(state.edits, texts),
      earlier: earlier.map((title) => titleToFile(title, texts)),
      pasted: pastedToFile(state.pasted, texts),
      ...scanToFile(state, content, texts),
    }),
    names ? { ...NAMES, called } : {},
    knownValuesOf(state),
  )
  return { text: `${JSON.stringify(file, undefined, 2)}\n`, removed }
}

function standingToFile({ guide, node, entry, answers }: Standing): Standing {
  return { guide, node, ...(entry === undefined ? {} : { entry }), answers }
}

/** A text that is still being read has nothing to show yet. */
function scanToFile({ scan }: Visit, content: SavingContent, texts: Texts): Partial<VisitFile> {
  if (scan.status === 'none' || scan.status === 'reading') return {}
  const { name, size } = scan.source
  const source = { ...(name === undefined ? {} : { name: texts.lines([name])[0] ?? '' }), size }
  if (scan.status === 'failed') return isOurs(scan.sentence) ? { source, failed: scan.sentence } : {}
  return { source, notices: scan.notices.filter(isOurs), ...foundToFile(scan.found, content, texts) }
}

function pastedToFile(pasted: Visit['pasted'], texts: Texts): VisitFile['pasted'] {
  const entries = Object.entries(pasted).map(([step, { text, reading, context }]): readonly [string, FilePasted] => [
    step,
    {
      ...(text === undefined ? {} : { text: texts.text(text) }),
      verdict: reading.verdict,
      ...(context === undefined ? {} : { context: namedValues(context, texts) }),
      ...(reading.secret === undefined ? {} : { secret: reading.secret }),
    },
  ])
  return Object.fromEntries(entries)
}

function editsToFile({ texts: edited, added }: Edits, texts: Texts): Edits {
  const each = (record: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(record).map(([id, text]) => [id, texts.text(text)]))
  return { texts: each(edited), added: each(added) }
}

function namedValues(values: Readonly<Partial<Values>>, texts: Texts): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value = '']) => [name, texts.named(name, value)]))
}
