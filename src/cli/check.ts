import { classes } from '../content/classes/all.ts'
import { counts, covered, defects } from '../content/defects.ts'
import type { Library } from '../content/index.ts'
import { goneDefects, retiredDefects } from './releases/gone.ts'
import { retired } from '../content/retired.ts'
import { readingLevels } from '../engine/check/grade.ts'
import { releaseIn } from './release.ts'
import { asJson, parse, type Answer } from './usage.ts'

export async function checkCommand(words: readonly string[], library: Library): Promise<Answer> {
  const { values, positionals } = parse(words, { json: { type: 'boolean' } })
  const today = { library, classes, retired }
  const releases = await Promise.all(positionals.map(releaseIn))
  const found = [
    ...defects(library),
    ...retiredDefects(today),
    ...releases.flatMap((release) => goneDefects(release, today)),
  ]
  const reached = covered(library)
  const rows = {
    covered: library.coverage.filter((row) => reached.has(row)),
    open: library.coverage.filter((row) => !reached.has(row)),
  }
  const levels = readingLevels(library.guides)
  const status = found.length === 0 ? 0 : 1
  if (values.json === true)
    return { status, out: asJson({ counts: counts(library), rows, say: levels, defects: found }) }
  const lines = [
    Object.entries(counts(library))
      .map(([what, count]) => `${count} ${what}`)
      .join(', '),
    `${rows.covered.length} of ${library.coverage.length} coverage rows covered; still open: ${rows.open.join(' ') || 'none'}`,
    `say: median grade ${levels.median.toFixed(1)}, highest ${levels.highest.toFixed(1)} at ${levels.where}`,
    ...found.map(({ where, problem }) => `${where}: ${problem}`),
    found.length === 0 ? 'No defect.' : `${found.length} defects.`,
  ]
  return { status, out: lines.join('\n') }
}
