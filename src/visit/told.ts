import type { Certainty, DiagnosedCause, Diagnosis } from '../recognizer/types.ts'
import { VANISHED } from './vanished.ts'

/** What the page says of a reading that did not go as usual. */
export const READING_SENTENCES = {
  slower: 'Reading in the background did not work here, so it was read in the page. The result is the same.',
  'too-long': 'Only the first 4 GB were read.',
  damaged: 'The file could not be read to its end: it changed, vanished or is damaged. This is what was read before.',
  vanished: VANISHED,
  unreadable: 'This text could not be read. Paste only the lines around the error.',
  stuck: 'Reading this text came to a halt. Paste only the lines around the error.',
} as const

/** How the note names a text that was read. */
export function textRead(lines: number): string {
  return `Text read, ${lines} ${lines === 1 ? 'line' : 'lines'}`
}

/** What a text added up to, in a few words. */
export function told({ outcome, causes }: Pick<Diagnosis, 'outcome' | 'causes'>): string {
  const [first] = causes
  return first === undefined ? TOLD_OTHERWISE[outcome === 'success' ? 'success' : 'nothing'] : toldCause(first)
}

/** The same for a cause that is known by its title. */
export function toldCause({ title, certainty }: Pick<DiagnosedCause, 'title'> & { certainty: Certainty }): string {
  return `${title} (${certainty})`
}

export const TOLD_OTHERWISE = { success: 'it shows a success', nothing: 'nothing recognized' } as const

/** True for a sentence of this page about a reading. */
export function isReadingSentence(text: string): boolean {
  const sentences: readonly string[] = Object.values(READING_SENTENCES)
  return sentences.includes(text)
}
