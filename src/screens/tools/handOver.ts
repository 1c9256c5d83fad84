import type { Reader, ReaderContext } from '../../readers/types.ts'
import { readAndKeep } from '../parts/readAndKeep.ts'

/** The name under which the visit keeps what was pasted at a tool. */
export function stepOf(tool: string): string {
  return `tool/${tool}`
}

/** Reads a text and keeps it with the reading, so that the page of that tool shows both. */
export function readWith(reader: Reader, text: string, context: ReaderContext): void {
  readAndKeep(stepOf(reader.id), reader, text, context)
}
