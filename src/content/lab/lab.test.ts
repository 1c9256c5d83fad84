import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '../../recognizer/compile.ts'
import { diagnose } from '../../recognizer/diagnose.ts'
import { FAILURE_CLASSES } from '../../recognizer/failureClasses.ts'
import { recognize } from '../../recognizer/recognize.ts'
import type { Diagnosis } from '../../recognizer/types.ts'
import { library } from '../index.ts'
import type { Run } from './runs.ts'
import { recordedRuns } from './transcripts.fixture.ts'
import { shownToClient } from './truth.fixture.ts'
import { shownToNobody, shownToServer } from './truthServer.fixture.ts'

/** Classes that say that something ended or was refused, and leave the reason open. */
const OPEN: readonly string[] = ['auth-failed-unspecified', 'no-banner', 'session-dropped', 'password-rejected']

const compiled = compile(library.signatures)
const runs = recordedRuns()
const truths = new Map(
  [['client', shownToClient] as const, ['server', shownToServer] as const, ['nobody', shownToNobody] as const].flatMap(
    ([shows, table]) =>
      Object.entries(table).flatMap(([failure, ids]) => ids.map((id) => [id, { shows, failure }] as const)),
  ),
)

/** A group's truth holds for those of its runs that failed. */
function truthOf({ id, exit }: Run): { readonly shows: string; readonly failure: string } {
  const found = truths.get(id) ?? (worked(id) || exit === '0' ? undefined : truths.get(id.split('/')[0] ?? ''))
  return found ?? { shows: 'worked', failure: 'none' }
}

/** Runs of a group that show the cure. */
function worked(id: string): boolean {
  const run = id.slice(id.indexOf('/') + 1)
  return run.startsWith('fix') || run.startsWith('after') || run === 'ok' || run === 'off'
}

function said(text: string): Diagnosis {
  return diagnose(recognize(text, compiled), library.causes, library.signatures)
}

function whole({ command, client, server }: Run): string {
  return `$ ${command}\n${client}\n${server}`
}

const all = runs.map((run) => ({ id: run.id, run, ...truthOf(run) }))

test('every recording has runs, and every truth is of one of them', () => {
  expect(runs.length).toBeGreaterThan(550)
  const known = new Set(runs.flatMap(({ id }) => [id, id.split('/')[0] ?? '']))
  expect([...truths.keys()].filter((id) => !known.has(id))).toEqual([])
  expect([...truths.values()].filter(({ failure }) => !Object.hasOwn(FAILURE_CLASSES, failure))).toEqual([])
})

describe('what the client or the server shows is named', () => {
  test.each(all.filter(({ shows }) => shows === 'client' || shows === 'server'))(
    '$id: $failure',
    ({ run, failure }) => {
      expect(said(whole(run)).causes[0]?.class).toBe(failure)
    },
  )
})

describe('the client alone names what it shows', () => {
  test.each(all.filter(({ shows }) => shows === 'client'))('$id: $failure', ({ run, failure }) => {
    expect(said(`$ ${run.command}\n${run.client}`).causes[0]?.class).toBe(failure)
  })
})

describe('what nobody wrote down is left open', () => {
  test.each(all.filter(({ shows }) => shows === 'nobody'))('$id: $failure', ({ run, failure }) => {
    const [first] = said(whole(run)).causes
    if (first !== undefined && first.certainty !== 'possible') expect([...OPEN, failure]).toContain(first.class)
  })
})

describe('what only the server knows is not claimed by the client', () => {
  const hidden = all.filter(({ shows, run }) => shows === 'server' && run.client !== '')
  test.each(hidden)('$id: $failure', ({ run, failure }) => {
    const [first] = said(`$ ${run.command}\n${run.client}`).causes
    if (first === undefined || first.class === failure) return
    if (first.certainty !== 'possible') expect([...OPEN, 'pubkey-not-authorized']).toContain(first.class)
    expect(leadsToServerLog(first.next), `${first.cause} leads to ${first.next.guide}/${first.next.node}`).toBe(true)
  })
})

describe('what worked is not called a failure', () => {
  test.each(all.filter(({ shows }) => shows === 'worked'))('$id', ({ run }) => {
    const { outcome, causes } = said(whole(run))
    expect(causes.map((cause) => cause.class)).toEqual([])
    expect(['success', 'nothing']).toContain(outcome)
  })
})

test('which class is taken for which', () => {
  const rows = new Map<string, number>()
  for (const { run, failure } of all) {
    const { causes, outcome } = said(whole(run))
    const row = `${failure}\t${causes[0]?.class ?? outcome}`
    rows.set(row, (rows.get(row) ?? 0) + 1)
  }
  mkdirSync('e2e/results', { recursive: true })
  const lines = [...rows].map(([row, count]) => `${row}\t${count}\n`)
  writeFileSync('e2e/results/confusion-lab.tsv', lines.toSorted(compareText).join(''))
  expect([...rows.values()].reduce((sum, count) => sum + count, 0)).toBe(runs.length)
})

const guides = new Map(library.guides.map((guide) => [guide.id, guide]))
const readsServerLog = new Set(
  library.commands.filter(({ where, id }) => where === 'server' && id.includes('log')).map(({ id }) => id),
)

/** Whether some way from a node shows the server's log. */
function leadsToServerLog(from: { readonly guide: string; readonly node: string }): boolean {
  const seen = new Set<string>()
  const open = [from]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const key = `${at.guide}/${at.node}`
    const guide = guides.get(at.guide)
    const node = guide?.nodes[at.node]
    if (guide === undefined || node === undefined || seen.has(key)) continue
    seen.add(key)
    if (node.kind === 'check' && node.commands.some((id) => readsServerLog.has(id))) return true
    const nexts =
      node.kind === 'question' || node.kind === 'check'
        ? node.options.map(({ next }) => ({ guide: guide.id, node: next }))
        : node.kind === 'fix'
          ? [node.worked, node.same, node.cannot].map((next) => ({ guide: guide.id, node: next }))
          : node.kind === 'include'
            ? [
                { guide: node.guide, node: guides.get(node.guide)?.start ?? '' },
                ...Object.values(node.exits).map((next) => ({ guide: guide.id, node: next })),
              ]
            : node.to === undefined
              ? []
              : [{ guide: node.to.guide, node: node.to.node ?? guides.get(node.to.guide)?.start ?? '' }]
    open.push(...nexts)
  }
  return false
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
