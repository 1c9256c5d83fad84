import { defineCauses } from '../../recognizer/define.ts'
import { repeatsHangUp } from './opensshConsequences.ts'
import { closedBeforeBanner } from './opensshEvidence.ts'

/** What shells say when the program of a proxy command is not there. */
const programMissing = [
  'ssh.proxy-not-found',
  'ssh.proxy-not-found-zsh',
  'ssh.proxy-nc-missing',
  'ssh.proxy-ncat-missing',
  'ssh.proxy-cloudflared-missing',
  'ssh.proxy-corkscrew-missing',
  'ssh.proxy-connect-missing',
] as const

const seen = { reviewed: '2026-11-21' } as const

/** A client that stops before it connects, because of its command, its settings or its own machine. */
export const opensshClientSetupCauses = defineCauses([
  {
    ...seen,
    id: 'client-arguments',
    class: 'client-config-error',
    stage: 'resolve',
    title: 'ssh does not understand the command',
    explanation:
      'A word or an option of the command is unknown to this version of ssh, or two of them exclude each other. No connection was tried.',
    evidence: [],
    setsAside: [
      { signature: 'ssh.config-terminating', why: 'It follows from the line before.' },
      { signature: 'sftp.connection-closed', why: 'It follows: ssh did not start.' },
      { signature: 'scp.lost-connection', why: 'It follows: ssh did not start.' },
    ],
    next: { guide: 'ssh-client-config', node: 'command-line' },
    sources: [
      { source: 'openssh-bench', section: 'a command that is none' },
      { source: 'man-ssh', section: 'SYNOPSIS' },
    ],
  },
  {
    ...seen,
    id: 'local-account-missing',
    class: 'client-config-error',
    stage: 'resolve',
    title: 'The account that runs ssh does not exist on this machine',
    explanation:
      'ssh looks up who runs it, and finds no entry for this number. That happens in containers and jobs that run under a bare number, or when the directory of accounts does not answer.',
    evidence: [],
    next: { guide: 'ssh-client-config', node: 'local-account' },
    sources: [{ source: 'openssh-bench', section: 'ssh as a number without an account' }],
  },
  {
    ...seen,
    id: 'source-address-missing',
    class: 'client-config-error',
    stage: 'connect',
    title: 'ssh should connect from an address that this machine does not have',
    explanation:
      'BindAddress or BindInterface (-b, -B) names an address or an interface that is not there or down, for example of a VPN that is off.',
    evidence: [],
    setsAside: [{ signature: 'ssh.connect-other', why: 'It follows: there was nothing to connect from.' }],
    next: { guide: 'ssh-client-config', node: 'source-address' },
    sources: [{ source: 'man-ssh-config', section: 'BindAddress, BindInterface' }],
  },
  {
    ...seen,
    id: 'refused-on-purpose',
    class: 'client-config-error',
    stage: 'resolve',
    title: 'The configuration refuses to connect to this server',
    explanation:
      'Somebody wrote RefuseConnection into the configuration for this server, with the reason that is shown.',
    evidence: [],
    next: { guide: 'ssh-client-config', node: 'refused-on-purpose' },
    sources: [{ source: 'openssh-bench', section: 'RefuseConnection' }],
  },
  {
    ...seen,
    id: 'known-hosts-damaged',
    class: 'client-config-error',
    stage: 'host-key',
    title: 'A line in known_hosts cannot be read',
    explanation:
      'The file with the keys of known servers holds something else too: marks of a merge, half a line, or the output of another program. ssh-keygen leaves the file as it is.',
    evidence: [],
    next: { guide: 'ssh-client-config', node: 'known-hosts' },
    sources: [{ source: 'openssh-code', section: 'ssh-keygen.c, do_known_hosts' }],
  },
  {
    ...seen,
    id: 'control-path-too-long',
    class: 'controlpath-socket',
    stage: 'connect',
    title: 'The path for the shared connection is too long',
    explanation:
      'Sessions can share one connection through a file, and the path of such a file may only have about a hundred characters. ControlPath makes a longer one.',
    evidence: [],
    setsAside: repeatsHangUp,
    next: { guide: 'ssh-client-config', node: 'control-path' },
    sources: [
      { source: 'openssh-bench', section: 'ControlPath too long' },
      { source: 'man-ssh-config', section: 'ControlPath' },
    ],
  },
  {
    ...seen,
    id: 'control-socket-not-made',
    class: 'controlpath-socket',
    stage: 'connect',
    title: 'The file for the shared connection could not be made',
    explanation:
      'Sessions can share one connection through a file. The folder for it is missing, belongs to somebody else, or lies on a disk that cannot hold such files.',
    evidence: [],
    setsAside: repeatsHangUp,
    next: { guide: 'ssh-client-config', node: 'control-folder' },
    sources: [{ source: 'openssh-code', section: 'misc.c, unix_listener; mux.c' }],
  },
  {
    ...seen,
    id: 'shared-connection-gone',
    class: 'controlpath-socket',
    stage: 'connect',
    title: 'The shared connection is not there any more',
    explanation:
      'This session was to use the connection of an earlier one, and that has ended or does not answer. Its file was left behind.',
    evidence: [],
    setsAside: [
      ...repeatsHangUp,
      { signature: 'ssh.control-socket-exists', why: 'It follows: the old file is still there.' },
    ],
    next: { guide: 'ssh-client-config', node: 'stale-socket' },
    sources: [{ source: 'openssh-bench', section: 'no master' }],
  },
  {
    ...seen,
    id: 'proxy-command-missing',
    class: 'proxy-command-failed',
    stage: 'connect',
    title: 'The program that should make the connection is not there',
    explanation:
      'ProxyCommand or ProxyJump starts a program that is to reach the server, and this machine does not find it.',
    evidence: [
      { any: programMissing, all: ['ssh.proxy-closed'], certainty: 'certain' },
      ...closedBeforeBanner.map((all) => ({ any: programMissing, all: [all], certainty: 'certain' as const })),
      { any: programMissing, all: ['ssh.executing-proxy'], certainty: 'certain' },
    ],
    setsAside: [
      ...repeatsHangUp,
      { signature: 'ssh.proxy-closed', why: 'It follows: the program did not start.' },
      ...closedBeforeBanner.map((signature) => ({ signature, why: 'It follows: the program did not start.' })),
    ],
    next: { guide: 'ssh-client-config', node: 'proxy-program' },
    sources: [
      { source: 'openssh-bench', section: 'ProxyCommand that names a missing program' },
      { source: 'win32-openssh-proxy', section: 'Description' },
    ],
  },
  {
    ...seen,
    id: 'nobody-to-ask',
    class: 'password-rejected',
    stage: 'authentication',
    title: 'ssh wanted to ask for a password, and there is nobody to answer',
    explanation:
      'ssh runs without a terminal, in a program, a script or an editor, and the window that should ask instead is not installed. So nothing was typed, and the login failed.',
    evidence: [
      { all: ['ssh.askpass-missing', 'ssh.host-key-failed'], certainty: 'possible' },
      { all: ['ssh.askpass-missing', 'ssh.agent-refused'], certainty: 'possible' },
    ],
    setsAside: [{ signature: 'ssh.try-again', why: 'It follows: an empty answer is a wrong password.' }],
    next: { guide: 'ssh-client-config', node: 'nobody-to-ask' },
    sources: [
      { source: 'openssh-bench', section: 'a password without a terminal' },
      { source: 'man-ssh', section: 'SSH_ASKPASS' },
    ],
  },
])
