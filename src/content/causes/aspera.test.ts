import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '../../recognizer/compile.ts'
import { diagnose } from '../../recognizer/diagnose.ts'
import { recognize } from '../../recognizer/recognize.ts'
import type { Diagnosis } from '../../recognizer/types.ts'
import { ascpSignatures } from '../signatures/ascp.ts'
import { asperaCauses } from './aspera.ts'

const compiled = compile(ascpSignatures)
const sample = readFileSync(new URL('../samples/asperaError19.log', import.meta.url), 'utf8')
const uuid = 'ff820f21-f00f-4ab5-ab7e-ceba3a18a81c'
const session = (code: number, text: string) =>
  `LOG FASP Session Stop uuid=${uuid} op=send status=failed errcode=${code} errstr="${text}"`
const refused = (reason: string) =>
  `Session Stop  (Error: Server aborted session: Management authorization refused: ${reason})`

function diagnosed(text: string): Diagnosis {
  return diagnose(recognize(text, compiled), asperaCauses, ascpSignatures)
}

test('the log of error 19 is one cause, with the session it belongs to', () => {
  const { outcome, causes, setAside, values } = diagnosed(sample)
  expect(outcome).toBe('diagnosed')
  expect(causes.map(({ cause, certainty, next }) => ({ cause, certainty, next }))).toEqual([
    { cause: 'aspera-auth-failed', certainty: 'certain', next: { guide: 'aspera-error-19', node: 'where' } },
  ])
  expect(setAside.map(({ signature }) => signature)).toEqual(['ascp.err-failed-to-authenticate'])
  expect(values).toMatchObject({ uuid, direction: 'send', errstr: 'Authentication failure' })
})

test.each([
  'ascp: failed to authenticate, exiting.',
  'ascp: failed to authenticate, exiting.\n\nSession Stop  (Error: failed to authenticate)',
  'Session Stop  (Error: failed to authenticate)',
  'Session Stop (Error: failed to authenticate)',
  'ERR [ascp] SSH authentication failed',
  'ERR failed to authenticate',
  'Error 19: failed to authenticate',
  'Error code 19: failed to authenticate',
  'status=ok\n' + session(19, 'Authentication failure'),
])('%s is error 19 and nothing else', (text) => {
  const { causes } = diagnosed(text)
  expect(causes.map(({ cause, certainty }) => `${cause} ${certainty}`)).toEqual(['aspera-auth-failed certain'])
})

test('a whole session line names the other side and the SSH port', () => {
  const { values } = diagnosed(
    `${session(19, 'Authentication failure')} source=/a b dest=/c local=0.0.0.0:52309 peer=193.62.193.135:8888 tcp_port=33001 os="Linux"`,
  )
  expect(values).toMatchObject({ peer: '193.62.193.135', port: '33001', uuid })
})

test.each([
  [
    'ERR [ascp] TCP connect failed, err=110\n' + session(44, 'UDP session initiation fatal error'),
    'aspera-tcp-connect',
  ],
  [
    'ERR Failed to open TCP connection for SSH\n' + session(14, 'Unable to receive a valid stop message (pmtu-brtt)'),
    'aspera-tcp-connect',
  ],
  [session(44, 'UDP session initiation fatal error'), 'aspera-udp-blocked'],
  ['Session Stop  (Error: Client unable to connect to server (check UDP port and firewall))', 'aspera-udp-blocked'],
  [session(51, 'Remote-host key check failure'), 'aspera-unexpected-host'],
  ['ERR FASP receiver had error, errcode 51 errstr [insufficient permissions]', 'aspera-no-permission'],
  [session(50, 'Aspera.conf contains invalid data and was rejected'), 'aspera-called-wrongly'],
  ['ERR FASP sender had error, errcode 50 errstr [No such file or directory]', 'aspera-source-missing'],
  [refused('undefined token') + '\n' + session(34, 'Unauthorized'), 'aspera-token-missing'],
  [refused('token denied by server'), 'aspera-token-denied'],
  [refused('user asp1 denied by server'), 'aspera-user-denied'],
  [session(25, 'No space left on disk'), 'aspera-destination-full'],
  ['Command not accepted: ls -la', 'aspera-shell-refused'],
  ['bash: ascp: command not found', 'aspera-not-installed'],
])('%s is %#: %s', (text, cause) => {
  expect(diagnosed(text).causes.map((each) => each.cause)).toEqual([cause])
})

test('a transfer that ended well is a success', () => {
  const { outcome, causes } = diagnosed(`LOG FASP Session Stop uuid=${uuid} op=send status=success source=/a`)
  expect({ outcome, causes }).toEqual({ outcome: 'success', causes: [] })
})
