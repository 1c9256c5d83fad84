import { expect, test } from 'vitest'
import { commandDefects } from '../../../commands/check.ts'
import { check } from '../../../engine/check/check.ts'
import { edges, journeys } from '../../../engine/journeys.ts'
import { walk } from '../../../engine/walk.ts'
import { readers } from '../../../readers/all.ts'
import { irisCauses } from '../../causes/iris.ts'
import { codes } from '../../codes/all.ts'
import { irisCommands } from '../../commands/iris.ts'
import { coverage } from '../../coverage.ts'
import { parameters } from '../../parameters.ts'
import { irisSignatures } from '../../signatures/iris.ts'
import { libssh2Signatures } from '../../signatures/libssh2.ts'
import { sources } from '../../sources/all.ts'
import { irisSshSession } from './guide.ts'

const rows = coverage.filter((row) => row.startsWith('C-'))
const nodes = Object.entries(irisSshSession.nodes).flatMap(([id, node]) =>
  node.kind === 'include' ? [] : [{ id, node }],
)

test('the guide and its commands have no defect', () => {
  const defects = check({ guides: [irisSshSession], commands: irisCommands, readers, sources, parameters, coverage })
  expect(defects).toEqual([])
  expect(commandDefects(irisCommands, parameters)).toEqual([])
})

test('every row of the document is reached by answering', () => {
  const covered = new Set(nodes.flatMap(({ node }) => node.covers ?? []))
  expect(rows.filter((row) => !covered.has(row))).toEqual([])
})

test('every row with a message is reached by pasting', () => {
  const pasted = new Set([...irisSignatures, ...libssh2Signatures, ...irisCauses].flatMap(({ covers }) => covers ?? []))
  for (const row of ['C-01', 'C-02', 'C-03', 'C-04', 'C-05', 'C-06', 'C-07', 'C-08', 'C-09', 'C-10', 'C-12']) {
    expect(pasted, row).toContain(row)
  }
})

test('causes and codes lead to nodes that exist', () => {
  const leads = [...irisCauses, ...codes.filter(({ family }) => family === 'libssh2' || family === 'trace-mask')]
  for (const { next } of leads) {
    if (next !== undefined) expect(Object.keys(irisSshSession.nodes)).toContain(next.node)
  }
})

test('the corrections of the document are shown where they matter', () => {
  const said = nodes.flatMap(({ node }) => (node.conflicts ?? []).map(({ says }) => says)).join('\n')
  for (const about of [
    '511',
    'SetTraceMethod',
    'PEM',
    'ssh-rsa',
    '2017.1',
    'SIGUSR1',
    'FTPS',
    'two forms',
    'name of the server alone',
  ]) {
    expect(said, about).toContain(about)
  }
})

test('no command takes a password, and the safe mask is the only one', () => {
  const text = JSON.stringify(irisCommands)
  expect(text).not.toContain('SetTraceMask(511')
  expect(text).toContain('SetTraceMask(508')
  for (const { parameters: names } of irisCommands)
    expect(names.filter((name) => /pass|secret/i.test(name))).toEqual([])
})

test('every edge is walked, and every way through ends', () => {
  for (const { key, option, answers } of edges(irisSshSession, new Map())) {
    const taken = walk(irisSshSession, { ...answers, [key]: option })
    expect(taken.steps.find((step) => step.key === key)?.option?.id, `${key}=${option}`).toBe(option)
  }
  let count = 0
  for (const answers of journeys(irisSshSession, new Map())) {
    expect(walk(irisSshSession, answers).steps.at(-1)?.node.kind).toBe('outcome')
    count += 1
    if (count >= 500) break
  }
  expect(count).toBe(500)
})
