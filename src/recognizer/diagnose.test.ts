import { describe, expect, test } from 'vitest'
import { diagnose } from './diagnose.ts'
import { recognize } from './recognize.ts'
import { cause, compiledSome, someSignatures } from './signatures.fixture.ts'
import type { Cause, Diagnosis, Rule } from './types.ts'

const FAILED = 'Failed password for fred from 192.0.2.9 port 22 ssh2'
const ACCEPTED = 'Accepted password for fred from 192.0.2.9 port 22 ssh2'
const CONNECTION = 'Connection from 192.0.2.9 port 22'
const READ_ERROR = 'Read error from remote host 192.0.2.9 port 22: Connection reset by peer'
const CHROOT = 'bad ownership or modes for chroot directory "/srv"'
const DENIED = 'fred@box: Permission denied (publickey,password).'
const REFUSED = 'ssh: connect to host box port 22: Connection refused'

const password = cause('password', { evidence: [{ all: ['failed'], certainty: 'certain' }] })
const chroot = cause('chroot', {
  stage: 'session',
  evidence: [{ all: ['chroot'], certainty: 'certain' }],
  setsAside: [{ signature: 'read-error', why: 'It follows from the folder.' }],
})
const broken = cause('broken', { stage: 'session', evidence: [{ all: ['read-error'], certainty: 'likely' }] })
const refused = cause('refused', { stage: 'connect', evidence: [{ all: ['refused'], certainty: 'certain' }] })
const all = [password, chroot, broken, refused]

function of(lines: readonly string[], causes: readonly Cause[] = all): Diagnosis {
  return diagnose(recognize(lines.join('\n'), compiledSome), causes, someSignatures)
}
const ids = (diagnosis: Diagnosis): readonly string[] => diagnosis.causes.map((each) => each.cause)
const on = (pid: number, line: string): string => `Oct  2 21:03:11 box sshd[${pid}]: ${line}`

describe('outcome', () => {
  test.each<[Diagnosis['outcome'], readonly string[]]>([
    ['diagnosed', [FAILED]],
    ['diagnosed', [READ_ERROR]],
    ['success', [ACCEPTED]],
    ['success', [FAILED, ACCEPTED]],
    ['diagnosed', [ACCEPTED, FAILED]],
    ['diagnosed', [FAILED, ACCEPTED, CHROOT]],
    ['diagnosed', [on(1, FAILED), on(2, ACCEPTED)]],
    ['uncertain', [DENIED]],
    ['nothing', [CONNECTION]],
    ['nothing', ['nothing of the kind']],
    ['nothing', []],
  ])('%s: %j', (outcome, lines) => {
    expect(of(lines).outcome).toBe(outcome)
  })

  test('a cause that is only possible is no diagnosis, and one of class none is no cause', () => {
    const rule: Rule = { all: ['failed'], certainty: 'possible' }
    expect(of([FAILED], [cause('x', { evidence: [rule] })]).outcome).toBe('uncertain')
    expect(of([FAILED], [cause('x', { class: 'none', evidence: [{ ...rule, certainty: 'certain' }] })])).toMatchObject({
      outcome: 'uncertain',
      causes: [],
    })
  })
})

describe('rules', () => {
  const denied = 'fred@box: Permission denied (publickey,password).'
  test.each<[boolean, Rule]>([
    [true, { all: ['failed', 'denied'], certainty: 'certain' }],
    [false, { all: ['failed', 'chroot'], certainty: 'certain' }],
    [true, { any: ['chroot', 'denied'], certainty: 'certain' }],
    [false, { any: ['chroot'], certainty: 'certain' }],
    [false, { all: ['failed'], none: ['denied'], certainty: 'certain' }],
    [true, { all: ['failed'], none: ['chroot'], certainty: 'certain' }],
    [true, { atLeast: [{ signature: 'failed', count: 2 }], certainty: 'certain' }],
    [false, { atLeast: [{ signature: 'failed', count: 3 }], certainty: 'certain' }],
    [true, { all: ['denied'], where: [{ value: 'methods', has: 'password' }], certainty: 'certain' }],
    [false, { all: ['denied'], where: [{ value: 'methods', has: 'pass' }], certainty: 'certain' }],
    [true, { all: ['denied'], where: [{ value: 'methods', lacks: 'gssapi' }], certainty: 'certain' }],
    [false, { all: ['denied'], where: [{ value: 'methods', lacks: 'publickey' }], certainty: 'certain' }],
    [false, { all: ['denied'], where: [{ value: 'nothing', lacks: 'publickey' }], certainty: 'certain' }],
    [true, { all: ['denied'], where: [{ value: 'user', is: 'fred' }], certainty: 'certain' }],
    [false, { all: ['denied'], where: [{ value: 'user', is: 'jane' }], certainty: 'certain' }],
    [false, { certainty: 'certain' }],
  ])('%s: %j', (holds, rule) => {
    expect(of([FAILED, FAILED, denied], [cause('x', { evidence: [rule] })]).causes.length > 0).toBe(holds)
  })

  test('the first rule that holds decides', () => {
    const both = cause('x', {
      evidence: [
        { all: ['failed'], certainty: 'likely' },
        { all: ['failed', 'denied'], certainty: 'certain' },
      ],
    })
    expect(of([FAILED, denied], [both]).causes[0]?.certainty).toBe('likely')
  })

  test('conditions hold within one session only', () => {
    const both = cause('x', { evidence: [{ all: ['failed', 'denied'], certainty: 'certain' }] })
    expect(ids(of([on(1, FAILED), on(2, denied)], [both]))).toEqual([])
    expect(ids(of([on(1, FAILED), on(1, denied)], [both]))).toEqual(['x'])
  })
})

