import { expect, test } from 'vitest'
import { FAILURE_CLASSES } from '../../recognizer/failureClasses.ts'
import { sources } from '../sources/all.ts'
import { codes } from './all.ts'

const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  libssh2: Array.from({ length: 56 }, (_, at) => 0 - at),
  fasp: Array.from({ length: 67 }, (_, at) => at),
  'fasp-internal': [50, 51, 63, 73, 77],
  'sftp-status': Array.from({ length: 22 }, (_, at) => at),
  'trace-mask': [2, 4, 8, 16, 32, 64, 128, 256, 512],
}

test.each(Object.entries(NUMBERS))('%s is complete', (family, numbers) => {
  const known = codes.filter((code) => code.family === family).map(({ number }) => number)
  expect(known.toSorted((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b))
})

test('no number stands twice in a family', () => {
  const keys = codes.map(({ family, number }) => `${family} ${number}`)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

test('every code has a meaning, a failure class and a source that exists', () => {
  const ids = new Set(sources.map(({ id }) => id))
  for (const code of codes) {
    const name = `${code.family} ${code.number}`
    expect(code.meaning.endsWith('.') || code.family === 'trace-mask', name).toBe(true)
    expect(Object.keys(FAILURE_CLASSES), name).toContain(code.class)
    expect(code.sources.length, name).toBeGreaterThan(0)
    for (const { source } of code.sources) expect(ids, name).toContain(source)
  }
})

test('every libssh2 and FASP failure leads somewhere', () => {
  for (const { family, number, class: failure, next } of codes) {
    if (family !== 'libssh2' && family !== 'fasp') continue
    if (failure !== 'none') expect(next, `${family} ${number}`).toBeDefined()
  }
})
