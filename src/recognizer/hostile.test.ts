import { expect, test } from 'vitest'
import { codesOf } from './codes.ts'
import { compile } from './compile.ts'
import { MOST_STEPS } from './match.ts'
import { recognize } from './recognize.ts'
import { createLineScanner } from './scanLine.ts'
import { compiledSome, someSignatures } from './signatures.fixture.ts'
import { parseTemplate } from './template.ts'

const scanner = createLineScanner(compiledSome)

function steps(line: string): number {
  return scanner.scan(codesOf(line), 0).steps
}

/** All literals of a template but the last, over and over: the line that makes a matcher try everything and fail. */
const hostile = someSignatures.map(({ id, template }) => {
  const literals = parseTemplate(template).atoms.flatMap((atom) =>
    atom.kind === 'literal' ? [atom.text] : ['1.1.1.1'],
  )
  return [id, literals.slice(0, -1).join('') || template] as const
})

test.each(hostile)('the work is linear in a hostile line: %s', (_, piece) => {
  const line = (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  expect(steps(line(8192)) / steps(line(4096))).toBeLessThan(2.3)
  expect(steps(line(8192))).toBeLessThan(8192 * 80)
})

test.each([
  ['one letter', 'a'],
  ['blanks', ' '],
  ['words', 'a '],
  ['every literal there is', hostile.map(([, piece]) => piece).join('')],
  ['addresses', 'Connection from 1.1.1.1.1.1.1.1 '],
  ['beginnings of names', 'Failed password for a from a from a from '],
])('the work on any line is bounded: %s', (_, piece) => {
  const line = piece.repeat(8192).slice(0, 8192)
  expect(steps(line)).toBeLessThan(MOST_STEPS + 2 * 8192 * 4)
})

test('a hundred times as many signatures cost about the same', () => {
  const many = Array.from({ length: 1300 }, (_, at) => {
    const of = someSignatures[at % someSignatures.length]
    return {
      ...(of as (typeof someSignatures)[number]),
      id: `x${at}`,
      template: `Quite another ${at} ${of?.template ?? ''}`,
    }
  })
  const wide = createLineScanner(compile([...someSignatures, ...many]))
  const line = 'Oct  2 21:03:11 box sshd[12]: Failed password for invalid user fred from 192.0.2.77 port 4022 ssh2'
  expect(wide.scan(codesOf(line), 0).steps).toBe(steps(line))
})

test('one endless line of a megabyte, and a megabyte of short ones', () => {
  const piece = 'Failed password for invalid user a from 1.1.1.1 port 2 '
  expect(recognize(piece.repeat(20_000), compiledSome)).toMatchObject({ lines: 1, longLines: 1 })
  expect(recognize('Failed password for\n'.repeat(50_000), compiledSome).lines).toBe(50_000)
})
