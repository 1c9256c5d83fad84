import { describe, expect, test } from 'vitest'
import { compile } from '../../recognizer/compile.ts'
import { diagnose } from '../../recognizer/diagnose.ts'
import { recognize } from '../../recognizer/recognize.ts'
import { causes } from '../causes/all.ts'
import { signatures } from './all.ts'
import { serverLines } from './opensshServer.fixture.ts'
import { harmlessPastes, serverPastes } from './opensshServerPastes.fixture.ts'

const compiled = compile(signatures)
const classes = new Map(signatures.map((signature) => [signature.id, signature.class]))
const rows = serverLines.flatMap(({ lines, ...expected }) => lines.map((line) => ({ line, ...expected })))

/** How a line of a log arrives: out of syslog, the journal, a container, a collector, a mail. */
const WRAPPERS: readonly (readonly [string, (line: string) => string])[] = [
  ['as it is', (line) => line],
  ['syslog', (line) => `Nov 20 10:00:05 srv sshd[4711]: ${line}`],
  ['rsyslog with a year', (line) => `2026-11-20T10:00:05.123456+01:00 srv sshd-session[4711]: ${line}`],
  ['a container', (line) => `2026-11-20T10:00:05.123456789Z stderr F ${line}`],
  ['the journal as JSON', (line) => JSON.stringify({ MESSAGE: line, SYSLOG_IDENTIFIER: 'sshd', _PID: '4711' })],
  ['quoted', (line) => `> ${line}`],
]

test('there is a line for each message, and none twice', () => {
  expect(rows.length).toBeGreaterThan(320)
  expect(new Set(rows.map(({ line }) => line)).size).toBe(rows.length)
})

describe.each(WRAPPERS)('%s', (_, wrap) => {
  test.each(rows)('$class: $line', ({ line, class: failure, certainty }) => {
    const recognition = recognize(wrap(line), compiled)
    const found = recognition.findings.map(({ signature }) => classes.get(signature))
    const [first] = diagnose(recognition, causes, signatures).causes
    expect(found.length).toBeGreaterThan(0)
    expect(first?.certainty ?? 'nothing').toBe(certainty)
    if (first === undefined) expect(found).toContain(failure)
    else expect(first.class).toBe(failure)
  })
})

test('what is no failure is never claimed as one', () => {
  for (const { class: failure, certainty } of serverLines) if (failure === 'none') expect(certainty).toBe('nothing')
})

test.each(serverPastes)('$name: $first', ({ text, first }) => {
  expect(diagnose(recognize(text, compiled), causes, signatures).causes[0]?.class).toBe(first)
})

test.each(harmlessPastes)('nothing failed: %s', (text) => {
  const { causes: claimed, outcome } = diagnose(recognize(text, compiled), causes, signatures)
  expect(claimed.map(({ cause }) => cause)).toEqual([])
  expect(['success', 'nothing']).toContain(outcome)
})
