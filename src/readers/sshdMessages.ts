import { markLine, type PastedLine } from './lines.ts'
import type { Mark } from './types.ts'

/** Why sshd refuses its configuration, or remarks on it. */
export type SshdTrouble =
  'bad-line' | 'no-host-keys' | 'host-key-file' | 'folder' | 'settings' | 'no-file' | 'call' | 'warning'

export type SshdMessage = {
  readonly trouble: SshdTrouble
  readonly summary: string
  readonly mark: Mark
}

type Known = {
  readonly says: readonly string[]
  readonly trouble: SshdTrouble
  readonly summary: string
  /** Words that other texts hold too count only where a line of the file is named. */
  readonly named?: true
}

const MESSAGES: readonly Known[] = [
  {
    says: [
      'requires execution with an absolute path',
      'provided without test mode',
      'should not be executed directly',
      'unknown option -- ',
      'illegal option -- ',
      'option requires an argument',
    ],
    trouble: 'call',
    summary:
      'sshd does not like how it was called: it wants its whole path (/usr/sbin/sshd), and -C goes with -T only.',
  },
  {
    says: ['Deprecated option ', 'Unsupported option '],
    trouble: 'warning',
    summary: 'sshd skips an old setting or one that it was built without. It starts all the same; the line can go.',
  },
  {
    says: ['Certificate file is not a certificate'],
    trouble: 'warning',
    summary: 'A file named by HostCertificate is no certificate; sshd starts without it.',
  },
  {
    says: ['Bad configuration option:'],
    trouble: 'bad-line',
    summary: 'sshd does not know a setting: it is spelled wrong, or this version is too old or too new for it.',
  },
  {
    says: ['is not allowed within a Match block'],
    trouble: 'bad-line',
    summary: 'A setting for everybody stands inside a Match block. It has to stand above the first Match.',
  },
  {
    says: ['Unsupported Match attribute', 'Missing Match criteria', 'Bad Match condition'],
    trouble: 'bad-line',
    summary: 'A Match line is not written as sshd reads it.',
  },
  {
    says: ['already defined.'],
    trouble: 'bad-line',
    summary: 'A Subsystem of one name is defined twice. Up to OpenSSH 9.4 sshd does not start with that.',
  },
  {
    says: ['no hostkeys available'],
    trouble: 'no-host-keys',
    summary:
      'sshd has no host key it can read: the command was not run as an administrator, or the keys are missing (sudo ssh-keygen -A makes the missing ones).',
  },
  {
    says: ['UNPROTECTED PRIVATE KEY FILE', 'bad permissions'],
    trouble: 'host-key-file',
    summary: 'sshd refuses a host key because others may read its file. It has to belong to root, with mode 600.',
  },
  {
    says: ['Unable to load host key', 'Could not load host key'],
    trouble: 'host-key-file',
    summary:
      'A host key that is named cannot be loaded: the file is missing or damaged. sshd starts as long as another one works.',
  },
  {
    says: ['Missing privilege separation directory', 'must be owned by root and not group or world-writable'],
    trouble: 'folder',
    summary:
      'The folder that sshd locks itself into is missing or open to others; it has to belong to root: sudo mkdir -m 755 /run/sshd. It says nothing about the file.',
  },
  {
    says: ['Privilege separation user'],
    trouble: 'folder',
    summary: 'The account sshd, under which the server locks itself in, does not exist.',
  },
  {
    says: [
      'AuthenticationMethods cannot be satisfied',
      'in AuthenticationMethods list',
      'invalid AuthenticationMethods',
    ],
    trouble: 'settings',
    summary: 'AuthenticationMethods names a method that is switched off or unknown, so nobody could log in.',
  },
  {
    says: ['set without Authorized'],
    trouble: 'settings',
    summary: 'A command for keys or names needs the account it runs as beside it.',
  },
  {
    says: ['bad addr or host:'],
    trouble: 'settings',
    summary: 'ListenAddress names an address that cannot be found here.',
  },
  {
    says: [
      'invalid quotes',
      'no argument after keyword',
      'extra arguments at end of line',
      'unsupported option "',
      'Bad SSH2',
      'Bad key types',
      'Badly formatted',
      'Missing ',
      'Invalid ',
      'invalid ',
      'unsupported ',
    ],
    trouble: 'bad-line',
    summary: 'A line has a value that sshd does not take.',
    named: true,
  },
  {
    says: ['No such file or directory', 'Permission denied'],
    trouble: 'no-file',
    summary: 'A file could not be opened.',
  },
]

/** The messages of `sshd -t` and `sshd -T` in a text, in its order. */
export function sshdMessages(lines: readonly PastedLine[]): readonly SshdMessage[] {
  return lines.flatMap((line) => {
    if (line.text === '' || line.text.includes('debug')) return []
    const number = numberOf(line.text)
    const message = MESSAGES.find(
      ({ says, named }) =>
        (named === undefined || number !== undefined) && says.some((sign) => line.text.includes(sign)),
    )
    if (message === undefined) return []
    const place = number === undefined ? '' : ` It is line ${number} of the file.`
    return [{ trouble: message.trouble, summary: `${message.summary}${place}`, mark: markLine(line, 'what sshd says') }]
  })
}

/** `… line 12: …` and `…: line 12: …` name the line of the file. */
function numberOf(text: string): number | undefined {
  const at = text.indexOf('line ')
  const end = text.indexOf(':', at)
  if (at < 0 || end < 0) return undefined
  const number = Number(text.slice(at + 5, Math.min(end, at + 12)))
  return Number.isInteger(number) && number > 0 ? number : undefined
}
