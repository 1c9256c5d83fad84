import { describe, expect, test } from 'vitest'
import { compile } from '../../recognizer/compile.ts'
import { diagnose } from '../../recognizer/diagnose.ts'
import { recognize } from '../../recognizer/recognize.ts'
import { signatures } from '../signatures/all.ts'
import { causes } from './all.ts'
import { both, harmless, misleading, shipped, type Doubt } from './doubts.fixture.ts'
import { elsewhere, logins } from './doubtsLogin.fixture.ts'

const compiled = compile(signatures)
const of = (text: string) => diagnose(recognize(text, compiled), causes, signatures)

/** The causes that are claimed: a possible one is only a suggestion. */
const claimed = (text: string) => of(text).causes.filter(({ certainty }) => certainty !== 'possible')

describe.each<[string, readonly Doubt[]]>([
  ['a text that misleads', misleading],
  ['a login that misleads', logins],
  ['client and server in one paste', both],
  ['a line in a wrapper', shipped],
])('%s', (_, doubts) => {
  test.each(doubts)('$name', ({ text, outcome, first }) => {
    const diagnosis = of(text)
    expect(diagnosis.outcome).toBe(outcome)
    expect(diagnosis.causes[0]?.class).toBe(first)
    if (outcome === 'uncertain') expect(claimed(text)).toEqual([])
  })
})

test.each([...harmless, ...elsewhere])('nothing is claimed of: %s', (text) => {
  expect(claimed(text)).toEqual([])
  expect(of(text).outcome).not.toBe('diagnosed')
})

const at = (pid: number, message: string): string => `Nov 20 09:59:0${pid} srv sshd[${pid}]: ${message}`

test('guessing from the same address is not a second failure', () => {
  const text = [
    ...['admin', 'oracle', 'test'].map((name, pid) => at(pid, `Invalid user ${name} from 203.0.113.5 port 100${pid}`)),
    at(4, 'Failed password for root from 203.0.113.5 port 1004 ssh2'),
    at(5, 'Accepted publickey for fred from 192.0.2.7 port 40000 ssh2'),
  ]
  expect(claimed(text.join('\n')).map(({ class: each }) => each)).toEqual(['scanner-noise'])
  const own = [...text, at(6, 'Failed password for fred from 192.0.2.9 port 4000 ssh2')]
  expect(claimed(own.join('\n')).map(({ class: each }) => each)).toEqual(['password-rejected', 'scanner-noise'])
})

test('a transcript in one line of JSON yields clean values', () => {
  const text = String.raw`fatal: [web1]: UNREACHABLE! => {"msg": "Failed to connect to the host via ssh: Warning: Permanently added '192.0.2.9' (ED25519) to the list of known hosts.\r\nroot@192.0.2.9: Permission denied (publickey).", "unreachable": true}`
  expect(of(text).values).toMatchObject({ user: 'root', host: '192.0.2.9' })
})
