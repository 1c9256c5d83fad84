import { defineCauses } from '../../recognizer/define.ts'

const seen = {
  stage: 'session',
  sources: [
    { source: 'openssh-logging', section: 'Debugging a script, configuration or key that uses sudo(8)' },
    { source: 'logging-bench', section: 'sudo over ssh' },
  ],
  reviewed: '2026-11-21',
  covers: ['D-50'],
} as const
const guide = 'ssh-sudo'
const rsyncEnded = [
  'rsync.closed',
  'rsync.closed-newer',
  'rsync.closed-bare',
  'rsync.stream',
  'rsync.unexplained',
] as const
const setsAside = [
  ...rsyncEnded.map((signature) => ({ signature, why: 'It follows: sudo did not let rsync begin at the other end.' })),
  { signature: 'sudo.password-required', why: 'It says the same again.' },
]

/** The login works, and sudo at the other end refuses. */
export const sudoCauses = defineCauses([
  {
    ...seen,
    id: 'sudo-no-terminal',
    class: 'pty-failed',
    title: 'sudo at the other end has no terminal to ask for the password',
    explanation:
      'The login works. The command runs without a terminal, so sudo has no way to ask. A person needs ssh -t; a job needs a rule that allows this one command without a password.',
    evidence: [],
    setsAside,
    next: { guide, node: 'who-runs-it' },
  },
  {
    ...seen,
    id: 'sudo-demands-terminal',
    class: 'pty-failed',
    title: 'sudo at the other end is set to work with a terminal only',
    explanation:
      'The login works. The setting requiretty refuses every command without a terminal, whatever it is. It can be lifted for one command.',
    evidence: [],
    setsAside,
    next: { guide, node: 'no-tty-for-one' },
  },
  {
    ...seen,
    id: 'rsync-refused-by-sudo',
    class: 'rsync-stream-closed',
    title: 'sudo at the other end does not let rsync begin',
    explanation:
      'The login works. The rsync at the other end is to run with sudo, and sudo wants a password that nobody can give. It needs a rule that allows this one command, word by word.',
    evidence: [{ all: ['sudo.password-required'], any: rsyncEnded, certainty: 'certain' }],
    setsAside,
    next: { guide, node: 'what-is-sent' },
  },
])
