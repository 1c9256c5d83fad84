import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { NO_COUNTS, totalSince, withEnded, type Counts } from '../report/shift.ts'
import type { Diagnosis } from '../recognizer/types.ts'
import { readShift, writeShift } from './shift.ts'
import { createBook, dayOf, type Book, type Reached } from './shiftBook.ts'
import { forgetSaved, SHIFT_KEY, type Shelf } from './storage.ts'
import type { TrailStep } from './trail.ts'
import { startAfresh, visit, type Visit } from './visit.ts'

class FakeShelf implements Shelf {
  readonly kept = new Map<string, string>()
  get length(): number {
    return this.kept.size
  }
  key(at: number): string | null {
    return [...this.kept.keys()][at] ?? null
  }
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null
  }
  setItem(key: string, value: string): void {
    this.kept.set(key, value)
  }
  removeItem(key: string): void {
    this.kept.delete(key)
  }
}

const forbidden: Shelf = {
  getItem: () => {
    throw new DOMException('no', 'SecurityError')
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError')
  },
  removeItem: () => {
    throw new DOMException('no', 'SecurityError')
  },
}

describe('what is kept', () => {
  test('is off and nothing until somebody wants it', () => {
    const shelf = new FakeShelf()
    expect(readShift(shelf)).toEqual({ on: false, counts: NO_COUNTS })
    expect(writeShift({ on: false, counts: NO_COUNTS }, shelf)).toBe(true)
    expect(shelf.kept.size).toBe(0)
    expect(writeShift({ on: true, counts: NO_COUNTS }, shelf)).toBe(true)
    expect(readShift(shelf).on).toBe(true)
    forgetSaved(shelf)
    expect(shelf.kept.size).toBe(0)
  })

  test('works without where storage is absent, forbidden, full, broken or foreign', () => {
    expect(readShift(undefined)).toEqual({ on: false, counts: NO_COUNTS })
    expect(readShift(forbidden)).toEqual({ on: false, counts: NO_COUNTS })
    expect(writeShift({ on: true, counts: NO_COUNTS }, forbidden)).toBe(false)
    expect(writeShift({ on: false, counts: NO_COUNTS }, forbidden)).toBe(false)
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json(), fc.constantFrom('{"on":1}', '[]', '{"on":true,"counts":{}}')),
        (text) => {
          const shelf = new FakeShelf()
          shelf.setItem(SHIFT_KEY, text)
          const { on, counts } = readShift(shelf)
          expect(typeof on).toBe('boolean')
          expect(Array.isArray(counts.days)).toBe(true)
        },
      ),
      { numRuns: 10_000 },
    )
  })

  test('gives up the oldest days before it gets too long to be read back', () => {
    let counts: Counts = NO_COUNTS
    for (let day = 1; day <= 31; day += 1) {
      const causes = Array.from({ length: 80 }, (_, at) => `${'c'.repeat(60)}-${at}`)
      const ended = { day: `2026-10-${String(day).padStart(2, '0')}`, minutes: 1, causes, nothing: false }
      counts = withEnded(counts, { ...ended, end: { how: 'left', place: `${'g'.repeat(60)}/${'n'.repeat(190)}` } })
    }
    const shelf = new FakeShelf()
    expect(writeShift({ on: true, counts }, shelf)).toBe(true)
    expect(shelf.getItem(SHIFT_KEY)?.length).toBeLessThan(262_144)
    expect(readShift(shelf).counts.days.at(-1)?.day).toBe('2026-10-31')
  })
})

const NOON = new Date(2026, 10, 21, 12).getTime()

function step(at: number, option: string, kind: TrailStep['kind'] = 'question'): TrailStep {
  const place = { guide: 'permission-denied', key: `n${at}`, option }
  return { id: `permission-denied/n${at}`, kind, ...place, at: NOON + at * 60_000, text: '', answer: '', given: {} }
}

function found(...causes: readonly string[]): Visit['scan'] {
  const diagnosis = {
    outcome: causes.length === 0 ? 'nothing' : 'diagnosed',
    causes: causes.map((cause) => ({ cause })),
  }
  const recognition = { lines: 1 }
  const done = { recognition, diagnosis: diagnosis as unknown as Diagnosis }
  return { status: 'done', source: { size: 1 }, found: done as never, notices: [] }
}

