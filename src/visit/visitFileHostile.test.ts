import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { library } from '../content/index.ts'
import { unfill } from '../recognizer/unfill.ts'
import { tellsVersions } from '../recognizer/notes.ts'
import { anyVisit, content } from './anyVisit.fixture.ts'
import { isStepKey } from './link.ts'
import { TOLD_OTHERWISE } from './told.ts'
import type { Visit } from './visit.ts'
import { openVisit, type OpenedVisit } from './visitFileOpen.ts'
import { FILE_PROBLEMS } from './visitFileParse.ts'
import { saveVisit } from './visitFileSave.ts'

const RUNS = 10_000
const MADE = '2026-11-21T14:09:00.000Z'

const causes = new Map(library.causes.map((cause) => [cause.id, cause]))
const titles = new Set([...library.causes, ...library.guides].map(({ title }) => title))
const texts = library.guides.flatMap(({ nodes }) =>
  Object.values(nodes).flatMap((node) => (node.kind === 'include' ? [] : [node.text])),
)
const places = new Set(library.guides.map(({ id }) => id))

/** Nothing of ours is anything but ours, whatever the file said. */
function expectOurs({ visit, place, sentence, notices }: OpenedVisit): void {
  expectPlace(place)
  expect(visit.place).toBe(place)
  expect(sentence).toMatch(/^Saved (at an unknown time|\d{4}-\d\d-\d\d \d\d:\d\d UTC), /)
  for (const notice of notices) expect(notice).toMatch(/(not known here and w|^It was saved with version \d)/)
  expectFound(visit)
  for (const { text, answer, kind, id } of visit.trail) {
    if (kind === 'paste') expectTold(id, text, answer)
    else expect(texts).toContain(text)
  }
  for (const title of visit.earlier) {
    expect(titles.has(title) || texts.some((template) => unfill(template, title) !== undefined)).toBe(true)
  }
  expectReadings(visit)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
}

function expectPlace(place: string): void {
  if (place === '/' || place === '/found') return
  const [path = '', query] = place.split('?')
  const [none, g, guide = '', node = ''] = path.split('/')
  expect([none, g, path.split('/').length]).toEqual(['', 'g', 4])
  expect(places.has(guide)).toBe(true)
  expect(isStepKey(node)).toBe(true)
  for (const [key, value] of new URLSearchParams(query)) expect(isStepKey(key) && isStepKey(value)).toBe(true)
}

function expectTold(id: string, text: string, answer: string): void {
  expect(id).toMatch(/^paste-\d+$/)
  expect(text).toMatch(/^Text read, \d+ lines?$/)
  const cause = answer.replace(/ \((certain|likely|possible)\)$/, '')
  expect(titles.has(cause) || Object.values<string>(TOLD_OTHERWISE).includes(answer)).toBe(true)
}

function expectFound({ scan }: Visit): void {
  if (scan.status !== 'done') return
  const { diagnosis, recognition } = scan.found
  for (const { cause, title, explanation, notes, next, stage, ...rest } of diagnosis.causes) {
    const ours = causes.get(cause)
    expect([title, stage, rest.class]).toEqual([ours?.title, ours?.stage, ours?.class])
    expect(unfill(ours?.explanation ?? '', explanation)).toBeDefined()
    expect(places.has(next.guide) && isStepKey(next.node)).toBe(true)
    for (const note of notes) {
      const own = (ours?.notes ?? []).some(({ text }) => unfill(text, note) !== undefined)
      expect(own || tellsVersions(note)).toBe(true)
    }
  }
  if (diagnosis.outcome === 'diagnosed') expect(diagnosis.causes.length).toBeGreaterThan(0)
  const whys = new Set(library.causes.flatMap(({ setsAside = [] }) => setsAside.map(({ why }) => why)))
  for (const { why } of diagnosis.setAside) expect(whys.has(why)).toBe(true)
  for (const { signature } of recognition.findings) expect(signatureIds.has(signature)).toBe(true)
}

const signatureIds = new Set(library.signatures.map(({ id }) => id))
const verdicts = new Set(library.readers.flatMap((reader) => Object.values<string>(reader.verdicts)))

/** A reader said it of the text that is kept, or it is what the verdict means. */
function expectReadings({ pasted }: Visit): void {
  for (const { text, reading, context } of Object.values(pasted)) {
    const own = verdicts.has(reading.summary) || reading.summary.startsWith('This is not what ')
    const { secret: _, ...said } = reading
    const again = [...library.readers, content.solver].some(
      ({ read }) => JSON.stringify(read(text ?? '', context ?? {})) === JSON.stringify(said),
    )
    expect(own ? reading.marks.length === 0 || again : again, reading.summary).toBe(true)
  }
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const EVIL: Json[] = [
  null,
  true,
  -1,
  1e308,
  0.5,
  '',
  'EVIL call 0900',
  'javascript:alert(1)',
  'https://evil.example/',
  '//evil.example',
  '../../x',
  '__proto__',
  'constructor',
  [],
  ['EVIL'],
  {},
  { guide: 'EVIL', node: 'EVIL' },
  { cause: 'EVIL', certainty: 'certain', title: 'EVIL', explanation: 'EVIL' },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as Json,
]
const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'EVIL key',
  'title',
  'explanation',
  'text',
  'summary',
  '../x',
  'a/b',
]

