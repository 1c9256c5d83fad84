import type { Cause, Certainty, Rule } from '../../recognizer/types.ts'
import { clientSignatures } from '../signatures/clients.ts'

const python = ['paramiko.frame', 'paramiko.frame-windows', 'paramiko.connect-call', 'asyncssh.frame'] as const
const together = (one: string, other: string): Rule => ({ all: [one, other], certainty: 'certain' })

/*
 * Words that any program prints, and the lines around them that say which program it was: the place in a Python
 * program, or what ssh2 for Node.js notes beside its errors.
 */

export const clientNameNotFound: readonly Rule[] = [
  ...python.map((place) => together('paramiko.name', place)),
  together('node-ssh2.name', 'node-ssh2.socket'),
  together('curl.name', 'curl.address'),
  together('drone-ssh.name', 'drone-ssh.frame'),
  together('drone-ssh.name-asked', 'drone-ssh.frame'),
]

export const clientRefused: readonly Rule[] = [
  together('node-ssh2.refused-any-port', 'node-ssh2.socket'),
  together('curl.refused-any-port', 'curl.address'),
  together('drone-ssh.refused', 'drone-ssh.frame'),
]

export const clientUnreachable: readonly Rule[] = [
  ...python.map((place) => together('paramiko.unreachable', place)),
  together('curl.unreachable-any-port', 'curl.address'),
  together('drone-ssh.unreachable', 'drone-ssh.frame'),
]

export const clientTimedOut: readonly Rule[] = [
  ...python.flatMap((place) =>
    ['paramiko.timed-out', 'paramiko.timed-out-windows', 'paramiko.timeout', 'paramiko.timeout-older'].map((said) =>
      together(said, place),
    ),
  ),
  together('curl.timed-out-any-port', 'curl.address'),
  together('drone-ssh.timed-out', 'drone-ssh.frame'),
]

export const clientFileRefused: readonly Rule[] = [
  'node-ssh2.sftp-frame',
  'node-ssh2.sftp-frame-older-0',
  'node-ssh2.sftp-frame-older-1',
].flatMap((place) => ['node-ssh2.permission', 'sftp.denied-elsewhere'].map((said) => together(said, place)))

export const clientReset: readonly Rule[] = [
  together('asyncssh.reset', 'asyncssh.frame'),
  together('node-ssh2.reset', 'node-ssh2.socket'),
  together('ssh-net.reset-anywhere', 'ssh-net.greeting-frame'),
  { all: ['curl.silent', 'curl.address'], certainty: 'likely' },
  { all: ['putty.reset', 'putty.greets'], none: ['putty.greeted'], certainty: 'certain' },
]

/** What single messages of other clients decide, and where that goes on: at what these programs need. */
function decided(cause: string, certainty: Certainty, node: string): Rule {
  const any = clientSignatures
    .filter(({ decides }) => decides?.cause === cause && decides.certainty === certainty)
    .map(({ id }) => id)
  return { any, certainty, next: { guide: 'ssh-other-clients', node } }
}

export const clientLoginRefused: readonly Rule[] = [decided('login-refused', 'likely', 'same-with-ssh')]

export const clientHostKeyUnknown: readonly Rule[] = [
  decided('host-key-unknown', 'certain', 'host-key-rule'),
  decided('host-key-unknown', 'likely', 'host-key-rule'),
]

/** Libraries that sign RSA keys with SHA-1 only, which a newer server refuses without a word. */
export const clientLoginNotes: NonNullable<Cause['notes']> = [
  {
    where: [{ value: 'library', starts: 'JSCH-0.1' }],
    text: 'The program uses {library}. It signs RSA keys with SHA-1 only, and servers from OpenSSH 8.8 on refuse that as if the key were unknown. com.github.mwiede:jsch takes its place.',
  },
]
