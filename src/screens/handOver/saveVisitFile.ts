import { SECRET_NAMES, type Pseudonym } from '../../report/redactTypes.ts'
import type { Standing } from '../../visit/link.ts'
import { versionsHere } from '../../visit/siteContent.ts'
import { VISIT_FILE_ENDING } from '../../visit/visitFile.ts'
import type { SavedFile } from '../../visit/visitFileSave.ts'
import type { Visit } from '../../visit/visit.ts'
import type { Guidance } from '../parts/guidance.ts'
import { saveText } from '../parts/saveText.ts'

const VANISHED =
  'A part of this page could not be fetched, so nothing was saved. Load the page again, or copy the note.'

/**
 * Lets the browser save the visit as a file, and says in a sentence what is not in it. `called` are names as a text calls
 * them that goes with it.
 */
export async function saveVisitFile(
  state: Visit,
  guidance: Guidance | undefined,
  names: boolean,
  called: readonly Pseudonym[] = [],
): Promise<string> {
  const made = new Date().toISOString()
  const file = await visitFileOf(state, guidance, names, made, called).catch(() => undefined)
  if (file === undefined) return VANISHED
  const of = guidance?.loaded.guide.id ?? 'visit'
  saveText(file.text, `handrail-${of}-${made.slice(0, 10)}${VISIT_FILE_ENDING}`, 'application/json')
  return toldOf(file, names)
}

/** The file itself, for whoever puts it beside something else. */
export async function visitFileOf(
  state: Visit,
  guidance: Guidance | undefined,
  names: boolean,
  made: string,
  called: readonly Pseudonym[] = [],
): Promise<SavedFile> {
  const [{ saveVisit }, { savingContent }, { versions }] = await Promise.all([
    import('../../visit/visitFileSave.ts'),
    import('./visitContent.ts'),
    import('../../reference/atBuild/versions.ts'),
  ])
  const standing = guidance === undefined ? undefined : standingOf(guidance)
  const version = versionsHere(versions)[guidance?.loaded.guide.id ?? '']
  const options = { names, called, made, ...(version === undefined ? {} : { version }) }
  return saveVisit(state, standing, options, await savingContent())
}

function standingOf({ loaded, walk, step }: Guidance): Standing {
  const { id, start } = loaded.guide
  return { guide: id, node: step.key, ...(walk.entry === start ? {} : { entry: walk.entry }), answers: walk.answers }
}

function toldOf({ removed }: SavedFile, names: boolean): string {
  const secrets = removed.filter(({ kind }) => Object.hasOwn(SECRET_NAMES, kind))
  const count = secrets.reduce((sum, each) => sum + each.count, 0)
  const out = count === 0 ? 'no secret was found in it' : `${count} ${count === 1 ? 'secret' : 'secrets'} taken out`
  return `Saved, ${out}, names ${names ? 'replaced' : 'kept'}.`
}