test('a rule may ask for several sessions', () => {
  const guessing = cause('x', { evidence: [{ all: ['failed'], sessions: 3, certainty: 'likely' }] })
  expect(ids(of([on(1, FAILED), on(2, FAILED), on(3, CONNECTION)], [guessing]))).toEqual([])
  expect(ids(of([on(1, FAILED), on(2, FAILED), on(3, FAILED)], [guessing]))).toEqual(['x'])
})

const rank = (first: Partial<Cause>, second: Partial<Cause>): readonly string[] =>
  ids(of([FAILED, READ_ERROR, DENIED], [cause('b', second), cause('a', first)]))

describe('ranking', () => {
  const certain: Rule = { all: ['failed'], certainty: 'certain' }
  test('certain, then more conditions, then the later stage, then the earlier line', () => {
    expect(rank({ evidence: [certain] }, { evidence: [{ all: ['failed', 'denied'], certainty: 'likely' }] })).toEqual([
      'a',
      'b',
    ])
    expect(rank({ evidence: [{ ...certain, all: ['failed', 'denied'] }] }, { evidence: [certain] })).toEqual(['a', 'b'])
    expect(rank({ stage: 'session', evidence: [certain] }, { evidence: [certain] })).toEqual(['a', 'b'])
    expect(rank({ evidence: [certain] }, { evidence: [{ ...certain, all: ['denied'] }] })).toEqual(['a', 'b'])
    expect(rank({ evidence: [certain] }, { class: 'scanner-noise', stage: 'session', evidence: [certain] })).toEqual([
      'a',
      'b',
    ])
  })
})

describe('setting aside', () => {
  test('what follows from a cause is set aside with the reason, and a cause that stands on it is dropped', () => {
    const diagnosis = of([CHROOT, READ_ERROR])
    expect(ids(diagnosis)).toEqual(['chroot'])
    expect(diagnosis.setAside).toEqual([{ signature: 'read-error', line: 2, why: 'It follows from the folder.' }])
  })

  test('in another session it stands', () => {
    const diagnosis = of([on(1, CHROOT), on(2, READ_ERROR)])
    expect(ids(diagnosis)).toEqual(['chroot', 'broken'])
    expect(diagnosis.setAside).toEqual([])
  })

  test('a cause that is less certain sets no other aside', () => {
    const guess = { ...chroot, evidence: [{ all: ['chroot'], certainty: 'possible' }] } as const
    expect(ids(of([CHROOT, READ_ERROR], [guess, broken]))).toEqual(['broken', 'chroot'])
  })
})

const states = (diagnosis: Diagnosis): string => diagnosis.stages.map(({ state }) => state.charAt(0)).join('')

test('stages: passed before the failure, not reached behind it', () => {
  expect(states(of([REFUSED]))).toBe('pfnnnnnn')
  expect(states(of([FAILED]))).toBe('pppppfnn')
  expect(states(of([ACCEPTED]))).toBe('ppppppuu')
  expect(states(of([CONNECTION]))).toBe('puuuuuuu')
  expect(states(of([]))).toBe('uuuuuuuu')
})

test('causes of several sessions are one, with lines, values and verdicts', () => {
  const text = [on(1, FAILED), on(2, FAILED.replace('fred', 'jane')), on(3, ACCEPTED)]
  const diagnosis = of(text)
  expect(diagnosis.causes).toEqual([
    expect.objectContaining({
      cause: 'password',
      explanation: 'password of fred.',
      lines: [
        { number: 1, text: text[0] },
        { number: 2, text: text[1] },
      ],
    }),
  ])
  expect(diagnosis.values).toEqual({ time: 'Oct  2 21:03:11', user: 'fred', address: '192.0.2.9' })
  expect(diagnosis.sessions.map(({ pid, outcome, user }) => [pid, outcome, user])).toEqual([
    ['1', 'failed', 'fred'],
    ['2', 'failed', 'jane'],
    ['3', 'success', 'fred'],
  ])
})

test('several values of one name are a list, and a value that is missing is named in words', () => {
  expect(of([FAILED, FAILED.replace('fred', 'jane')]).values['user']).toEqual(['fred', 'jane'])
  const explained = cause('x', {
    explanation: 'Ask for {keyFile}.',
    evidence: [{ all: ['failed'], certainty: 'certain' }],
  })
  expect(of([FAILED], [explained]).causes[0]?.explanation).toBe('Ask for the key file.')
})
