import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  acceptCounts,
  MOST_DAYS,
  MOST_IDS,
  MOST_MINUTES,
  NO_COUNTS,
  rowsOf,
  TABLES,
  totalSince,
  withEnded,
  withoutEnded,
  type Counts,
  type Ended,
} from './shift.ts'
import { shiftCsv } from './shiftCsv.ts'

const solvedVisit: Ended = {
  day: '2026-11-21',
  minutes: 7,
  causes: ['too-many-keys-offered'],
  nothing: false,
  end: { how: 'solved', fix: 'too-many-auth-failures/offer-one-key' },
}
const handedOn: Ended = {
  day: '2026-11-21',
  minutes: 12,
  causes: ['host-key-changed'],
  nothing: false,
  end: { how: 'handed-on', team: 'security' },
}
const leftOff: Ended = {
  day: '2026-11-20',
  minutes: 3,
  causes: [],
  nothing: true,
  end: { how: 'left', place: 'permission-denied/offered' },
}

const three = [solvedVisit, handedOn, leftOff].reduce(withEnded, NO_COUNTS)

describe('counting', () => {
  test('three visits of two days', () => {
    expect(three.days.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-21'])
    expect(totalSince(three, '2026-11-21')).toEqual({
      day: '2026-11-21',
      visits: 2,
      solved: 1,
      handedOn: 1,
      nothing: 0,
      minutes: 19,
      causes: { 'too-many-keys-offered': 1, 'host-key-changed': 1 },
      fixes: { 'too-many-auth-failures/offer-one-key': 1 },
      left: {},
      teams: { security: 1 },
    })
    const all = totalSince(three, '')
    expect(all).toMatchObject({ visits: 3, nothing: 1, minutes: 22, left: { 'permission-denied/offered': 1 } })
  })

  test('the same cause twice in one visit counts once, and more often ones come first', () => {
    const twice = withEnded(three, { ...solvedVisit, causes: ['host-key-changed', 'host-key-changed'] })
    expect(rowsOf(totalSince(twice, '').causes)).toEqual([
      ['host-key-changed', 2],
      ['too-many-keys-offered', 1],
    ])
  })

  test('a visit that went on is taken out and added as it ends', () => {
    expect(totalSince(withoutEnded(three, handedOn), '2026-11-21')).toEqual(
      totalSince(withEnded(NO_COUNTS, solvedVisit), '2026-11-21'),
    )
    expect(totalSince(withoutEnded(NO_COUNTS, handedOn), '').visits).toBe(0)
  })

  test('time is bounded, and so are days and ids', () => {
    const long = withEnded(NO_COUNTS, { ...solvedVisit, minutes: 99_999 })
    expect(totalSince(long, '').minutes).toBe(MOST_MINUTES)
    let many: Counts = NO_COUNTS
    for (let day = 1; day <= 40; day += 1) {
      const name = new Date(Date.UTC(2026, 9, day)).toISOString().slice(0, 10)
      many = withEnded(many, { ...solvedVisit, day: name })
    }
    expect(many.days).toHaveLength(MOST_DAYS)
    expect(many.days.at(-1)?.day).toBe('2026-11-09')
    const ids = Array.from({ length: MOST_IDS + 20 }, (_, at) => `cause-${at}`)
    const wide = totalSince(withEnded(NO_COUNTS, { ...solvedVisit, causes: ids }), '').causes
    expect(Object.keys(wide)).toHaveLength(MOST_IDS + 1)
    expect(wide['other']).toBe(20)
  })

  test('what is no id is not counted: no text gets in', () => {
    const odd = withEnded(NO_COUNTS, { ...solvedVisit, causes: ['a b', '=1+1', '__proto__', 'x'.repeat(300)] })
    expect(totalSince(odd, '').causes).toEqual({})
  })
})

const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/)
const place = fc.tuple(id, id).map((parts) => parts.join('/'))
const end: fc.Arbitrary<Ended['end']> = fc.oneof(
  place.map((fix) => ({ how: 'solved' as const, fix })),
  id.map((team) => ({ how: 'handed-on' as const, team })),
  place.map((each) => ({ how: 'left' as const, place: each })),
)
const ended: fc.Arbitrary<Ended> = fc.record({
  day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
  minutes: fc.nat(300),
  causes: fc.array(id, { maxLength: 3 }),
  nothing: fc.boolean(),
  end,
})

