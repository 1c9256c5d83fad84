import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const bench = (section: string) => ({ source: 'libssh2-bench', section }) as const
const reference = (section: string) => ({ source: 'iris-class-reference', section }) as const

/** After the login: SFTP and remote files (C-01). */
export const sessionNodes = defineNodes({
  'after-login': {
    kind: 'question',
    text: 'What does the call after the login say?',
    why: 'The login worked. OpenSFTP needs a service on the server, and file calls need the right path and the rights to it.',
    say: 'Please read me the words of the error after the login.',
    do: 'Note the call that fails and its whole error line: from here on the name of the call decides.',
    options: [
      {
        id: 'no-sftp',
        label: 'Unable to request SFTP subsystem',
        summary: 'the server offers no SFTP',
        next: 'escalate-sftp',
        listen: ['unable to request sftp subsystem'],
      },
      {
        id: 'no-channel',
        label: 'Unable to startup channel',
        summary: 'the server refuses the session',
        next: 'escalate-sftp',
        listen: ['unable to startup channel'],
      },
      {
        id: 'timeout',
        label: 'Timed out waiting on socket',
        summary: 'OpenSFTP times out',
        next: 'sftp-silent',
        listen: ['timed out'],
      },
      {
        id: 'file',
        label: 'Failed opening remote file',
        summary: 'the remote file cannot be opened',
        next: 'remote-file',
        listen: ['failed opening remote file'],
      },
      {
        id: 'breaks',
        label: 'It breaks off in the middle',
        summary: 'the session breaks off',
        next: 'execute-version',
        listen: ['it breaks off in the middle'],
      },
      {
        id: 'unsure',
        label: 'Something else',
        summary: 'another error after the login',
        next: 'sftp-silent',
        unsure: true,
      },
    ],
    sources: [
      bench('server without SFTP, refused session, SFTP that cannot start, missing file'),
      reference('OpenSFTP'),
    ],
    reviewed,
    covers: ['C-01'],
  },
  'sftp-silent': {
    kind: 'question',
    text: 'Does sftp work for this account from another machine?',
    why: 'An SFTP service that cannot start stays silent, and the library waits until its time is up. If an ordinary sftp client fails with this account too, the server is the place to look.',
    say: 'Does it work with an ordinary SFTP program? Please try the same account from another machine.',
    do: 'Note which program was used for it, on which machine, and whether a list of files came up.',
    options: [
      {
        id: 'works',
        label: 'Yes, it works there',
        summary: 'sftp works from another machine',
        next: 'longer-limit',
        listen: ['with filezilla it works', 'from my pc it works'],
      },
      {
        id: 'fails',
        label: 'No, it fails there too',
        summary: 'sftp fails from another machine too',
        next: 'escalate-sftp',
        listen: ['it fails there too', 'same with winscp'],
      },
      {
        id: 'unsure',
        label: "I can't try that",
        summary: 'sftp was not tried elsewhere',
        next: 'escalate-sftp',
        unsure: true,
      },
    ],
    sources: [bench('SFTP program missing, forced command, wrong chroot owner, printing start-up file')],
    reviewed,
    covers: ['C-01'],
  },
  'remote-file': {
    kind: 'check',
    text: 'What does the server show in the start folder?',
    why: 'Paths begin where the login lands, and a chroot hides everything above. What Dir lists is what the account may see.',
    say: 'Please list the folder the login lands in, and tell me whether the file or folder you want is there.',
    do: 'Note the list as it comes, and put the path of the program beside it: look at capital letters and at the first folder.',
    commands: ['iris-sftp-list'],
    options: [
      {
        id: 'there',
        label: 'It is listed',
        summary: 'the file is listed',
        next: 'escalate-sftp',
        listen: ["it's there", 'i see the file'],
      },
      {
        id: 'elsewhere',
        label: 'It is not listed, or under another path',
        summary: 'the file is not where it was looked for',
        next: 'path-right',
        listen: ["it's not there", 'the folder is empty', 'it has another path'],
      },
      {
        id: 'unsure',
        label: "I can't list it",
        summary: 'the folder was not listed',
        next: 'path-right',
        unsure: true,
      },
    ],
    sources: [bench('opening a file that does not exist'), reference('%Net.SSH.SFTP: Dir')],
    reviewed,
    covers: ['C-01'],
  },
  'path-right': {
    kind: 'fix',
    text: 'Use the path as the account sees it',
    why: 'A path from another program, or with the name of a chroot folder in it, does not exist for this account.',
    say: 'The path has to be written as this account sees it. We take it from the list the server gives.',
    do: 'Note the path that worked, letter by letter, and the one that was used before.',
    commands: ['iris-sftp-list'],
    steps: [
      'Begin with a path without a leading slash, relative to the start folder.',
      'Mind capital letters: most servers distinguish them.',
      'For an upload the folder must exist; MkDir makes it if the account may.',
    ],
    verify: { text: 'Get or Put comes back without an error.' },
    undo: { text: 'Put the old path back.' },
    worked: 'resolved-session',
    same: 'escalate-sftp',
    cannot: 'escalate-sftp',
    sources: [reference('%Net.SSH.SFTP: Dir, Get, Put, MkDir'), bench('opening a file that does not exist')],
    reviewed,
    covers: ['C-01'],
  },
})
