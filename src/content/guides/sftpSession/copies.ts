import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-bench', section: 'scp with and without -O; downloads into foreign folders' },
    { source: 'openssh-release-notes', section: '9.0: scp uses SFTP' },
  ],
  reviewed: '2026-11-21',
} as const

/** Copies that fail for a reason that is not the server configuration. */
export const copiesNodes = defineNodes({
  'scp-missing': {
    ...claim,
    kind: 'fix',
    text: 'Copy over SFTP, without -O',
    why: 'The old way of scp needs the program scp on the server. SFTP needs only the server itself.',
    say: 'The server does not have the old copy program. We use the newer way.',
    do: "Note the version of scp on the caller's side: it decides whether -O is left away or -s is added.",
    commands: ['sftp-verbose'],
    steps: [
      'Leave -O away. scp of OpenSSH 8.7 to 8.9 takes the new way with -s; older ones do not know it: use sftp.',
      'If sftp is missing on the server too, as on small routers: ssh user@server "cat > FILE" < FILE copies one file.',
      'Or the administrator installs it: openssh-client brings scp, openssh-sftp-server brings SFTP.',
    ],
    verify: { text: 'The file arrives, with the right size.' },
    undo: { text: 'Delete the file again.' },
    worked: 'solved',
    same: 'subsystem',
    cannot: 'ask-admin',
  },
  'own-side': {
    ...claim,
    kind: 'fix',
    text: 'Use a folder of your own on this side',
    why: 'The file or folder on your own machine belongs to somebody else, or may not be written.',
    say: 'The server is fine, but a folder on your own computer may not be written by you. Please choose another one that is yours.',
    do: 'Ask in which local folder the caller stands, and whether a file of that name is there already and whose it is.',
    commands: [],
    steps: [
      'Change into a folder of yours (cd ~) before you start, or name one as the target.',
      'A file that is there already may belong to root, from an earlier copy with sudo.',
    ],
    verify: { text: 'The file arrives, with the right size.' },
    undo: { text: 'Delete the file again.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
  },
})
