import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sizeOf, tryAll } from './backtracker.fixture.ts'
import { parsePattern, PatternError } from './parsePattern.ts'
import { fitsPattern, patternProblem } from './pattern.ts'
import { takenExpression } from './patterns.fixture.ts'

describe('an expression of a pack', () => {
  test('that is taken needs few steps for each character, however hostile the value', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { pattern, value } = takenExpression(seed)
        const whole = parsePattern(pattern)
        const { fits, steps } = tryAll(whole, value, 1e6)
        expect(steps, pattern).toBeLessThanOrEqual(6 * sizeOf(whole) * ([...value].length + 1))
        expect(fits, pattern).toBe(fitsPattern(pattern, value))
      }),
      { numRuns: 10_000 },
    )
  })

  test.each([
    '(a+)+',
    '(a|a)*',
    '(a*)*',
    '(a|ab)(c|bcd)*',
    '(.*)(.*)(.*)x',
    '(a?){20}a{20}',
    '([ab]+)*b',
    '(a*)?(b*)?',
  ])('%s is refused', (pattern) => {
    expect(patternProblem(pattern)).toBeDefined()
  })

  test('that is refused may need very many: the steps are counted rightly', () => {
    const { steps } = tryAll(parsePattern('(a+)+'), `${'a'.repeat(24)}!`, 1e6)
    expect(steps).toBe(Infinity)
    expect(tryAll(parsePattern('(a|a)*'), `${'a'.repeat(18)}!`).steps).toBeGreaterThan(200_000)
  })

  test.each([
    ['INC[0-9]{7}', 'INC0012345', 'INC001234'],
    ['[a-z]{2,5}-[0-9]{1,6}', 'acme-42', 'a-42'],
    ['svc-[a-z0-9]+(-[a-z0-9]+)*', 'svc-files-in', 'svc--in'],
    ['pr(od|eprod)', 'preprod', 'pred'],
    ['[A-Za-z]:\\\\[^\\\\/]+', 'D:\\in', 'D:/in'],
    ['(?:a|b)c?', 'ac', 'cc'],
    ['[äöü]+', 'äö', 'ao'],
    ['[\\d_-]{3}', '1_-', '1_'],
  ])('%s takes %s and not %s', (pattern, good, bad) => {
    expect(patternProblem(pattern)).toBeUndefined()
    expect(fitsPattern(pattern, good)).toBe(true)
    expect(fitsPattern(pattern, bad)).toBe(false)
  })

  test.each([
    ['(prod|preprod)', 'could take "p" in two ways'],
    ['^a$', 'for the whole value'],
    ['a+?', 'lazy'],
    ['(?=a)b', 'group of a kind'],
    ['(a)\\1', '\\1'],
    ['\\bword', '\\b'],
    ['a{2,1}', 'repeats from'],
    ['a{', 'number of times'],
    ['a{1000}', 'number of times'],
    ['(a{200}b){200}', 'repeats too much'],
    ['a**', 'repeats a repetition'],
    ['(a', 'without its )'],
    ['a)', 'without its ('],
    ['[a', 'without its ]'],
    ['[z-a]', 'range'],
    ['[]', 'without characters'],
    ['*a', 'stands for nothing'],
    ['a\\', 'not known'],
  ])('%s is refused, and it is said why', (pattern, why) => {
    expect(patternProblem(pattern)).toContain(why)
  })

  test('is one for the browser too, or it is refused; nothing else is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), syntax), (pattern) => {
        if (patternProblem(pattern) === undefined) expect(typeof fitsPattern(pattern, pattern)).toBe('boolean')
      }),
      { numRuns: 10_000 },
    )
    expect(() => parsePattern('(')).toThrow(PatternError)
  })
})

/** Much of what expressions are made of, in no order. */
const syntax = fc
  .array(
    fc.constantFrom(
      'a',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '1',
      ',',
      '*',
      '+',
      '?',
      '|',
      '\\',
      '^',
      '$',
      '.',
      '-',
      'd',
      '/',
      ':',
    ),
    {
      maxLength: 20,
    },
  )
  .map((signs) => signs.join(''))
