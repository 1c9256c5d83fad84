import { compile } from './compile.ts'
import type { Cause, Role, Signature } from './types.ts'
import type { Stage } from './stages.ts'

function signature(id: string, template: string, role: Role, stage: Stage, line: string): Signature {
  const about = { program: 'sshd', sources: [], reviewed: '2026-11-20' } as const
  const failure = role === 'cause' ? 'password-rejected' : 'none'
  return { id, template, role, stage, title: id, class: failure, matches: [line], rejects: ['other'], ...about }
}

/** A few messages of each shape: enough to test how signatures are found, whatever the content knows. */
export const someSignatures: readonly Signature[] = [
  signature(
    'failed',
    'Failed password for {user} from {address} port {port}',
    'cause',
    'authentication',
    'Failed password for fred from 192.0.2.9 port 22 ssh2',
  ),
  signature(
    'failed-invalid',
    'Failed password for invalid user {user} from {address} port {port}',
    'cause',
    'authentication',
    'Failed password for invalid user fred from 192.0.2.9 port 22 ssh2',
  ),
  signature(
    'accepted',
    'Accepted password for {user} from {address} port {port}',
    'success',
    'authentication',
    'Accepted password for fred from 192.0.2.9 port 22 ssh2',
  ),
  signature(
    'connection',
    'Connection from {address} port {port}',
    'progress',
    'connect',
    'Connection from 192.0.2.9 port 22',
  ),
  signature(
    'closed',
    'Connection closed by {address} port {port} [preauth]',
    'symptom',
    'authentication',
    'Connection closed by 192.0.2.9 port 22 [preauth]',
  ),
  signature(
    'refused',
    'connect to host {host} port {port}: Connection refused',
    'cause',
    'connect',
    'ssh: connect to host box port 22: Connection refused',
  ),
  signature(
    'denied',
    '{user}@{host}: Permission denied ({methods})',
    'cause',
    'authentication',
    'fred@box: Permission denied (publickey,password).',
  ),
  signature(
    'chroot',
    'bad ownership or modes for chroot directory "{path}"',
    'cause',
    'session',
    'bad ownership or modes for chroot directory "/a b"',
  ),
  signature(
    'read-error',
    'Read error from remote host {address} port {port}: {reason}',
    'symptom',
    'session',
    'Read error from remote host 192.0.2.9 port 22: Connection reset',
  ),
  signature('retry', 'Failure Event: -37 - {text}', 'noise', 'banner', '[libssh2] 0.3 Failure Event: -37 - x'),
  signature(
    'fasp',
    'FASP Session Start uuid={uuid} op={direction:word} status=failed errcode={code} errstr="{text}"',
    'cause',
    'authentication',
    'FASP Session Start uuid=ff820f21-f00f op=send status=failed errcode=19 errstr="x y"',
  ),
  signature(
    'offer',
    'no matching cipher found. Their offer: {offer:list}',
    'cause',
    'key-exchange',
    'no matching cipher found. Their offer: aes128-cbc,3des-cbc',
  ),
  signature(
    'key-file',
    "Could not open user '{user}' authorized keys '{path}': {reason}",
    'cause',
    'authentication',
    "Could not open user 'fred' authorized keys '/h/k': Permission denied",
  ),
]

export const compiledSome = compile(someSignatures)

export function cause(id: string, own: Partial<Cause>): Cause {
  const about = { class: 'password-rejected', stage: 'authentication', sources: [], reviewed: '2026-11-20' } as const
  const next = { guide: 'guide', node: 'node' }
  return { id, title: id, explanation: `${id} of {user}.`, evidence: [], next, ...about, ...own }
}
