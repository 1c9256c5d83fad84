import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { visibleText } from './visibleText.ts'

test('ordinary text is one stretch, tabs and line ends included', () => {
  expect(visibleText('a\tb\nc é 😀')).toEqual([{ text: 'a\tb\nc é 😀' }])
  expect(visibleText('')).toEqual([])
})

test.each([
  ['\u001b[31m', 'ESC'],
  ['\u202eevil', 'U+202E'],
  ['\u2066x', 'U+2066'],
  ['\u200b', 'U+200B'],
  ['a\rb', 'CR'],
  ['\u0000', 'NUL'],
  ['\u009b', 'U+009B'],
  ['\ufeff', 'U+FEFF'],
])('%j shows %s', (text, name) => {
  expect(visibleText(text)).toContainEqual({ text: name, token: true })
})

const HIDDEN = [0, 7, 8, 11, 13, 27, 31, 127, 128, 159, 0xad, 0x200b, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069, 0xfeff]

test('what is shown as it is holds no hidden character, and nothing else is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...HIDDEN), fc.nat(20), (text, code, at) => {
      const hostile = text.slice(0, at) + String.fromCharCode(code) + text.slice(at)
      const plain = visibleText(hostile).flatMap((stretch) => (stretch.token ? [] : [stretch.text]))
      for (const each of HIDDEN) expect(plain.join('')).not.toContain(String.fromCharCode(each))
      expect(visibleText(plain.join(''))).toEqual(plain.join('') === '' ? [] : [{ text: plain.join('') }])
    }),
  )
})
