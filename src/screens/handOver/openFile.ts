import { newCall } from '../../visit/calls.ts'
import { FILE_PROBLEMS, LARGEST_FILE, parseVisitFile } from '../../visit/visitFileParse.ts'
import { visit } from '../../visit/visit.ts'

/** What became of a file: a visit that stands at `place` and is under way now, or why it could not be opened. */
export type OpenedFile =
  | { readonly problem: string }
  | { readonly place: string; readonly sentence: string; readonly notices: readonly string[] }

/** Opens a visit that was saved as a file. The one under way is put aside; nothing of it is lost. */
export async function openFile(file: Blob): Promise<OpenedFile> {
  if (file.size > LARGEST_FILE) return { problem: FILE_PROBLEMS.large }
  const text = await file.text().catch(() => undefined)
  if (text === undefined) return { problem: FILE_PROBLEMS.unread }
  const opened = await openText(text).catch(() => ({ problem: FILE_PROBLEMS.vanished }))
  if ('problem' in opened) return opened
  newCall()
  visit.setState(opened.visit, true)
  return opened
}

async function openText(text: string) {
  const parsed = parseVisitFile(text)
  // What is no visit is said to be none without fetching what it takes to open one.
  if ('problem' in parsed) return parsed
  const [{ openVisit }, { openingContent }] = await Promise.all([
    import('../../visit/visitFileOpen.ts'),
    import('./visitContent.ts'),
  ])
  return openVisit(text, await openingContent())
}
