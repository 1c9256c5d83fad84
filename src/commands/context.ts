import type { Fitted } from './fitValues.ts'
import type { Dialect, Part, Word } from './types.ts'

/** What has to be known about the rest of a line to write one word of it. */
export type Context = {
  readonly dialect: Dialect
  readonly fitted: ReadonlyMap<string, Fitted>
  /** The program the word is an argument of, or the keyword of a line of a file; empty for the first word itself. */
  readonly program: string
  /** The word before, where it is literal. */
  readonly previous: string
}

const BEFORE_PROGRAM: ReadonlySet<string> = new Set(['sudo', 'env', 'nice', 'time', '&'])

/** The contexts of the words of one line, in their order. */
export function contextsOf(
  line: readonly Word[],
  dialect: Dialect,
  fitted: ReadonlyMap<string, Fitted>,
  beginsCommand: (word: Word) => boolean,
): readonly Context[] {
  let program = ''
  let previous = ''
  return line.map((word) => {
    const context = { dialect, fitted, program, previous }
    const text = literal(word) ?? ''
    if (beginsCommand(word)) program = ''
    else if (program === '' && !comesBefore(text, previous)) program = programName(word)
    previous = text
    return context
  })
}

/** Whether the program is yet to come: `sudo -u fred ssh …`. */
function comesBefore(text: string, previous: string): boolean {
  return BEFORE_PROGRAM.has(text) || text.startsWith('-') || previous === '-u' || previous === '-g'
}

/** The text of a word without parameters. */
export function literal(word: Word): string | undefined {
  if (!('word' in word)) return undefined
  const texts = word.word.filter((part) => typeof part === 'string')
  return texts.length === word.word.length ? texts.join('') : undefined
}

/** The name of a program without its folder and `.exe`; `?` where it is not literal. */
function programName(word: Word): string {
  const text = literal(word) ?? ('code' in word ? firstText(word.code) : '?')
  const name = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
  return name.replace(/\.exe$/iu, '') || '?'
}

function firstText(parts: readonly Part[]): string {
  const [first] = parts
  return typeof first === 'string' ? (/^\S+/u.exec(first)?.[0] ?? '?') : '?'
}