const change = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('set', 'remove', 'add', 'double', 'swap'),
  value: fc.oneof(
    fc.constantFrom(...EVIL),
    fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json),
  ),
  key: fc.constantFrom(...KEYS),
  other: fc.nat(),
})

type Spot = { readonly holder: Json[] | { [key: string]: Json }; readonly key: string }

function spotsIn(value: Json): readonly Spot[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...spotsIn(inner)])
}

function changed(
  text: string,
  changes: readonly { at: number; how: string; value: Json; key: string; other: number }[],
) {
  const file = JSON.parse(text) as Json
  for (const { at, how, value, key, other } of changes) {
    const spots = spotsIn(file)
    const spot = spots[at % spots.length]
    if (spot === undefined) continue
    const holder = spot.holder as { [key: string]: Json }
    const source = spots[other % spots.length]
    if (how === 'set') put(holder, spot.key, value)
    else if (how === 'remove') delete holder[spot.key]
    else if (how === 'add') put(holder, key, value)
    else if (how === 'swap' && source !== undefined)
      put(holder, spot.key, (source.holder as { [key: string]: Json })[source.key] ?? null)
    else if (Array.isArray(spot.holder)) put(holder, String(spot.holder.length), holder[spot.key] ?? null)
  }
  return JSON.stringify(file)
}

/** Also under the name `__proto__`, as `JSON.parse` does. */
function put(holder: { [key: string]: Json }, key: string, value: Json): void {
  const copy = JSON.parse(JSON.stringify(value)) as Json
  Object.defineProperty(holder, key, { value: copy, enumerable: true, configurable: true, writable: true })
}

test('whatever is changed in a file, our words stay ours and links lead to places of ours', async () => {
  let opened = 0
  const saved = fc
    .sample(anyVisit, { numRuns: 300, seed: 7 })
    .map(({ state, standing }) => saveVisit(state, standing, { names: false, made: MADE }, content))
  const files = (await Promise.all(saved)).map(({ text }) => text)
  const changes = fc.array(change, { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), changes, async (text, all) => {
      const file = await openVisit(changed(text, all), content)
      if ('problem' in file) expect(Object.values<string>(FILE_PROBLEMS)).toContain(file.problem)
      else {
        opened += 1
        expectOurs(file)
      }
    }),
    { numRuns: RUNS },
  )
  expect(opened).toBeGreaterThan(RUNS / 2)
}, 1_800_000)

test('any JSON, and any text, is opened or gets a sentence', async () => {
  const parts = fc.object({
    key: fc.constantFrom('standing', 'trail', 'pasted', 'diagnosis', 'recognition', 'source', ...KEYS),
  })
  const file = parts.map((each) => JSON.stringify({ handrail: 1, kind: 'visit', ...each }))
  await fc.assert(
    fc.asyncProperty(fc.oneof(file, fc.json(), fc.string({ unit: 'binary' })), async (text) => {
      const opened = await openVisit(text, content)
      if ('problem' in opened) expect(opened.problem).toContain('file')
      else expectOurs(opened)
    }),
    { numRuns: RUNS },
  )
}, 1_800_000)

test.each([
  ['', 'empty'],
  ['Permission denied (publickey).', 'other'],
  ['\0\u0001', 'binary'],
  ['{"name":"package"}', 'foreign'],
  ['[]', 'foreign'],
  ['{"handrail":1,"kind":"note"}', 'kind'],
  ['{"handrail":2,"kind":"visit"}', 'newer'],
  ['{"handrail":"1","kind":"visit"}', 'older'],
  ['{"handrail":1,"kind":"visit","issue":"it ha', 'cut'],
  ['['.repeat(2000), 'other'],
] as const)('%j: %s', async (text, problem) => {
  expect(await openVisit(text, content)).toEqual({ problem: FILE_PROBLEMS[problem] })
  expect(FILE_PROBLEMS[problem]).toContain('file')
})

test('a mark of the encoding in front is no fault', async () => {
  expect(await openVisit('\ufeff{"handrail":1,"kind":"visit"}', content)).toMatchObject({ place: '/' })
})

test('more than a file may hold is left out, and counted', async () => {
  const trail = Array.from({ length: 5000 }, () => ({ guide: 'EVIL', key: 'EVIL', option: 'x', at: 1 }))
  const opened = await openVisit(
    JSON.stringify({ handrail: 1, kind: 'visit', made: MADE, redacted: 'secrets', trail }),
    content,
  )
  expect(opened).toMatchObject({ notices: ['5000 parts of it are not known here and were left out.'] })
})

test('an object in the place of an id is no id', async () => {
  const guide = { toString: null, valueOf: null }
  const text = JSON.stringify({
    handrail: 1,
    kind: 'visit',
    standing: { guide },
    trail: [{ guide }],
    earlier: [{ guide }],
  })
  expect(await openVisit(text, content)).toMatchObject({ place: '/', visit: { trail: [], earlier: [] } })
})
