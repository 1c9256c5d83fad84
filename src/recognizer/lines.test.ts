import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLineSplitter, LONGEST_LINE } from './lines.ts'

function split(pieces: readonly string[]): { lines: (readonly [number, string])[]; long: number; count: number } {
  const lines: (readonly [number, string])[] = []
  const splitter = createLineSplitter((line, number) => lines.push([number, line]))
  for (const piece of pieces) splitter.push(piece)
  splitter.end()
  return { lines, long: splitter.longLines(), count: splitter.lines() }
}

test.each<[string, readonly string[]]>([
  ['a\nb', ['a', 'b']],
  ['a\r\nb\r\n', ['a', 'b']],
  ['a\rb\r\rc', ['a', 'b', '', 'c']],
  ['\n\r\n\r', ['', '', '']],
  ['', []],
  ['a\n\n', ['a', '']],
])('%j', (text, lines) => {
  expect(split([text]).lines).toEqual(lines.map((line, at) => [at + 1, line]))
})

test('a line end may be split', () => {
  expect(split(['a\r', '\nb\r', 'c']).lines).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
  ])
})

test('the same lines however the text is split, and the same as a plain splitter', () => {
  const text = fc
    .array(fc.constantFrom('a', 'bb', '\n', '\r', '\r\n', ' '), { maxLength: 60 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, fc.array(fc.nat(8), { maxLength: 60 }), (whole, sizes) => {
      const pieces: string[] = []
      let at = 0
      for (const size of sizes) pieces.push(whole.slice(at, (at += size)))
      pieces.push(whole.slice(at))
      const plain = whole.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')
      if (plain.at(-1) === '') plain.pop()
      expect(split(pieces).lines.map(([, line]) => line)).toEqual(plain)
    }),
  )
})

test('of a long line the beginning is kept, and it is counted', () => {
  const long = 'x'.repeat(LONGEST_LINE)
  for (const pieces of [[`${long}yz\nb`], [long, 'y', 'z\nb'], Array.from(`${long}yz\nb`)]) {
    expect(split(pieces)).toEqual({
      lines: [
        [1, long],
        [2, 'b'],
      ],
      long: 1,
      count: 2,
    })
  }
  expect(split([`${long}\n`]).long).toBe(0)
})
