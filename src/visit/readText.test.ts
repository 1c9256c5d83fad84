import * as fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readText, type ReadThrough } from './readText.ts'

async function read(source: string | Blob): Promise<{ text: string; through: ReadThrough; last: number }> {
  let text = ''
  let last = 0
  const through = await readText(source, {
    take: (piece) => (text += piece),
    progress: (bytes) => (last = bytes),
    breathe: () => Promise.resolve(),
  })
  return { text, through, last }
}

const wellFormed = fc.string({ unit: 'grapheme', maxLength: 2000 }).filter((text) => !text.startsWith('\uFEFF'))

test('text comes through unchanged: as a string, as a file, as an archive', async () => {
  await fc.assert(
    fc.asyncProperty(wellFormed, async (text) => {
      expect((await read(text)).text).toBe(text)
      expect((await read(new Blob([text]))).text).toBe(text)
      expect((await read(new Blob([gzipSync(text)]))).text).toBe(text)
    }),
    { numRuns: 50 },
  )
})

test('ten megabytes on one line arrive in pieces, characters whole', async () => {
  const line = 'é😀'.repeat(2_000_000)
  const { text, through } = await read(new Blob([line]))
  expect(text === line).toBe(true)
  expect(through.stopped).toBeUndefined()
})

test('UTF-16 with its mark is read in either order, without the mark', async () => {
  const little = new Uint8Array([0xff, 0xfe, 0x68, 0x00, 0x69, 0x00])
  const big = new Uint8Array([0xfe, 0xff, 0x00, 0x68, 0x00, 0x69])
  expect((await read(new Blob([little]))).text).toBe('hi')
  expect((await read(new Blob([big]))).text).toBe('hi')
})

test('invalid UTF-8 becomes replacement characters, and the rest stays', async () => {
  const bytes = new Uint8Array([0x6f, 0x6b, 0xc3, 0x28, 0xff, 0x6f, 0x6b])
  expect((await read(new Blob([bytes]))).text).toBe('ok\uFFFD(\uFFFDok')
})

test('an archive that is cut off gives what was read, and is said to be damaged', async () => {
  const whole = gzipSync(Array.from({ length: 90_000 }, (_, at) => `line ${at * 7919}`).join('\n'))
  const { text, through } = await read(new Blob([whole.subarray(0, whole.length / 2)]))
  expect(text.startsWith('line 0\n')).toBe(true)
  expect(through.stopped).toBe('damaged')
})

test('progress counts the bytes of the source, not of what is in it', async () => {
  const packed = gzipSync('a'.repeat(500_000))
  const { last, through } = await read(new Blob([packed]))
  expect(last).toBe(packed.length)
  expect(through.bytes).toBe(packed.length)
})

test('nothing is nothing', async () => {
  expect(await read('')).toEqual({ text: '', through: { bytes: 0 }, last: 0 })
  expect((await read(new Blob([]))).text).toBe('')
})
