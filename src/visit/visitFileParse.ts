import { isVisitText, VISIT_FILE, VISIT_FILE_ENDING } from './visitFile.ts'

/** What an object of JSON holds. Nothing of it has been looked at. */
export type Parts = Readonly<Partial<Record<string, unknown>>>

/** A file that says it is a visit of this version, or why it is none. */
export type ParsedFile = { readonly file: Parts } | { readonly problem: string }

/** Larger files are no visits. */
export const LARGEST_FILE = 20 * 2 ** 20

const CHOOSE = `Choose the one that ends in ${VISIT_FILE_ENDING}.`

/** Why a file cannot be opened, and what to do. */
export const FILE_PROBLEMS = {
  large: `This file is larger than 20 MB, and no saved visit is. ${CHOOSE}`,
  unread: 'This file could not be read: it was changed, moved or locked meanwhile. Choose it again.',
  vanished: 'A part of this page could not be fetched. Load the page again, and choose the file once more.',
  empty: 'This file is empty. Ask for it again.',
  binary: `This file holds no text. ${CHOOSE}`,
  other: `This file is no saved visit. ${CHOOSE} A log or a message belongs into the box of the first page.`,
  cut: 'The end of this file is missing: it was cut off on its way. Ask for it again.',
  foreign: `This file was made by another program. ${CHOOSE}`,
  kind: `This file is of Handrail, and no saved visit. ${CHOOSE}`,
  newer: 'This file was saved by a newer Handrail. Load this page again to get the newest, then choose it once more.',
  older: 'This file was saved by an older Handrail that wrote it in another form. Ask for it to be saved anew.',
} as const

/** What a file says it is. Never throws, whatever the text. */
export function parseVisitFile(text: string): ParsedFile {
  if (text.length > LARGEST_FILE) return { problem: FILE_PROBLEMS.large }
  if (text.includes('\0')) return { problem: FILE_PROBLEMS.binary }
  // A mark of the encoding counts as a blank.
  const trimmed = text.trim()
  if (trimmed === '') return { problem: FILE_PROBLEMS.empty }
  const file = parsed(trimmed)
  if (file === undefined) return { problem: FILE_PROBLEMS[isVisitText(trimmed) ? 'cut' : 'other'] }
  const has = (key: string): unknown => (Object.hasOwn(file, key) ? file[key] : undefined)
  const version = has('handrail')
  if (version === undefined) return { problem: FILE_PROBLEMS.foreign }
  if (typeof version === 'number' && version > VISIT_FILE) return { problem: FILE_PROBLEMS.newer }
  if (version !== VISIT_FILE) return { problem: FILE_PROBLEMS.older }
  return has('kind') === 'visit' ? { file } : { problem: FILE_PROBLEMS.kind }
}

/** The object that a text is, or undefined where it is none. */
function parsed(text: string): Parts | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
    return { ...value }
  } catch {
    return undefined
  }
}
