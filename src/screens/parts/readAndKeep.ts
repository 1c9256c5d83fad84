import type { Reader, ReaderContext, Reading } from '../../readers/types.ts'
import { holdsPrivateKey } from '../../visit/privateKey.ts'
import { keepPasted } from '../../visit/visit.ts'
import { today } from './clock.ts'

/** No command that a check asks for prints more. */
export const LONGEST_OUTPUT = 1_000_000

/** Reads what a command printed and keeps it with the reading under a step; a text with a private key is not kept. */
export function readAndKeep(step: string, reader: Reader, text: string, context: ReaderContext): void {
  const output = text.slice(0, LONGEST_OUTPUT)
  const known = { today: today(), ...context }
  const reading = reader.read(output, known)
  const kept: Reading = holdsPrivateKey(text) ? { ...reading, secret: 'private-key' } : reading
  keepPasted(step, output, kept, known)
}
