import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { library } from '../content/index.ts'
import type { Reading } from '../readers/types.ts'
import { refill } from '../recognizer/unfill.ts'
import { anyVisit, content, foundIn } from './anyVisit.fixture.ts'
import type { Standing } from './link.ts'
import { READING_SENTENCES } from './told.ts'
import { FRESH, type Scan, type Visit } from './visit.ts'
import { openVisit, type OpenedVisit } from './visitFileOpen.ts'
import { saveVisit } from './visitFileSave.ts'

const MADE = '2026-11-21T14:09:00.000Z'

async function opened(text: string) {
  const file = await openVisit(text, content)
  if ('problem' in file) throw new Error(file.problem)
  return file
}

test('a visit that was saved and opened is the same visit, and saves as the same file', async () => {
  let untouched = 0
  await fc.assert(
    fc.asyncProperty(anyVisit, fc.nat({ max: 9 }), async ({ state, standing }, tenth) => {
      // Replacing names takes much longer than all the rest.
      const options = { names: tenth === 0, made: MADE }
      const { text, removed } = await saveVisit(state, standing, options, content)
      const again = await opened(text)
      expect(again.notices).toEqual([])
      expect(again.place).toBe(state.place)
      expect((await saveVisit(again.visit, standing, options, content)).text).toBe(text)
      if (removed.length > 0) return
      untouched += 1
      expect(again.visit).toEqual(asKept(state))
    }),
    { numRuns: 10_000 },
  )
  expect(untouched).toBeGreaterThan(0)
}, 1_800_000)

/** Of an output that held a private key only the verdict is left, and what it means. */
function asKept(state: Visit): Visit {
  const entries = Object.entries(state.pasted).map(([step, each]) => {
    if (each.text !== undefined) return [step, each] as const
    const { verdict } = each.reading
    return [step, { ...each, reading: expect.objectContaining({ verdict, marks: [] }) as Reading }] as const
  })
  return { ...state, pasted: Object.fromEntries(entries) }
}

const STANDING: Standing = { guide: 'too-many-auth-failures', node: 'offer-one-key', answers: {} }

async function saved(part: Partial<Visit>, standing?: Standing): Promise<string> {
  return (await saveVisit({ ...FRESH, ...part }, standing, { names: false, made: MADE }, content)).text
}

test('it says when it was saved, what was taken out, and where it stands', async () => {
  const file = await opened(await saved({ issue: 'my password is Xy7q!zz9' }, STANDING))
  expect(file.sentence).toBe(
    'Saved 2026-11-21 14:09 UTC, secrets taken out, names kept: Too many authentication failures, Offer this one key and no other',
  )
  expect(file.place).toBe('/g/too-many-auth-failures/offer-one-key')
  expect(file.visit.issue).toBe('my password is [password 1 removed]')
})

test('a title with values in it comes back, and one that is not ours does not', async () => {
  const guide = library.guides.find(({ nodes }) =>
    Object.values(nodes).some((each) => each.kind !== 'include' && each.text.includes('{')),
  )
  const text = Object.values(guide?.nodes ?? {}).flatMap((each) =>
    each.kind !== 'include' && each.text.includes('{') ? [each.text] : [],
  )[0]
  const title = refill(text ?? '', ['fred', 'fred', 'fred'])
  const at: Standing = { guide: guide?.id ?? '', node: guide?.start ?? '', answers: {} }
  const { visit } = await opened(await saved({ earlier: ['Too many keys were offered', title, 'EVIL'] }, at))
  expect(visit.earlier).toEqual(['Too many keys were offered', title])
})

test.each(Object.values(READING_SENTENCES))('what was said of a reading is said again: %s', async (sentence) => {
  const source = { name: 'ssh.log', size: 7 }
  const failed: Scan = { status: 'failed', source, sentence }
  expect((await opened(await saved({ scan: failed }))).visit.scan).toEqual(failed)
  const done: Scan = { status: 'done', source, found: foundIn('Permission denied (publickey).\n'), notices: [sentence] }
  expect((await opened(await saved({ scan: done }))).visit.scan).toEqual(done)
})

test('a text that is still being read has nothing to show', async () => {
  const scan: Scan = { status: 'reading', source: { size: 7 }, read: 1 }
  expect((await opened(await saved({ scan }))).visit.scan).toEqual({ status: 'none' })
})

test('another version of the guide, and what is not known here, are said', async () => {
  const file = JSON.parse(await saved({ typed: { host: 'a' } }, STANDING)) as Record<string, unknown>
  const versions = { 'too-many-auth-failures': '2026-11-21.ffff' }
  const text = JSON.stringify({
    ...file,
    version: '2026-11-20.77ac',
    trail: [{ guide: 'gone-guide', key: 'start', option: 'x', at: 1 }],
    facts: { since: 'Monday', system: 'amiga', hostname: 'x' },
  })
  const { notices, visit } = (await openVisit(text, { ...content, versions })) as OpenedVisit
  expect(notices).toEqual([
    '3 parts of it are not known here and were left out.',
    'It was saved with version 2026-11-20.77ac of this guide, and here it is 2026-11-21.ffff: a question may read differently.',
  ])
  expect(visit.facts).toEqual({ since: 'Monday' })
})

test('where the reader says something else of the text today, the verdict of then stands, with what it means', async () => {
  const reading: Reading = { verdict: 'unsafe', summary: 'x', marks: [], notes: [], values: {} }
  const text = await saved({ pasted: { 'tool/ls-permissions': { text: 'nothing', reading } } })
  const verdict = Object.keys(content.readers.find(({ id }) => id === 'ls-permissions')?.verdicts ?? {})[0] ?? ''
  const { visit } = await opened(text.replace('"unsafe"', JSON.stringify(verdict)))
  const kept = visit.pasted['tool/ls-permissions']
  expect(kept?.text).toBe('nothing')
  expect(kept?.reading).toMatchObject({ verdict, marks: [], notes: [], values: {} })
  expect((await opened(text.replace('"unsafe"', '"EVIL"'))).visit.pasted).toEqual({})
})
