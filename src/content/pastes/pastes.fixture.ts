import { readFileSync } from 'node:fs'
import { FAILURE_CLASSES, type FailureClass } from '../../recognizer/failureClasses.ts'

/** What somebody pastes, cut, quoted and masked as it comes, and the class of what failed. */
export type Paste = { readonly failure: FailureClass; readonly text: string }

/** The pastes of one file: each begins with a line `=== class`. */
export function pastesOf(name: string): readonly Paste[] {
  const whole = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')
  return `\n${whole}`
    .split('\n=== ')
    .slice(1)
    .map((block) => {
      const end = block.indexOf('\n')
      return { failure: classOf(block.slice(0, end)), text: block.slice(end + 1).trimEnd() }
    })
}

function classOf(word: string): FailureClass {
  const known = Object.keys(FAILURE_CLASSES).find((id) => id === word)
  if (known === undefined) throw new Error(`"${word}" is no failure class`)
  return known as FailureClass
}
