import type { Reader, ReaderContext } from './types.ts'

/** More than this is a log, which is for the diagnosis and not for a reader. */
const MOST = 200_000

/** The readers that make something of a text, in their order. Never throws. */
export function readersOf(text: string, readers: readonly Reader[], context: ReaderContext): readonly Reader[] {
  if (text.trim() === '' || text.length > MOST) return []
  return readers.filter((reader) => reader.read(text, context).verdict !== 'unreadable')
}
