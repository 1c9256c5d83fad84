import * as fc from 'fast-check'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrPath } from './qrPath.ts'

const SCALE = 3

/** Draws the path as a screen does and reads the picture with a reader of another maker. */
function readBack(text: string): string | undefined {
  const qr = qrPath(text)
  if (qr === undefined) return undefined
  const side = qr.size * SCALE
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x = '', y = '', width = ''] of qr.path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1)
      for (let at = Number(x) * SCALE; at < (Number(x) + Number(width)) * SCALE; at += 1)
        pixels.set([0, 0, 0, 255], (row * side + at) * 4)
  return jsQR(pixels, side, side)?.data
}

test('a link is read back as it is', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,24}$/)
  const link = fc
    .tuple(id, id, fc.array(fc.tuple(id, id), { maxLength: 12 }))
    .map(
      ([guide, node, answers]) =>
        `https://kb.example.org/h/#/g/${guide}/${node}?${answers.map((a) => a.join('=')).join('&')}`,
    )
  fc.assert(
    fc.property(link, (text) => {
      expect(readBack(text)).toBe(text)
    }),
    { numRuns: 60 },
  )
})

test('what no phone could read from a screen makes no picture', () => {
  expect(qrPath('x'.repeat(1201))).toBeUndefined()
  expect(qrPath('ü'.repeat(601))).toBeUndefined()
})
