import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { recognize } from './recognize.ts'
import { someSignatures } from './signatures.fixture.ts'
import type { Signature } from './types.ts'
import { isWord } from './words.ts'

/** Literal texts without gaps: for those `indexOf` at a word's beginning and end says what must be found. */
const literals = ['alpha beta', 'alpha beta gamma', 'beta gamma delta', 'gamma', 'delta: alpha', 'omega [alpha]']
const signatures = literals.map((template, at): Signature => ({
  ...(someSignatures[0] as Signature),
  id: `s${at}`,
  template,
}))

function naive(line: string): readonly string[] {
  const all = literals.flatMap((text, at) => {
    for (let start = line.indexOf(text); start >= 0; start = line.indexOf(text, start + 1)) {
      const end = start + text.length
      const ends = end === line.length || !isWord(text.charCodeAt(text.length - 1)) || !isWord(line.charCodeAt(end))
      if ((start === 0 || !isWord(line.charCodeAt(start - 1))) && ends) return [{ id: `s${at}`, start, end, text }]
    }
    return []
  })
  const taken: typeof all = []
  for (const each of all.toSorted((a, b) => b.text.length - a.text.length || a.start - b.start)) {
    if (!taken.some(({ start, end }) => each.start < end && start < each.end)) taken.push(each)
  }
  return taken.toSorted((a, b) => a.start - b.start).map(({ id }) => id)
}

test('finds what a plain search finds', () => {
  const compiled = compile(signatures)
  const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta:', 'omega', '[alpha]', 'alphabet', 'x', '&')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const line = words.join(' ')
      const found = recognize(line, compiled).findings.filter(({ truncated }) => !truncated)
      expect(found.map(({ signature }) => signature)).toEqual(naive(line))
    }),
    { numRuns: 2000 },
  )
})