describe('any visits', () => {
  test('are kept by storing and reading, and every one is in the sum', () => {
    fc.assert(
      fc.property(fc.array(ended, { maxLength: 12 }), (all) => {
        const counts = all.reduce(withEnded, NO_COUNTS)
        expect(acceptCounts(JSON.parse(JSON.stringify(counts)))).toEqual(counts)
        const total = totalSince(counts, '')
        expect(total.visits).toBe(all.length)
        expect(total.solved + total.handedOn + rowsOf(total.left).reduce((sum, [, n]) => sum + n, 0)).toBe(all.length)
        expect(all.reduce(withoutEnded, counts).days.every(({ visits }) => visits === 0)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

/** Values as somebody else, a broken disk or a mischievous page leaves them. */
const hostile = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
  fc.record({ days: fc.anything() }),
  fc.record({
    days: fc.array(
      fc.record(
        {
          day: fc.oneof(fc.constantFrom('2026-11-21', '2026-99-99', '', '__proto__'), fc.anything()),
          visits: fc.oneof(fc.constantFrom(-1, 1e300, NaN, Infinity, 0.5), fc.anything()),
          causes: fc.oneof(
            fc.dictionary(
              fc.oneof(fc.constantFrom('__proto__', 'constructor', '=cmd()', 'a/b', '<b>'), fc.string()),
              fc.oneof(fc.nat(), fc.anything()),
            ),
            fc.anything(),
          ),
          left: fc.anything(),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 60 },
    ),
  }),
)

test('a hostile stored value never throws, and what comes of it is valid', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const counts = acceptCounts(value)
      expect(acceptCounts(JSON.parse(JSON.stringify(counts)))).toEqual(counts)
      expect(counts.days.length).toBeLessThanOrEqual(MOST_DAYS)
      for (const day of counts.days) {
        expect(day.day).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect(Number.isSafeInteger(day.visits) && day.visits >= 0).toBe(true)
        for (const table of TABLES) {
          expect(Object.keys(day[table]).length).toBeLessThanOrEqual(MOST_IDS + 1)
          for (const [name, count] of Object.entries(day[table])) {
            expect(name).toMatch(/^[a-z0-9./-]+$/)
            expect(Number.isSafeInteger(count) && count > 0).toBe(true)
          }
        }
      }
      expect(withEnded(counts, solvedVisit).days.length).toBeGreaterThan(0)
    }),
    { numRuns: 10_000 },
  )
})

describe('the file for a spreadsheet', () => {
  test('by hand', () => {
    const text = shiftCsv(withEnded(NO_COUNTS, handedOn), (table, name) => `${table}: "${name}", it`)
    expect(text).toBe(
      'day,what,id,title,count\r\n' +
        '2026-11-21,visits,,,1\r\n' +
        '2026-11-21,solved,,,0\r\n' +
        '2026-11-21,handedOn,,,1\r\n' +
        '2026-11-21,nothing,,,0\r\n' +
        '2026-11-21,minutes,,,12\r\n' +
        '2026-11-21,causes,host-key-changed,"causes: ""host-key-changed"", it",1\r\n' +
        '2026-11-21,teams,security,"teams: ""security"", it",1\r\n',
    )
  })

  test('reads back to the same cells, and no cell is a formula', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1+1', '+x', '-x', '@x', '\tx', '"', ',', '\r\n'),
    )
    fc.assert(
      fc.property(fc.array(ended, { minLength: 1, maxLength: 4 }), title, (all, name) => {
        const counts = all.reduce(withEnded, NO_COUNTS)
        const rows = cellsOf(shiftCsv(counts, () => name))
        expect(rows.every((row) => row.length === 5)).toBe(true)
        const cells = rows.flat()
        expect(cells.filter((cell) => ['=', '+', '-', '@', '\t', '\r', '\n'].includes(cell.charAt(0)))).toEqual([])
        const tables = rows.slice(1).filter(([, what = '']) => (TABLES as readonly string[]).includes(what))
        for (const [, , , shown = ''] of tables) expect([name, `'${name}`]).toContain(shown)
        const total = tables.reduce((sum, row) => sum + Number(row[4]), 0)
        const there = counts.days.flatMap((day) => TABLES.flatMap((table) => rowsOf(day[table])))
        expect(total).toBe(there.reduce((sum, [, count]) => sum + count, 0))
      }),
      { numRuns: 2000 },
    )
  })
})

/** RFC 4180, read by its grammar. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let at = 0
  while (at < text.length) {
    const row: string[] = []
    for (;;) {
      let cell = ''
      if (text[at] === '"') {
        at += 1
        for (;;) {
          const close = text.indexOf('"', at)
          cell += text.slice(at, close)
          at = close + 1
          if (text[at] !== '"') break
          cell += '"'
          at += 1
        }
      } else {
        while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += text[at++]
      }
      row.push(cell)
      if (text[at] !== ',') break
      at += 1
    }
    expect(text.slice(at, at + 2)).toBe('\r\n')
    at += 2
    rows.push(row)
  }
  return rows
}
