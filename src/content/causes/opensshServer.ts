import { defineCauses } from '../../recognizer/define.ts'
import { repeatsHangUp } from './opensshConsequences.ts'
import { configurationLines } from './opensshEvidence.ts'
import { unitFailed } from './opensshServerEvidence.ts'

const seen = { reviewed: '2026-11-20' } as const

/** Servers that do not start. */
export const opensshServerCauses = defineCauses([
  {
    ...seen,
    id: 'server-configuration',
    class: 'sshd-config-error',
    stage: 'connect',
    title: 'The server does not start because of its configuration',
    explanation:
      'A line in sshd_config is not understood. Until it is corrected no new connection is possible; sessions that are open stay open.',
    evidence: [
      {
        any: [
          'sshd.config-option',
          'sshd.config-option-part',
          'sshd.config-line',
          'sshd.config-line-part',
          'sshd.methods-unsatisfiable',
          'sshd.methods-none-left',
          'sshd.principals-command-quotes',
        ],
        certainty: 'certain',
      },
      { all: ['sshd.config-test-typed'], any: configurationLines, certainty: 'certain' },
      { all: ['sshd.config-terminating'], certainty: 'certain' },
    ],
    setsAside: [
      ...unitFailed,
      { signature: 'sshd.config-terminating', why: 'It follows from the line before.' },
      { signature: 'ssh.config-terminating', why: 'It follows from the line before.' },
    ],
    notes: [
      {
        where: [{ value: 'option', is: 'PerSourcePenalties' }],
        text: 'PerSourcePenalties is known since OpenSSH 9.8.',
      },
      {
        where: [{ value: 'option', is: 'PubkeyAcceptedAlgorithms' }],
        text: 'PubkeyAcceptedAlgorithms is known since OpenSSH 8.5; before, the same setting is named PubkeyAcceptedKeyTypes.',
      },
      { where: [{ value: 'option', is: 'RequiredRSASize' }], text: 'RequiredRSASize is known since OpenSSH 9.1.' },
      { where: [{ value: 'option', is: 'Include' }], text: 'Include is known to the server since OpenSSH 8.2.' },
      {
        where: [{ value: 'option', is: 'GSSAPIKeyExchange' }],
        text: 'GSSAPIKeyExchange is an addition of Debian, Ubuntu and Red Hat: a server built from the original source does not know it.',
      },
      { where: [{ value: 'option', is: 'DebianBanner' }], text: 'DebianBanner is an addition of Debian and Ubuntu.' },
    ],
    next: { guide: 'sshd-start', node: 'config-line' },
    sources: [{ source: 'openssh-bench', section: 'over thirty broken configurations' }],
  },
  {
    ...seen,
    id: 'server-bind-failed',
    class: 'sshd-bind-failed',
    stage: 'connect',
    title: 'The server cannot listen at its address and port',
    explanation: 'Another program has the port, the address is none of this machine, or the port is reserved.',
    evidence: [
      {
        all: ['sshd.bind-failed'],
        where: [{ value: 'reason', starts: 'Permission denied' }],
        certainty: 'certain',
        next: { guide: 'sshd-start', node: 'selinux-port' },
      },
      {
        all: ['sshd.bind-failed'],
        where: [{ value: 'reason', starts: 'Cannot assign requested address' }],
        certainty: 'certain',
        next: { guide: 'sshd-start', node: 'address-missing' },
      },
      { all: ['sshd.bind-failed'], certainty: 'certain' },
      { all: ['sshd.cannot-bind'], certainty: 'certain' },
    ],
    setsAside: [...unitFailed, { signature: 'sshd.cannot-bind', why: 'It follows from the line before.' }],
    next: { guide: 'sshd-start', node: 'port-taken' },
    sources: [{ source: 'openssh-bench', section: 'port in use, foreign address' }],
  },
  {
    ...seen,
    id: 'server-no-host-keys',
    class: 'sshd-no-hostkeys',
    stage: 'connect',
    title: 'The server has no host key that it can use',
    explanation: 'The key files are missing, or others can read them, so the server ignores them and stops.',
    evidence: [
      { all: ['sshd.no-host-keys'], certainty: 'certain' },
      { all: ['sshd.host-key-open'], certainty: 'certain' },
      { any: ['sshd.host-key-unloadable', 'sshd.host-key-unloadable-path'], certainty: 'likely' },
      { all: ['sshd.host-key-unloadable-old'], certainty: 'possible' },
    ],
    setsAside: [
      ...unitFailed,
      { signature: 'ssh.unprotected-key', why: 'The warning is about a host key, not about a key to log in with.' },
      {
        signature: 'ssh.permissions-too-open',
        why: 'The warning is about a host key, not about a key to log in with.',
      },
      {
        signature: 'ssh.not-accessible-by-others',
        why: 'The warning is about a host key, not about a key to log in with.',
      },
      { signature: 'ssh.key-ignored', why: 'The warning is about a host key, not about a key to log in with.' },
      {
        signature: 'ssh.key-load-public-format',
        why: 'The warning is about a host key, not about a key to log in with.',
      },
      {
        signature: 'sshd.host-key-unloadable',
        why: 'The warning is about a host key, not about a key to log in with.',
      },
    ],
    next: { guide: 'sshd-start', node: 'host-keys' },
    sources: [{ source: 'openssh-bench', section: 'no keys, open keys' }],
  },
  {
    ...seen,
    id: 'server-privilege-separation',
    class: 'privsep-dir',
    stage: 'connect',
    title: 'A folder that the server needs is missing or open',
    explanation: 'The server does not start without its empty folder, which must belong to root and to nobody else.',
    evidence: [
      {
        any: [
          'sshd.privilege-separation-folder',
          'sshd.privilege-separation-owner',
          'sshd.privilege-separation-owner-empty',
          'sshd.privilege-separation-user',
        ],
        certainty: 'certain',
      },
    ],
    setsAside: unitFailed,
    next: { guide: 'sshd-start', node: 'run-folder' },
    sources: [{ source: 'openssh-bench', section: 'no /run/sshd; mode 777' }],
  },
  {
    ...seen,
    id: 'privsep-chroot-refused',
    class: 'privsep-dir',
    stage: 'key-exchange',
    title: 'The server may not lock its unprivileged half away',
    explanation:
      'Before a login, sshd shuts a part of itself into an empty folder. Here it is not allowed to: it does not run as root, or in a container without the right SYS_CHROOT. So every connection ends before the login.',
    evidence: [],
    setsAside: repeatsHangUp,
    next: { guide: 'sshd-start', node: 'run-folder' },
    sources: [{ source: 'openssh-code', section: 'sshd.c: privsep_preauth_child' }],
  },
])
