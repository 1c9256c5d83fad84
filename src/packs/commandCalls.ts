import type { Dialect, Word } from '../commands/types.ts'

/** A program that a line calls, in small letters and without its folder, and the words behind it. */
export type Call = {
  readonly program: string
  readonly words: readonly string[]
  /** It takes what the call before it prints. */
  readonly piped: boolean
  /** It runs as an administrator. */
  readonly raised: boolean
}

const BETWEEN = ['|', '&&', '||', ';']
/** Words in front of a program that run it. */
const RAISING = ['sudo', 'doas']
const RUNNING = [...RAISING, 'env', 'exec', 'nohup', 'nice', 'time', 'xargs', 'command']

/**
 * The programs that one line of a command calls: those of commands inside it too, and cmdlets anywhere in code. Code of
 * IRIS calls a program of the system with `$zf`.
 */
export function callsOf(line: readonly Word[], dialect: Dialect): readonly Call[] {
  const calls: Call[] = []
  let words: string[] = []
  let piped = false
  const end = (operator = ''): void => {
    if (words.length > 0) calls.push(callOf(words, piped))
    words = []
    piped = operator === '|'
  }
  for (const word of line) {
    if ('op' in word) {
      if (BETWEEN.includes(word.op)) end(word.op)
      continue
    }
    if ('inner' in word) {
      calls.push(...callsOf(word.inner, word.dialect))
      continue
    }
    const text = ('word' in word ? word.word : word.code)
      .map((part) => (typeof part === 'string' ? part : '…'))
      .join('')
    const pieces = text.split(/[\s;&(){}]+/).filter((piece) => piece !== '')
    if (dialect === 'objectscript') {
      if (text.toLowerCase().includes('$zf')) calls.push(callOf(['$zf'], false))
      continue
    }
    if ('code' in word) calls.push(...pieces.filter(isCmdlet).map((piece) => callOf([piece, ...pieces], false)))
    words.push(...pieces)
  }
  end()
  return calls
}

function callOf(words: readonly string[], piped: boolean): Call {
  const names = words.map(nameOf)
  const raised = names.some((name) => RAISING.includes(name))
  let at = 0
  while (at < words.length - 1 && (RUNNING.includes(names[at] ?? '') || isSetting(words[at] ?? '', at))) at += 1
  return { program: names[at] ?? '', words: words.slice(at + 1), piped, raised }
}

/** An option or a variable in front of the program: `-n`, `LC_ALL=C`. */
function isSetting(word: string, at: number): boolean {
  return (at > 0 && word.startsWith('-')) || /^[A-Za-z_]+=/.test(word)
}

function isCmdlet(word: string): boolean {
  return /^[A-Za-z]+-[A-Za-z]+$/.test(word)
}

function nameOf(word: string): string {
  const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1).toLowerCase()
  return name.endsWith('.exe') ? name.slice(0, -4) : name
}
