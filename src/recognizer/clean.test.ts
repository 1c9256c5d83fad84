import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLine } from './clean.ts'

test.each([
  ['plain text', 'plain text'],
  ['\u001b[1;31mred\u001b[0m text', 'red text'],
  ['\u001b]0;title\u0007prompt', 'prompt'],
  ['\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\ end', 'link end'],
  ['\u001b]0;never ended', '0;never ended'],
  ['\u009b31mred', 'red'],
  ['\u001b(Bplain', 'plain'],
  ['a\u0000b\u0007c', 'abc'],
  ['a\tb', 'a b'],
  ['a\u00a0b\u202fc', 'a b c'],
  ['\ufeffa\u200bb\u202ec', 'abc'],
  ['“x” ‘y’ – z…', '"x" \'y\' - z...'],
  ['> > quoted', 'quoted'],
  ['>> | > nested', 'nested'],
  ['   indented  ', 'indented'],
  ['|no bar', '|no bar'],
  ['| bar', 'bar'],
  ['grün 日本', 'grün 日本'],
  ['>', ''],
  ['', ''],
])('%j', (line, cleaned) => {
  expect(cleanLine(line)).toBe(cleaned)
})

test('cleaning twice is cleaning once, and plain lines take the short way to the same', () => {
  const sign = fc.constantFrom('a', ' ', '>', '|', '\u001b', '[', ']', 'm', '\t', '“', '\u00a0', '\u0007', '3')
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 40 }), (line) => {
      const cleaned = cleanLine(line)
      expect(cleanLine(cleaned)).toBe(cleaned)
      if (Array.from(line).every((each) => each >= ' ' && each <= '~')) expect(cleanLine(line, true)).toBe(cleaned)
    }),
  )
})
