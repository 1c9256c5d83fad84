import { readdirSync, readFileSync } from 'node:fs'
import { runsIn, type Run } from './runs.ts'

const here = new URL('.', import.meta.url)

/** Every recorded run of every group. */
export function recordedRuns(): readonly Run[] {
  return readdirSync(here)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => runsIn(name.slice(0, -'.txt'.length), readFileSync(new URL(name, here), 'utf8')))
}
