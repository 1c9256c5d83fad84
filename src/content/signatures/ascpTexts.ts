import type { FailureClass } from '../../recognizer/failureClasses.ts'
import type { Stage } from '../../recognizer/stages.ts'
import type { Certainty } from '../../recognizer/types.ts'
import { defineClient } from './defineClient.ts'

type Group = readonly [
  cause: string,
  failure: FailureClass,
  stage: Stage,
  certainty: Certainty,
  title: string,
  texts: readonly string[],
]

/** The texts of the table of error codes, by the cause that their number has too. */
const groups: readonly Group[] = [
  [
    'aspera-called-wrongly',
    'aspera-client-local',
    'transfer',
    'likely',
    'ascp was called or set up wrongly',
    [
      'Ambiguous target',
      'Target incorrectly specified',
      'Target must be a directory',
      'Target is not a directory',
      'Expected regular file',
      'File is a directory - expected regular file',
      'Incorrect usage of Aspera scp command',
      'Incorrect usage of scp command',
      'File table overflow',
      'Too many files open',
      'Unable to set up socket',
      'Unable to setup socket',
      'Out of memory',
      'Unable to spawn thread',
      "Can't spawn thread",
      'Invalid configuration',
      'Aspera.conf contains invalid data and was rejected',
      'Chunk size/start must be aligned with storage',
    ],
  ],
  [
    'aspera-source-missing',
    'aspera-source-missing',
    'transfer',
    'likely',
    'The file or folder is missing',
    ['No such file or directory', 'Cannot collect details about file or directory', 'Cannot stat file'],
  ],
  [
    'aspera-source-missing',
    'aspera-source-missing',
    'transfer',
    'possible',
    'A file could not be read or named',
    [
      'Not a regular file',
      'One or more files failed',
      'Some individual files failed',
      'Disk read error',
      'Error reading source file from disk',
      'File path exceeds underlying file system limit',
      'File path/name too long for underlying file system',
      'Path being written to Windows file system contains illegal characters',
      'Windows path contains illegal characters',
      'Path refers to a symbolic link loop',
    ],
  ],
  [
    'aspera-no-permission',
    'aspera-authorization',
    'transfer',
    'certain',
    'The account has no right to it',
    ['Insufficient permissions', 'Insufficient permission to read or write'],
  ],
  [
    'aspera-license',
    'aspera-terms-rejected',
    'session',
    'certain',
    'The license does not allow it',
    [
      'Duplicate license',
      'Rate exceeds cap imposed by license',
      'Rate exceeds the cap imposed by license',
      'Unable to access license info',
      'License not found or unable to access',
      'License expired',
      'Operation not permitted by license',
    ],
  ],
  [
    'aspera-tcp-connect',
    'aspera-tcp-connect',
    'connect',
    'certain',
    'No TCP connection comes about',
    [
      'Error establishing SSH connection',
      'Error establishing control connection',
      'Timeout establishing SSH connection',
      'Timeout establishing control connection',
      'Error establishing HTTP connection',
    ],
  ],
  [
    'aspera-udp-blocked',
    'aspera-data-session',
    'transfer',
    'likely',
    'No data session comes about, or it ends',
    [
      'Error establishing UDP connection',
      'Error establishing data connection',
      'Timeout establishing UDP connection',
      'Timeout establishing data connection',
      'Connection lost',
      "Network failure (receiver can't send feedback)",
      'Receiver fails to send feedback',
      "Network failure (receiver can't receive UDP data)",
      'Receiver fails to receive data packets',
      'Data transfer stalled, timed out',
      'Transfer stalled, timed out',
      'Bandwidth measurement fatal error',
    ],
  ],
  [
    'aspera-auth-failed',
    'aspera-auth-failed',
    'authentication',
    'certain',
    'The login over SSH failed',
    ['Authentication failure'],
  ],
  [
    'aspera-destination-full',
    'sftp-write-failure',
    'transfer',
    'certain',
    'The destination takes no more',
    [
      'File too big for filesystem',
      'File too big for file system',
      'No space left on disk',
      'Error writing to disk',
      'Read only filesystem',
      'Read only file system',
      'File or directory already exists',
      'Remote storage errored',
    ],
  ],
  [
    'aspera-unexpected-host',
    'hostkey-changed',
    'host-key',
    'certain',
    'The server shows another host key',
    ['Remote-host key check failure'],
  ],
  [
    'aspera-not-authorized',
    'aspera-authorization',
    'session',
    'certain',
    'The transfer is not authorized',
    ['Unauthorized', 'Authorization failure'],
  ],
  [
    'aspera-outside-docroot',
    'aspera-authorization',
    'session',
    'certain',
    'The path leads out of the docroot',
    ["File location is outside 'docroot' hierarchy", 'Path violates docroot containment'],
  ],
  [
    'aspera-rules-of-one-side',
    'aspera-terms-rejected',
    'transfer',
    'likely',
    'A rule of one side forbids it',
    [
      'File encryption/decryption error, e.g. corrupt file',
      'File encryption error, e.g. corrupt file',
      'File decryption error, bad passphrase',
      'File start validation failed',
      'File stop validation failed',
      'File threshold validation failed',
      'Session aborted to due validation error',
      'Session aborted due to Lua script abort',
      'Session aborted to due to validation error',
      'Transfer failed because of a retryable Encryption at Rest error',
      'Transfer failed because of a fatal Encryption at Rest error',
      "Can't use this cipher with FIPS mode enabled",
      'Peer rejects cipher due to FIPS mode enabled on peer',
    ],
  ],
]

const client = {
  program: 'ascp',
  sources: [{ source: 'fasp-error-table', section: 'ERRORS: the texts that are shown' }],
  rejects: ['Session Stop  (Error: unknown)', 'errstr="unknown"', 'Error: Unauthorized'],
} as const

function word(text: string): string {
  return Array.from(text.toLowerCase(), (sign) => (sign >= 'a' && sign <= 'z' ? sign : '-')).join('')
}

/** The same texts in the last line that ascp prints, and in a session line of which the number was cut off. */
export const ascpTextsSignatures = groups.flatMap(([cause, failure, stage, certainty, title, texts]) =>
  defineClient(
    client,
    texts.flatMap((text) => {
      const says = { title, class: failure, stage, role: 'cause', decides: { cause, certainty } } as const
      return [
        {
          id: `text-${word(text)}`,
          says,
          template: `Session Stop (Error: ${text}`,
          matches: [`Session Stop  (Error: ${text})`],
        },
        { id: `errstr-${word(text)}`, says, template: `errstr="${text}`, matches: [`errstr="${text}"`] },
      ]
    }),
  ),
)
