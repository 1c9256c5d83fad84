import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLineSplitter, LONGEST_LINE, type LineSplitter } from './lines.ts'
import { asciiText } from './rawLine.ts'

function collecting(lines: (readonly [number, string])[]): LineSplitter {
  const keep = (line: string, number: number): unknown => lines.push([number, line])
  return createLineSplitter({
    line: keep,
    plain: keep,
    bytes: (bytes, from, to, number) => keep(asciiText(bytes, from, to), number),
  })
}

function split(pieces: readonly string[]): { lines: (readonly [number, string])[]; long: number; count: number } {
  const lines: (readonly [number, string])[] = []
  const splitter = collecting(lines)
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

test('bytes give the lines of the text they stand for, cut within characters and line ends', () => {
  const sign = fc.constantFrom('a', 'bb ', '\n', '\r', '\r\n', 'é', '😀', '\t', '\ufeff', 'x'.repeat(LONGEST_LINE))
  const text = fc.array(sign, { maxLength: 40 }).map((all) => all.join(''))
  fc.assert(
    fc.property(text, fc.array(fc.nat(12), { maxLength: 60 }), (whole, sizes) => {
      const bytes = new TextEncoder().encode(whole)
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
      const lines: (readonly [number, string])[] = []
      const splitter = collecting(lines)
      let at = 0
      for (const size of [...sizes, bytes.length]) {
        splitter.pushBytes(bytes.subarray(at, at + size), (some, more) => decoder.decode(some, { stream: more }))
        at += size
      }
      splitter.end()
      expect({ lines, long: splitter.longLines(), count: splitter.lines() }).toEqual(split([whole]))
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