/** Options named after what they lead to. */
function reach({ option, key }: TrailStep): Promise<Reached> {
  const place = `permission-denied/after-${key}`
  if (option === 'worked') return Promise.resolve({ place, end: { how: 'solved' } })
  if (option === 'escalate') return Promise.resolve({ place, end: { how: 'handed-on', team: 'security' } })
  return Promise.resolve({ place })
}

describe('a visit', () => {
  let shelf = new FakeShelf()
  let book: Book
  const total = () => totalSince(readShift(shelf).counts, '')
  const see = async (part: Partial<Visit>): Promise<void> => {
    visit.setState(part)
    await book.see(visit.getState())
  }
  const anew = async (): Promise<void> => {
    startAfresh()
    await book.see(visit.getState())
  }
  beforeEach(() => {
    startAfresh()
    shelf = new FakeShelf()
    writeShift({ on: true, counts: NO_COUNTS }, shelf)
    book = createBook(reach, () => shelf)
  })

  test('that is solved counts its cause and its fix, once', async () => {
    await see({ scan: found('too-many-keys-offered'), trail: [step(0, 'x', 'paste')] })
    expect(total().visits).toBe(0)
    await see({ trail: [step(0, 'x', 'paste'), step(5, 'worked', 'fix')] })
    expect(total()).toMatchObject({
      visits: 1,
      solved: 1,
      minutes: 5,
      causes: { 'too-many-keys-offered': 1 },
      fixes: { 'permission-denied/n5': 1 },
      left: {},
    })
    book.close()
    await anew()
    book.close()
    expect(total()).toMatchObject({ visits: 1, solved: 1 })
    expect(readShift(shelf).counts.days.map(({ day }) => day)).toEqual(['2026-11-21'])
  })

  test('that is handed on counts to whom', async () => {
    await see({ trail: [step(0, 'x'), step(3, 'escalate')] })
    expect(total()).toMatchObject({ visits: 1, handedOn: 1, teams: { security: 1 }, fixes: {} })
  })

  test('that is left counts where, when another begins or the page is closed', async () => {
    await see({ scan: found(), trail: [step(0, 'x'), step(1, 'y')] })
    await anew()
    expect(total()).toMatchObject({ visits: 1, nothing: 1, left: { 'permission-denied/after-n1': 1 } })
    await see({ trail: [step(7, 'x')] })
    book.close()
    book.close()
    expect(total()).toMatchObject({
      visits: 2,
      left: { 'permission-denied/after-n1': 1, 'permission-denied/after-n7': 1 },
    })
  })

  test('that goes on after its end counts as it ends then', async () => {
    const first = [step(0, 'x'), step(1, 'worked', 'fix')]
    await see({ trail: first })
    await see({ trail: [...first.slice(0, 1), step(1, 'same', 'fix'), step(4, 'escalate')] })
    expect(total()).toMatchObject({ visits: 1, solved: 0, handedOn: 1, minutes: 4, fixes: {} })
  })

  test('that was put aside and is taken up again is the same one', async () => {
    const aside = [step(0, 'x'), step(1, 'y')]
    await see({ trail: aside })
    await anew()
    await see({ trail: [step(9, 'worked', 'fix')] })
    await see({ trail: aside })
    await see({ trail: [...aside, step(12, 'worked', 'fix')] })
    expect(total()).toMatchObject({ visits: 2, solved: 2, left: {} })
  })

  test('is not counted while it is off, nor after everything was forgotten', async () => {
    forgetSaved(shelf)
    await see({ trail: [step(0, 'x'), step(1, 'worked', 'fix')] })
    book.close()
    expect(shelf.kept.size).toBe(0)
  })

  test('in which nothing was done is none', async () => {
    await see({ issue: 'It does not work, says Jane Doe', notes: 'secret' })
    book.close()
    expect(total().visits).toBe(0)
  })

  test('leaves no word of it behind: neither what was typed nor what was pasted', async () => {
    await see({
      issue: 'Jane Doe',
      notes: 'hunter2',
      typed: { host: 'db.example.org' },
      scan: found('x'),
      draft: 'pasted',
    })
    await see({ trail: [{ ...step(0, 'y'), text: 'Jane', answer: 'Doe', words: 'hunter2' }] })
    book.close()
    const kept = [...shelf.kept.values()].join('')
    for (const word of ['Jane', 'Doe', 'hunter2', 'example.org', 'pasted']) expect(kept).not.toContain(word)
    expect(total().visits).toBe(1)
  })
})

test('the day is that of the clock on the wall', () => {
  expect(dayOf(new Date(2026, 0, 2, 23, 59).getTime())).toBe('2026-01-02')
})
