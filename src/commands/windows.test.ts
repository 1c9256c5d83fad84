import { describe, expect, test } from 'vitest'
import { hostileTexts } from './hostile.fixture.ts'
import { quoteCmd } from './quoteCmd.ts'
import type { Quoted } from './quoted.ts'
import { textOf } from './quoted.fixture.ts'
import { objectscriptString } from './quoteObjectscript.ts'
import { powershellString, quotePowershell } from './quotePowershell.ts'
import { afterCmd, argumentsOf, objectscriptText, oldPowershellLine, powershellArguments } from './windows.fixture.ts'

const SEED = Number(process.env['HANDRAIL_SEED'] ?? 20_261_125)
const COUNT = 10_000

/** Values that the quoting accepts, until there are enough. */
function accepted(quote: (text: string) => Quoted): readonly string[] {
  const all: string[] = []
  for (let seed = SEED; all.length < COUNT; seed += 1) {
    all.push(...hostileTexts(seed, COUNT).filter((text) => quote(text).ok))
  }
  return all.slice(0, COUNT)
}

describe(`a model of cmd and the C runtime reads ${COUNT} hostile values back (seed ${SEED})`, () => {
  const values = accepted(quoteCmd)
  test('each as the same argument', () => {
    for (const value of values)
      expect(argumentsOf(afterCmd(`x ${textOf(quoteCmd(value))} y`))).toEqual(['x', value, 'y'])
  })
  test('also behind a pipe, where cmd reads twice', () => {
    for (const value of values) expect(afterCmd(afterCmd(textOf(quoteCmd(value))))).toBe(textOf(quoteCmd(value)))
  })
  test('also behind the home folder', () => {
    const home = 'C:\\Users\\Fred & (Smith)'
    for (const value of values) {
      const line = afterCmd(`x ${textOf(quoteCmd(`~/${value}`, true))} y`, { USERPROFILE: home })
      expect(argumentsOf(line)).toEqual(['x', `${home}\\${value.replaceAll('/', '\\')}`, 'y'])
    }
  })
})

test('the model of cmd sees wrong quoting', () => {
  expect(() => afterCmd('x a&b')).toThrow('cmd acts on &')
  expect(() => afterCmd('x "a\\" & b"')).toThrow('cmd acts on &')
  expect(() => afterCmd('x "%PATH%"')).toThrow('percent')
  expect(() => argumentsOf('x "C:\\my dir\\" y')).toThrow('stays open')
})

describe(`a model of PowerShell reads ${COUNT} hostile values back (seed ${SEED})`, () => {
  const values = accepted(quotePowershell)
  const home = 'C:\\Users\\Fred Smith'
  test('each as the same argument of a program, in versions before and after 7.3', () => {
    for (const value of values) {
      const read = powershellArguments(`x ${textOf(quotePowershell(value))} y`, home)
      expect(read).toEqual(['x', value, 'y'])
      expect(argumentsOf(oldPowershellLine(read))).toEqual(read)
    }
  })
  test('also behind the home folder', () => {
    for (const value of values) {
      const quoted = quotePowershell(`~/${value}`, true)
      if (quoted.ok) {
        expect(powershellArguments(quoted.text, home)).toEqual([`${home}\\${value.replaceAll('/', '\\')}`])
      } else expect(value.endsWith('\\')).toBe(true)
    }
  })
  test('and as a string literal, where every text can be written', () => {
    for (const value of hostileTexts(SEED, COUNT)) {
      expect(powershellArguments(textOf(powershellString(value)), home)).toEqual([value])
    }
  })
})

test('the model of PowerShell sees wrong quoting', () => {
  expect(() => powershellArguments("'it‘s'", '')).toThrow()
  expect(() => powershellArguments('a;b', '')).toThrow('not bare')
  expect(argumentsOf(oldPowershellLine(['a "b" c']))).not.toEqual(['a "b" c'])
})

test(`a model of ObjectScript reads ${COUNT} hostile values back (seed ${SEED})`, () => {
  for (const value of hostileTexts(SEED, COUNT)) expect(objectscriptText(textOf(objectscriptString(value)))).toBe(value)
  expect(() => objectscriptText('"a"b"')).toThrow()
})
