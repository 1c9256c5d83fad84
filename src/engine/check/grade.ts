import type { Guide, Place } from '../types.ts'
import { sentencesOf, wordsOf } from './spoken.ts'

/**
 * The Flesch-Kincaid grade of a text: 0.39 × words per sentence + 11.8 × syllables per word − 15.59, never below 0.
 * It is about the years of school that understanding it takes (J. P. Kincaid and others, 1975). Syllables are counted
 * by rule, so the figure is good for comparing texts and for finding the hardest one, not for its second decimal.
 */
export function gradeOf(text: string): number {
  const sentences = sentencesOf(text).length
  const words = wordsOf(text)
  if (sentences === 0 || words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return Math.max(0, 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59)
}

/** How hard the spoken sentences of all guides are: the middle one, and the hardest with its place. */
export type ReadingLevels = { readonly median: number; readonly highest: number; readonly where: string }

/** The reading levels of everything that is said in the guides. */
export function readingLevels(guides: readonly Guide[]): ReadingLevels {
  const said = guides
    .flatMap((guide) => placesOf(guide).map(([id, { say }]) => ({ where: `${guide.id}/${id}`, grade: gradeOf(say) })))
    .toSorted((a, b) => a.grade - b.grade)
  const last = said.at(-1)
  return {
    median: said[Math.floor((said.length - 1) / 2)]?.grade ?? 0,
    highest: last?.grade ?? 0,
    where: last?.where ?? '',
  }
}

function placesOf(guide: Guide): readonly (readonly [string, Place])[] {
  return Object.entries(guide.nodes).flatMap(([id, node]) => (node.kind === 'include' ? [] : [[id, node] as const]))
}

/** A value is one word of two syllables, whatever it is. Digits and the letters of SSH are spoken one by one. */
function syllablesOf(word: string): number {
  if (word.startsWith('{')) return 2
  const letters = [...word].filter(isLetter).join('')
  const digits = [...word].filter((char) => char >= '0' && char <= '9').length
  if (letters === '') return Math.max(1, digits)
  return digits + (isSpelled(letters) ? letters.length : vowelGroups(letters.toLowerCase()))
}

function isSpelled(letters: string): boolean {
  if (letters.length < 2 || letters !== letters.toUpperCase()) return false
  return letters.length <= 3 || ![...letters.toLowerCase()].some(isVowel)
}

/** Vowels in a row are one syllable. A final e is silent, but not after l (`table`); so is that of `changed`. */
function vowelGroups(word: string): number {
  const groups = [...word].filter((char, at) => isVowel(char) && !isVowel(word.charAt(at - 1))).length
  return Math.max(1, groups - (hasSilentE(word) ? 1 : 0))
}

function hasSilentE(word: string): boolean {
  const end = word.endsWith('es') || word.endsWith('ed') ? word.length - 2 : word.length - 1
  if (word.charAt(end) !== 'e' || isVowel(word.charAt(end - 1))) return false
  const before = word.charAt(end - 1)
  if (word.endsWith('ed')) return before !== 't' && before !== 'd'
  if (word.endsWith('es')) return !'sxzcg'.includes(before) && !isHissed(word, end)
  return before !== 'l' || isVowel(word.charAt(end - 2))
}

function isHissed(word: string, end: number): boolean {
  return word.slice(0, end).endsWith('sh') || word.slice(0, end).endsWith('ch')
}

function isVowel(char: string): boolean {
  return char !== '' && 'aeiouy'.includes(char)
}

function isLetter(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase()
}
