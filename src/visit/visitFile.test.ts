import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyVisit, content } from './anyVisit.fixture.ts'
import type { Reading } from '../readers/types.ts'
import type { Visit } from './visit.ts'
import { openVisit } from './visitFileOpen.ts'
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
    fc.asyncProperty(anyVisit, fc.boolean(), async ({ state, standing }, names) => {
      const options = { names, made: MADE }
      const { text, removed } = await saveVisit(state, standing, options, content)
      const again = await opened(text)
      expect(again.notices).toEqual([])
      expect(again.place).toBe(state.place)
      expect((await saveVisit(again.visit, standing, options, content)).text).toBe(text)
      if (removed.length > 0) return
      untouched += 1
      expect(again.visit).toEqual(asKept(state))
    }),
    { numRuns: Number(process.env['RUNS'] ?? 10_000) },
  )
  expect(untouched).toBeGreaterThan(0)
}, 600_000)

/** Of an output that held a private key only the verdict is left, and what it means. */
function asKept(state: Visit): Visit {
  const entries = Object.entries(state.pasted).map(([step, each]) => {
    if (each.text !== undefined) return [step, each] as const
    const { verdict } = each.reading
    return [step, { ...each, reading: expect.objectContaining({ verdict, marks: [] }) as Reading }] as const
  })
  return { ...state, pasted: Object.fromEntries(entries) }
}
