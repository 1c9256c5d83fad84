import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findProgram } from '../setup/findProgram.mjs'
import { openSite } from './inChromium.mjs'
import { growth } from './inGrowth.mjs'
import { literals, scanInNode } from './inNode.mjs'
import { QUERIES, searchInNode } from './inSearch.mjs'
import { median, timed } from './measure.mjs'
import { writeSshdLog } from './sshdLog.mjs'

/**
 * How fast a log is read, beside programs that only count lines in it: `npm run bench [-- megabytes [rounds]]`. Every
 * round runs each contestant once, so that a busy machine is busy for all of them. It says what it measured and judges
 * nothing.
 */
const [megabytes = '200', rounds = '3'] = process.argv.slice(2)
const SEED = 20_261_120
const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'))

try {
  const log = join(folder, 'sshd.log')
  const words = join(folder, 'literals')
  writeSshdLog(log, Number(megabytes) * 1e6, SEED)
  writeFileSync(words, `${(await literals(root)).join('\n')}\n`)
  const site = await openSite(root, join(folder, 'site'))
  try {
    await race(site, log, words)
    await pastes(site, log)
    await searches(site)
  } finally {
    await site.close()
  }
  await grows()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function race(site, log, words) {
  const scan = await scanInNode(root, join(folder, 'node'))
  const seen = { memory: [], task: [] }
  const contestants = [
    ['recognizer in Node', () => timed(() => scan(log))],
    [
      'site in Chromium',
      async () => {
        const { ms, memory, task } = await site.file(log)
        seen.memory.push(memory)
        seen.task.push(task)
        return ms
      },
    ],
    ...['grep', 'rg'].flatMap((name) => {
      const program = findProgram([name])
      return program === undefined ? [] : [[`${name} -c -F -f`, () => timed(() => count(program, words, log))]]
    }),
  ]
  const times = new Map(contestants.map(([name]) => [name, []]))
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const [name, run] of contestants) times.get(name).push(await run())
  }
  const size = statSync(log).size
  const reference = median(times.get('rg -c -F -f') ?? times.get('grep -c -F -f') ?? [])
  console.log(`\n${(size / 1e6).toFixed(0)} MB of sshd log, medians of ${rounds} rounds\n`)
  for (const [name, all] of times) {
    const ms = median(all)
    const ratio = Number.isNaN(reference) ? '' : `${(reference / ms).toFixed(2)} ×`
    console.log(
      `${name.padEnd(20)} ${ms.toFixed(0).padStart(7)} ms ${(size / 1e3 / ms).toFixed(0).padStart(6)} MB/s ${ratio}`,
    )
  }
  console.log(
    `\nrenderer memory      ${Math.max(...seen.memory)
      .toFixed(0)
      .padStart(7)} MB at most`,
  )
  console.log(
    `longest page task    ${Math.max(...seen.task)
      .toFixed(0)
      .padStart(7)} ms (0: none over 50)`,
  )
}

async function pastes(site, log) {
  const text = readFileSync(log, 'latin1').slice(0, 1 << 20)
  const line = text.split('\n').find((each) => each.includes('Failed password')) ?? ''
  for (const [name, pasted] of [
    ['paste of 1 line', line],
    ['paste of 1 MB', text],
  ]) {
    const all = []
    for (let round = 0; round < Number(rounds) + 2; round += 1) all.push((await site.paste(pasted)).ms)
    console.log(`${name.padEnd(20)} ${median(all).toFixed(0).padStart(7)} ms from the event to the cause`)
  }
}

async function searches(site) {
  const { count: entries, search, look } = await searchInNode(root, join(folder, 'search'))
  const [found, plain] = [[], []]
  for (let round = 0; round < Number(rounds) + 2; round += 1) {
    for (const query of QUERIES) {
      found.push(await timed(() => search(query)))
      plain.push(await timed(() => look(query)))
    }
  }
  const frames = await site.search(QUERIES)
  const ratio = median(plain) / median(found)
  console.log(
    `\nsearch in ${entries} entries   ${median(found).toFixed(1)} ms, ${ratio.toFixed(2)} × a plain look through them`,
  )
  console.log(
    `search in Chromium    ${median(frames).toFixed(0)} ms from the key to the frame, ${Math.max(...frames).toFixed(0)} at most`,
  )
}

async function grows() {
  console.log('\neight times a hostile text takes so many times as long (8: linear, 64: square)\n')
  for (const { name, part, ratio } of await growth(root, join(folder, 'growth'), Number(rounds)))
    console.log(`${name.padEnd(20)} ${ratio.toFixed(1).padStart(7)} × at most, with ${JSON.stringify(part)}`)
}

function count(program, words, log) {
  execFileSync(program, ['-c', '-F', '-f', words, log], { env: { ...process.env, LC_ALL: 'C' } })
}
