import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRecognizer, recognize } from './recognize.ts'
import { compiledSome, someSignatures } from './signatures.fixture.ts'
import type { Recognition } from './types.ts'

const examples = someSignatures.map(({ matches: [first] }) => (typeof first === 'string' ? first : ''))

function ids(text: string): readonly string[] {
  return recognize(text, compiledSome).findings.map(({ signature }) => signature)
}

const piece = fc.oneof(
  fc.constantFrom(...examples),
  fc.constantFrom(
    'Oct  2 21:03:11 box sshd[12]: ',
    'debug1: ',
    '> ',
    '\u001b[31m',
    'Failed password for ',
    'pass',
    'word=x',
    '...',
  ),
  fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' '),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

describe('any text', () => {
  test('gives the same however it is split', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(40), { maxLength: 30 }), (text, sizes) => {
        const recognizer = createRecognizer(compiledSome)
        let at = 0
        for (const size of sizes) recognizer.push(text.slice(at, (at += size)))
        recognizer.push(text.slice(at))
        expect(recognizer.end()).toEqual(recognize(text, compiledSome))
      }),
    )
  })

  test('never throws, and what is found stands within it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings, lines, sessions } = recognize(text, compiledSome)
        for (const finding of findings) {
          expect(finding.line).toBeGreaterThan(0)
          expect(finding.line + finding.lines - 1).toBeLessThanOrEqual(lines)
          expect(sessions.map(({ id }) => id)).toContain(finding.session)
        }
      }),
    )
  })

  test('counts each finding once, in the whole and in its session', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { counts, sessions } = recognize(text, compiledSome)
        const added: Record<string, number> = {}
        for (const session of sessions) {
          for (const [id, count] of Object.entries(session.counts)) added[id] = (added[id] ?? 0) + count
        }
        expect(added).toEqual(counts)
      }),
    )
  })
})

const decorations: readonly (readonly [string, (line: string) => string])[] = [
  ['syslog', (line) => `Oct  2 21:03:11 box sshd[12]: ${line}`],
  ['journal', (line) => `2026-11-20T10:00:00.123456+01:00 box sshd-session[12]: ${line}`],
  ['severity', (line) => `Oct  2 21:03:11 box sshd[12]: error: ${line}`],
  ['JSON', (line) => JSON.stringify({ _PID: '12', SYSLOG_IDENTIFIER: 'sshd', MESSAGE: line })],
  ['Windows', (line) => `1234 2026-11-20 10:00:00.000 ${line}`],
  ['build log', (line) => `2026-11-20T10:00:00.1234567Z ${line}`],
  ['debug', (line) => `debug1: ${line}`],
  ['mail', (line) => `> > ${line}`],
  ['indented', (line) => `\t    ${line}   `],
  ['colors', (line) => `\u001b[1;31m${line}\u001b[0m`],
  ['return', (line) => `${line}\r`],
  ['typography', (line) => line.replaceAll('"', '”').replaceAll("'", '’').replaceAll('x y', 'x\u00a0y')],
  ['wrapper', (line) => `git.exe: remote: "${line}"`],
]

describe.each(decorations)('with %s', (_, decorate) => {
  test.each(someSignatures.map(({ id }, at) => [id, examples[at] ?? ''] as const))('%s', (id, line) => {
    const [plain] = recognize(line, compiledSome).findings
    const [finding, ...others] = recognize(`noise\n${decorate(line)}\nnoise`, compiledSome).findings
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      signature: id,
      line: 2,
      values: { ...plain?.values, ...loose(plain?.values ?? {}) },
    })
  })
})

/** What takes the rest of a line takes the decoration at its end too. */
function loose(values: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const rest = Object.keys(values).filter((name) => name === 'reason' || name === 'text')
  return Object.fromEntries(rest.map((name) => [name, expect.stringContaining(values[name] ?? '') as unknown]))
}

test('memory is bounded: a long log keeps a few findings a session, and all of them are counted', () => {
  const recognizer = createRecognizer(compiledSome)
  for (let at = 0; at < 100_000; at += 1) {
    recognizer.push(
      `Oct  2 21:03:11 box sshd[${Math.floor(at / 10)}]: Failed password for fred from 10.0.0.${at % 250} port 5 ssh2\n`,
    )
  }
  const { findings, counts, sessions, sessionsDropped, lines } = recognizer.end()
  expect(lines).toBe(100_000)
  expect(counts).toEqual({ failed: 100_000 })
  expect(findings.length).toBeLessThanOrEqual(400)
  expect(sessions.length).toBeLessThanOrEqual(2000)
  expect(sessions.length + sessionsDropped).toBe(10_000)
  expect(sessions[0]?.counts).toEqual({ failed: 10 })
})

test('something rare late in a long log is kept', () => {
  const noise = Array.from(
    { length: 5000 },
    (_, at) => `Oct  2 21:03:11 box sshd[${at}]: Connection from 10.0.0.1 port ${at % 60000}`,
  )
  const rare = 'Oct  2 21:03:11 box sshd[77777]: bad ownership or modes for chroot directory "/srv"'
  const { findings } = recognize([...noise, rare, ...noise].join('\n'), compiledSome)
  expect(findings.find(({ signature }) => signature === 'chroot')).toMatchObject({
    line: 5001,
    values: { path: '/srv' },
  })
})

test.each<[string, Recognition['unreadable']]>([
  ['', 'empty'],
  [' \n\t\r\n\u00a0', 'empty'],
  ['\u0000\u0001\u0002PK\u0003\u0004', 'binary'],
  ['\ufffd\ufffd\ufffdabc', 'binary'],
  ['hello', undefined],
  ['\u001b[31m\u001b[0m\u001b[31mred\u001b[0m', undefined],
])('%j is %s', (text, state) => {
  expect(recognize(text, compiledSome).unreadable).toBe(state)
})

test('a message at the cap of a line is found, one behind it is not', () => {
  const line = 'Accepted password for fred from 192.0.2.9 port 22'
  expect(ids(`${'x '.repeat(4000)}${line}`)).toEqual(['accepted'])
  expect(ids(`${'x '.repeat(5000)}${line}`)).toEqual([])
})
