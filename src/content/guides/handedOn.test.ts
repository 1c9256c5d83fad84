import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { renderCommand } from '../../commands/render.ts'
import { optionsOf } from '../../engine/options.ts'
import type { Guide } from '../../engine/types.ts'
import { guessingAcceptedCommands } from '../commands/guessingAccepted.ts'
import { parameters } from '../parameters.ts'
import { asperaAccount } from './asperaAccount/guide.ts'
import { asperaTransfer } from './asperaTransfer/guide.ts'
import { irisSshSession } from './irisSshSession/guide.ts'
import { permissionDenied } from './permissionDenied/guide.ts'
import { sshClientLog } from './sshClientLog/guide.ts'
import { sshGuessing } from './sshGuessing/guide.ts'
import { sshHostKey } from './sshHostKey/guide.ts'

/** `node=option` of every way into the given node. */
function waysInto(guide: Guide, target: string): readonly string[] {
  return Object.entries(guide.nodes).flatMap(([id, node]) =>
    node.kind === 'include'
      ? []
      : optionsOf(node).flatMap(({ id: option, next }) => (next === target ? [`${id}=${option}`] : [])),
  )
}

/** Where an answer leads, as team and reasons. Undefined where it hands nothing on. */
function handedOn(guide: Guide, id: string, answer: string): string | undefined {
  const node = guide.nodes[id]
  if (node === undefined || node.kind === 'include') return undefined
  const next = guide.nodes[optionsOf(node).find((option) => option.id === answer)?.next ?? '']
  return next?.kind === 'outcome' && next.escalate
    ? `${next.escalate.to}: ${next.escalate.because.join(', ')}`
    : undefined
}

const ways: readonly (readonly [Guide, string, readonly string[], string])[] = [
  [permissionDenied, 'who-has-key', ['others', 'unsure'], 'key-exposed'],
  [permissionDenied, 'loss-told', ['not-told', 'unsure'], 'key-exposed'],
  [permissionDenied, 'revoked-for-loss', ['lost', 'unsure'], 'key-exposed'],
  [permissionDenied, 'private-key-exposed', ['cannot'], 'key-exposed'],
  [asperaAccount, 'whose-private-key', ['own-seen', 'unsure'], 'key-exposed'],
  [asperaAccount, 'windows-whose-private-key', ['own-seen', 'unsure'], 'key-exposed'],
  [asperaAccount, 'private-key-in-folder', ['others', 'unsure'], 'key-exposed'],
  [asperaAccount, 'private-key-beside', ['others', 'unsure'], 'key-exposed'],
  [irisSshSession, 'trace-shared', ['others', 'unsure'], 'key-exposed'],
  [sshClientLog, 'change-secret', ['same', 'cannot'], 'key-exposed'],
  [sshGuessing, 'got-in', ['some'], 'intrusion-signs'],
  [sshGuessing, 'tunnel-got-in', ['some'], 'intrusion-signs'],
  [sshHostKey, 'compare-first', ['different'], 'not-ours-to-decide'],
  [sshHostKey, 'compare-script', ['different'], 'not-ours-to-decide'],
]

test.each(ways.map(([guide, ...rest]) => [guide.id, ...rest, guide] as const))(
  '%s: at %s, %s goes to security because of %s',
  (_, id, answers, because, guide) => {
    for (const answer of answers) expect(handedOn(guide, id, answer), answer).toBe(`security: ${because}`)
  },
)

test('a key is stored for the first time only after it was compared', () => {
  expect(waysInto(sshHostKey, 'first-time')).toEqual(['compare-first=equal'])
  expect(waysInto(sshHostKey, 'script-key')).toEqual(['compare-script=equal'])
})

test('nobody hardens a server against guessing, or is told that all is well, before somebody looked who got in', () => {
  expect(waysInto(sshGuessing, 'keys-only')).toEqual(['got-in=none'])
  expect(waysInto(sshGuessing, 'limits').every((way) => way.startsWith('keys-only='))).toBe(true)
  expect(waysInto(sshGuessing, 'safe').toSorted()).toEqual([
    'collect-report=no',
    'collect-report=unsure',
    'own-program=worked',
    'probe=monitor',
    'tunnel-got-in=none',
  ])
})

test('a private key is replaced only where its owner alone has it, and nothing is called intended unseen', () => {
  expect(waysInto(permissionDenied, 'private-key-exposed')).toEqual(['who-has-key=nobody'])
  expect(waysInto(asperaAccount, 'private-key-inside')).toEqual([
    'whose-private-key=aspera',
    'whose-private-key=own-unseen',
  ])
  expect(waysInto(asperaTransfer, 'browse-elsewhere').some((way) => way.endsWith('=unsure'))).toBe(false)
})

/** From a real sshd of OpenSSH 9.2: a key, the same key twice, a certificate, and a line as user name. */
const LOG = `Nov 21 18:10:18 host sshd[13653]: Accepted publickey for root from 127.0.0.1 port 39562 ssh2: ED25519 SHA256:K/JXFQouYEh22VZMjyeUv41B7h+QLULuWXK6MnQRsSA
Nov 21 18:10:19 host sshd[13653]: Disconnected from user root 127.0.0.1 port 39562
Nov 21 18:10:20 host sshd[13815]: Accepted publickey for root from 127.0.0.1 port 39570 ssh2: ED25519 SHA256:K/JXFQouYEh22VZMjyeUv41B7h+QLULuWXK6MnQRsSA
Nov 21 18:10:21 host sshd[13963]: Accepted publickey for root from 127.0.0.1 port 39584 ssh2: ED25519-CERT SHA256:K/JXFQouYEh22VZMjyeUv41B7h+QLULuWXK6MnQRsSA ID laptop from office (serial 0) CA ED25519 SHA256:xEZJFUWQgdTirxEXhgGkaoXtcoTNusTZ5cos1CzYVC8
Nov 21 18:10:22 host sshd[14091]: Invalid user Accepted password for root from 192.0.2.9 from 127.0.0.1 port 39586
Nov 21 18:10:22 host sshd[14091]: Connection closed by invalid user Accepted password for root from 192.0.2.9 127.0.0.1 port 39586 [preauth]
Nov 21 18:10:23 host sshd[14095]: Connection closed by authenticating user root 127.0.0.1 port 38716 [preauth]
`

test.each(guessingAcceptedCommands.map(({ id }) => [id]))('%s counts who got in, the rarest first', (id) => {
  const command = guessingAcceptedCommands.find((each) => each.id === id)
  const variant = command?.variants[0]
  const rendered = command && variant && renderCommand(command, variant, {}, parameters)
  const line = rendered?.ok ? (rendered.lines[0] ?? '') : ''
  const counted = execFileSync('bash', ['-c', line.slice(line.indexOf('grep '))], { input: LOG, encoding: 'utf8' })
  const lines = counted.trimEnd().split('\n')
  expect(lines.map((each) => each.trim())).toEqual([
    expect.stringMatching(/^1 Accepted publickey for root from 127\.0\.0\.1 port 39584 ssh2: ED25519-CERT /u),
    '2 Accepted publickey for root from 127.0.0.1',
  ])
})
