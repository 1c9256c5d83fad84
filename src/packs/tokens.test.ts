import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkTokens, contrast, hostColors, OURS, PAIRS, TOKENS, type Scheme } from './tokens.ts'

const style = readFileSync('src/app/look.css', 'utf8')
const SCHEMES: readonly Scheme[] = ['light', 'dark']

test('the table says what the style says', () => {
  for (const name of Object.keys(OURS.light)) {
    expect(style).toContain(`--color-${name}: light-dark(${OURS.light[name]}, ${OURS.dark[name]});`)
  }
  expect(Object.values(TOKENS)).toHaveLength(12)
})

test.each(SCHEMES)('our own %s colors can be read', (scheme) => {
  const own = OURS[scheme]
  for (const [color, on, least] of PAIRS) {
    expect(contrast(own[color] ?? '', own[on] ?? ''), `${color} on ${on}`).toBeGreaterThanOrEqual(least)
  }
})

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000', '#ffffff')).toBe(21)
  expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2)
  expect(contrast('no color', '#000')).toBe(1)
})

test('a color that is hard to read in one look is used in the other', () => {
  const { variables, problems } = checkTokens(hostColors({ accent: '#0b3fb5' }))
  expect(variables.get('--color-accent')).toBe('light-dark(#0b3fb5, #5fd1c1)')
  expect(problems.map(({ scheme, token }) => [scheme, token])).toEqual([['dark', 'accent']])
})

test('two colors are one for each look', () => {
  const { variables, problems } = checkTokens(hostColors({ accent: '#0b3fb5 #9db8ff' }))
  expect(problems).toEqual([])
  expect([...variables]).toEqual([['--color-accent', 'light-dark(#0b3fb5, #9db8ff)']])
})

test('names and values that are none are named and left out', () => {
  const { variables, problems } = checkTokens({ light: { shadow: '#000', ink: 'red', paper: 'url(//x.example)' } })
  expect([...variables]).toEqual([])
  expect(problems.map(({ token }) => token)).toEqual(['shadow', 'ink', 'paper'])
})

const anyColor = fc.oneof(
  fc
    .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
    .map((all) => `#${all.map((each) => each.toString(16).padStart(2, '0')).join('')}`),
  fc.string({ maxLength: 12 }),
)
const anyName = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...Object.keys(TOKENS)) },
  fc.constantFrom('mark', '__proto__', 'constructor', 'toString'),
  fc.string({ maxLength: 8 }),
)

test('whatever is set, everything can be read, and nothing but colors reaches the style', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SCHEMES), fc.dictionary(anyName, anyColor, { maxKeys: 8 }), (scheme, given) => {
      const { variables } = checkTokens({ [scheme]: given })
      const all: Record<string, string> = { ...OURS[scheme] }
      for (const [variable, value] of variables) {
        const colors = /^light-dark\((#[\da-f]{3,6}), (#[\da-f]{3,6})\)$/i.exec(value)
        if (colors === null) throw new Error(value)
        all[variable.slice('--color-'.length)] = colors[scheme === 'light' ? 1 : 2] ?? ''
      }
      return PAIRS.every(([color, on, least]) => contrast(all[color] ?? '', all[on] ?? '') >= least)
    }),
    { numRuns: 10_000 },
  )
})
