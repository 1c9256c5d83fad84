import { defineCauses } from '../../recognizer/define.ts'
import { configurationLines } from './opensshEvidence.ts'

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
      { signature: 'sshd.config-terminating', why: 'It follows from the line before.' },
      { signature: 'ssh.config-terminating', why: 'It follows from the line before.' },
    ],
    next: { guide: 'ssh-connect', node: 'server-log' },
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
      { all: ['sshd.bind-failed'], certainty: 'certain' },
      { all: ['sshd.cannot-bind'], certainty: 'certain' },
    ],
    setsAside: [{ signature: 'sshd.cannot-bind', why: 'It follows from the line before.' }],
    next: { guide: 'ssh-connect', node: 'server-listens' },
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
      { any: ['sshd.host-key-unloadable', 'sshd.host-key-unloadable-path'], certainty: 'likely' },
      { all: ['sshd.host-key-unloadable-old'], certainty: 'possible' },
    ],
    setsAside: [
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
        signature: 'sshd.host-key-unloadable',
        why: 'The warning is about a host key, not about a key to log in with.',
      },
    ],
    next: { guide: 'ssh-connect', node: 'server-log' },
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
    next: { guide: 'ssh-connect', node: 'server-log' },
    sources: [{ source: 'openssh-bench', section: 'no /run/sshd; mode 777' }],
  },
])
