import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { FAILURE_CLASSES } from '../../src/recognizer/failureClasses.ts'
import { classOf, partOf, recordingsOf, type Part, type Recording } from './corpus.fixture.ts'
import { KINDS } from './dirty.fixture.ts'

/** What is reached with the held part clean, and at least with each kind of dirt. Measured, then written down. */
const HELD_FLOOR = 0.9
const KIND_FLOOR = 0.85

type Judged = { readonly recording: Recording; readonly got: string }

const PARTS: readonly Part[] = ['known', 'held']
const [known, held] = PARTS.map(recordingsOf) as [readonly Recording[], readonly Recording[]]
const table = new Map<string, number>()

function judge(part: string, recordings: readonly Recording[], change = ({ text }: Recording): string => text) {
  const judged = recordings.map((recording) => ({ recording, got: classOf(change(recording)) }))
  for (const { recording, got } of judged) {
    const row = `${part}\t${recording.truth}\t${got}`
    table.set(row, (table.get(row) ?? 0) + 1)
  }
  return judged
}

function accuracy(judged: readonly Judged[]): number {
  return judged.filter(({ recording, got }) => got === recording.truth).length / judged.length
}

function misses(judged: readonly Judged[]): string {
  const wrong = judged.filter(({ recording, got }) => got !== recording.truth)
  return wrong.map(({ recording, got }) => `${recording.truth}/${recording.name}: ${got}`).join('\n')
}

test('the recordings are many, of known classes, and divided by the rule alone', () => {
  expect(known.length + held.length).toBeGreaterThan(250)
  for (const [part, recordings] of [['known', known] as const, ['held', held] as const]) {
    for (const { truth, name } of recordings) {
      expect(Object.hasOwn(FAILURE_CLASSES, truth), truth).toBe(true)
      expect(partOf(truth, name), `${truth}/${name}`).toBe(part)
    }
  }
})

describe('what is there to learn from is named', () => {
  test('every recording has a first cause of its class', () => {
    expect(misses(judge('known', known))).toBe('')
  })
})

describe('what is held back is measured', () => {
  const judged = judge('held', held)

  test('the first cause is of the class', () => {
    expect(accuracy(judged), misses(judged)).toBeGreaterThanOrEqual(HELD_FLOOR)
  })

  test('where nothing failed, nothing is claimed', () => {
    const claimed = judged.filter(({ recording, got }) => recording.truth === 'none' && got !== 'uncertain')
    expect(misses(claimed)).toBe('')
  })
})

describe('a text that went through other hands is still read', () => {
  const all = [...known, ...held]
  const clean = accuracy(all.map((recording) => ({ recording, got: classOf(recording.text) })))

  test.each(KINDS)('$id', ({ id, dirty }) => {
    const judged = judge(id, all, dirty)
    expect(accuracy(judged), misses(judged)).toBeGreaterThanOrEqual(clean * KIND_FLOOR)
  })
})

afterAll(() => {
  const folder = resolve(import.meta.dirname, '../results')
  mkdirSync(folder, { recursive: true })
  const rows = [...table].map(([row, count]) => `${row}\t${count}\n`).toSorted()
  writeFileSync(resolve(folder, 'confusion-corpus.tsv'), rows.join(''))
})
