import type { Reader, ReaderContext } from '../../readers/types.ts'
import { holdsPrivateKey } from '../../visit/privateKey.ts'
import { keepPasted } from '../../visit/visit.ts'

const LONGEST = 1_000_000

/** The name under which the visit keeps what was pasted at a tool. */
export function stepOf(tool: string): string {
  return `tool/${tool}`
}

/** Reads a text and keeps it with the reading, so that the page of that tool shows both. */
export function readWith(reader: Reader, text: string, context: ReaderContext): void {
  const reading = reader.read(text.slice(0, LONGEST), { today: new Date().toISOString().slice(0, 10), ...context })
  keepPasted(
    stepOf(reader.id),
    text.slice(0, LONGEST),
    holdsPrivateKey(text) ? { ...reading, secret: 'private-key' } : reading,
  )
}
