import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST_LOGO, logoProblem } from './siteLogo.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><title>On call</title><circle r="4"/></svg>'
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const inBase64 = (text: string): string => `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`

test.each([
  PNG,
  `data:image/svg+xml,${encodeURIComponent(SVG)}`,
  inBase64(SVG),
  inBase64(`<?xml version="1.0"?>\n${SVG}`),
])('a picture is one: %.60s', (logo) => expect(logoProblem(logo)).toBeUndefined())

test.each([
  ['https://elsewhere.example/a.png', 'has to begin with'],
  ['data:text/html,<b>', 'has to begin with'],
  ['data:image/png;base64,PHN2Zz4=', 'is no picture'],
  ['data:image/png;base64,%%%', 'is no base64'],
  ['data:image/svg+xml,%zz', 'cannot be decoded'],
  ['data:image/svg+xml,%3Chtml%3E', 'is no drawing'],
  [inBase64(SVG.replace('<circle', '<script>alert(1)</script><circle')), 'holds <script'],
  [inBase64(SVG.replace('<circle', '<circle onload="alert(1)"')), 'something that acts'],
  [inBase64(SVG.replace('<circle', '<circle\nonload = "alert(1)"')), 'something that acts'],
  [inBase64(`<!DOCTYPE svg [<!ENTITY a "aaa">]>${SVG}`), 'holds <!'],
  [inBase64(SVG.replace('<circle', '<image href="https://elsewhere.example/x"/><circle')), 'from elsewhere'],
  [inBase64(SVG.replace('<circle', '<style>@import "x"</style><circle')), 'from elsewhere'],
  [`${PNG.slice(0, -4)}${'A'.repeat(LONGEST_LOGO)}`, 'is longer than'],
])('%.70s %s', (logo, problem) => expect(logoProblem(logo)).toContain(problem))

test('whatever is given, there is an answer', () => {
  const starts = fc.constantFrom('data:image/svg+xml,', 'data:image/svg+xml;base64,', 'data:image/png;base64,', '')
  const rest = fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.constant(encodeURIComponent(SVG)))
  const check = fc.property(starts, rest, (start, text) => {
    expect(['undefined', 'string']).toContain(typeof logoProblem(start + text))
  })
  fc.assert(check, { numRuns: 10_000 })
})
