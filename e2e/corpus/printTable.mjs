import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The confusion table of the last run: what was reached with each part and kind, and what was taken for what. */
const file = resolve(import.meta.dirname, '../results/confusion-corpus.tsv')
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([part, truth, got, count]) => ({ part, truth, got, count: Number(count) }))

for (const part of new Set(rows.map((row) => row.part))) {
  const own = rows.filter((row) => row.part === part)
  const all = sum(own)
  const right = sum(own.filter(({ truth, got }) => truth === got))
  console.log(`${part}: ${right} of ${all}, ${((100 * right) / all).toFixed(1)} %`)
  for (const { truth, got, count } of own.filter((row) => row.truth !== row.got)) {
    console.log(`  ${truth} taken for ${got}: ${count}`)
  }
}

function sum(some) {
  return some.reduce((total, { count }) => total + count, 0)
}
