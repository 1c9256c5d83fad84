import { defineCommands, word } from '../../commands/define.ts'
import type { Variant } from '../../commands/types.ts'

const root = {
  where: 'server',
  as: 'an administrator',
  risk: 'can-lock-out',
  parameters: [],
  file: '/etc/ssh/sshd_config, above the first line that begins with Match',
  edits: 'sshd_config',
  undo: 'Go back to the copy, test, reload.',
  reviewed: '2026-11-21',
} as const
const bench = (section: string) => ({ source: 'logging-bench', section })
const manual = { source: 'man-sshd-config', section: 'PermitRootLogin' }

function setting(value: string, means: string): readonly Variant[] {
  return [
    {
      dialect: 'sshd_config',
      systems: ['linux', 'macos'],
      lines: [[word('PermitRootLogin', 'how root may log in'), word(value, means)]],
    },
  ]
}

/** How root may log in: not at all, with a key, or with a key for one job. */
export const rootLoginCommands = defineCommands([
  {
    ...root,
    id: 'root-sshd-no',
    title: 'Let root not log in at all',
    riskNote: 'Jobs that log in as root stop. See first that another account can become administrator.',
    variants: setting('no', 'never'),
    expect: 'One line; take older ones of this name out.',
    verify: 'sshd -T shows permitrootlogin no, and your own account still becomes administrator.',
    sources: [bench('PermitRootLogin no: ROOT LOGIN REFUSED for a good key'), manual],
  },
  {
    ...root,
    id: 'root-sshd-keys',
    title: 'Let root log in with a key, never with a password',
    riskNote: 'Whoever logs in as root with a password today can no longer do so.',
    variants: setting('prohibit-password', 'with a key; without-password before OpenSSH 7.0'),
    expect: 'One line; take older ones of this name out.',
    verify: 'sshd -T shows permitrootlogin without-password, which is the same.',
    sources: [
      bench('PermitRootLogin prohibit-password with two keys'),
      manual,
      { source: 'openssh-release-notes', section: '7.0' },
    ],
  },
  {
    ...root,
    id: 'root-sshd-forced',
    title: 'Let root log in only for a job that is written beside the key',
    riskNote: 'Keys of root without a command stop working: their client sees no more than "Broken pipe".',
    variants: setting('forced-commands-only', 'only keys with command= in authorized_keys'),
    expect: 'One line; take older ones of this name out.',
    verify: 'The job runs, and the log says "Root login accepted for forced command."',
    sources: [bench('forced-commands-only with and without command='), manual],
  },
])
