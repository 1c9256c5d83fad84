import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { beGuest, forgetSaved, readSaved, UNSAVED, withVisit, writeSaved, type Saved, type Shelf } from './storage.ts'

function shelfWith(text?: string): Parameters<typeof forgetSaved>[0] & Shelf & { readonly held: Map<string, string> } {
  const held = new Map<string, string>(text === undefined ? [] : [['handrail', text]])
  return {
    held,
    key: (at) => [...held.keys()][at] ?? null,
    get length() {
      return held.size
    },
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  }
}

const broken: Parameters<typeof forgetSaved>[0] & Shelf = {
  key: () => null,
  get length(): number {
    throw new DOMException('forbidden', 'SecurityError')
  },
  getItem: () => {
    throw new DOMException('forbidden', 'SecurityError')
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError')
  },
  removeItem: () => {
    throw new DOMException('forbidden', 'SecurityError')
  },
}

const saved: Saved = {
  theme: 'dark',
  dialect: 'powershell',
  view: 'agent',
  keys: { self: true, agent: false, off: ['back', 'new-call'] },
  clock: false,
  noteFormat: 'jira',
  replaced: ['users', 'hosts'],
  remember: true,
  visits: [{ id: 'v-1', guide: 'a', link: '/g/a/b?c=d', title: 'A place', name: 'Anna', at: 1_700_000_000_000 }],
}

test('what was saved comes back', () => {
  const on = shelfWith()
  expect(writeSaved(saved, on)).toBe(true)
  expect(readSaved(on)).toEqual(saved)
})

test('a guest saves nothing, until the person wants to be remembered, and takes it back when they do', () => {
  const on = shelfWith()
  beGuest()
  try {
    expect(writeSaved({ ...saved, remember: false }, on)).toBe(false)
    expect(on.held.size).toBe(0)
    expect(writeSaved(saved, on)).toBe(true)
    expect(readSaved(on).visits).toHaveLength(1)
    expect(writeSaved({ ...saved, remember: false, visits: [] }, on)).toBe(true)
    expect(readSaved(on).visits).toEqual([])
    expect(writeSaved({ ...UNSAVED, theme: 'light' }, on)).toBe(false)
    expect(readSaved(on).theme).toBe('dark')
  } finally {
    beGuest(false)
  }
})

test('a format and kinds of names are words, and few', () => {
  const hostile = { noteFormat: 'a b', replaced: ['hosts', 7, '<b>', ...Array.from({ length: 20 }, () => 'users')] }
  const got = readSaved(shelfWith(JSON.stringify(hostile)))
  expect(got.noteFormat).toBeUndefined()
  expect(got.replaced).toEqual(['hosts', ...Array.from({ length: 6 }, () => 'users')])
})

test('storage that throws gives the initial settings and breaks nothing', () => {
  expect(readSaved(broken)).toBe(UNSAVED)
  expect(writeSaved(saved, broken)).toBe(false)
  expect(() => forgetSaved(broken)).not.toThrow()
})

test('everything of ours is forgotten, and nothing of anybody else', () => {
  const on = shelfWith('{}')
  on.setItem('handrail-shift', '{}')
  on.setItem('handrailing', 'of another site')
  on.setItem('theirs', '1')
  forgetSaved(on)
  expect([...on.held.keys()]).toEqual(['handrailing', 'theirs'])
})

test('storage that is absent does the same', () => {
  expect(readSaved(undefined)).toBe(UNSAVED)
  expect(writeSaved(saved, undefined)).toBe(false)
})

test.each(['', '{', 'null', '7', '[]', '"x"', '{"theme":7,"visits":{"length":3}}', 'x'.repeat(70_000)])(
  'broken content %# gives usable settings',
  (text) => {
    const got = readSaved(shelfWith(text))
    expect(got).toEqual(UNSAVED)
  },
)

test('content of another program or a hostile one never gets past its type', () => {
  const link = fc.oneof(fc.string(), fc.constant('javascript:alert(1)'), fc.constant('/g/x'))
  const visit = fc.oneof(fc.anything(), fc.record({ guide: fc.string(), link, title: fc.string(), at: fc.double() }))
  const shape = fc.record({ theme: fc.anything(), dialect: fc.string(), view: fc.anything(), visits: fc.array(visit) })
  fc.assert(
    fc.property(shape, (value) => {
      const got = readSaved(shelfWith(JSON.stringify(value)))
      expect(Object.keys(got).every((key) => Object.hasOwn({ ...UNSAVED, dialect: '' }, key))).toBe(true)
      expect(['system', 'light', 'dark']).toContain(got.theme)
      for (const place of got.visits) expect(place.link.startsWith('/g/')).toBe(true)
    }),
    { numRuns: 10_000 },
  )
})

test('a key that reaches for the prototype is not taken', () => {
  const got = readSaved(shelfWith('{"__proto__":{"theme":"dark"},"view":"agent"}'))
  expect(got).toEqual({ ...UNSAVED, view: 'agent' })
})

test('a place of an older version, without an id, is kept under its guide', () => {
  const old = { guide: 'a', link: '/g/a/b', title: 'A place', at: 1 }
  expect(readSaved(shelfWith(JSON.stringify({ visits: [old] }))).visits).toEqual([{ id: 'of-a', ...old }])
})

test('one place a visit is kept, the newest first, thirty at most, and its name stays', () => {
  const ids = [...Array.from({ length: 40 }, (_, at) => `v-${at}`), 'v-20']
  const visits = ids.reduce<Saved['visits']>(
    (so, id, at) =>
      withVisit(so, { id, guide: 'g', link: `/g/g/${at}`, title: id, at, ...(at === 20 ? { name: 'Anna' } : {}) }),
    [],
  )
  expect(visits).toHaveLength(30)
  expect(visits[0]).toEqual({ id: 'v-20', guide: 'g', link: '/g/g/40', title: 'v-20', name: 'Anna', at: 40 })
  expect(new Set(visits.map(({ id }) => id)).size).toBe(30)
})
