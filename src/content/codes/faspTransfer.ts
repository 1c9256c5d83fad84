import type { CodeRow } from './row.ts'

/** FASP management codes 23 to 44. */
export const faspTransfer: readonly CodeRow[] = [
  {
    number: 23,
    name: 'TOO_MANY_FILES',
    class: 'aspera-client-local',
    meaning:
      'The process has too many files open. Raise the limit of open files, or send less at once. Client programs usually try this again by themselves.',
    texts: ['Too many files open'],
  },
  {
    number: 24,
    name: 'FILE_TOO_BIG',
    class: 'sftp-write-failure',
    meaning: 'The file system at the target cannot hold a file of that size.',
    texts: ['File too big for filesystem', 'File too big for file system'],
  },
  {
    number: 25,
    name: 'NO_SPACE_LEFT',
    class: 'sftp-write-failure',
    meaning: 'The disk or the quota at the target is full.',
    texts: ['No space left on disk'],
  },
  {
    number: 26,
    name: 'READ_ONLY_FS',
    class: 'sftp-write-failure',
    meaning: 'The target is mounted read-only.',
    texts: ['Read only filesystem', 'Read only file system'],
  },
  {
    number: 27,
    name: 'SOME_FILE_ERRS',
    class: 'aspera-source-missing',
    meaning: 'Some files failed and the others went through. The lines for the single files give the reasons.',
    texts: ['One or more files failed', 'Some individual files failed'],
  },
  {
    number: 28,
    name: 'USER_CANCEL',
    class: 'none',
    meaning: 'Somebody stopped the transfer.',
    texts: ['Cancelled by user'],
  },
  {
    number: 29,
    name: 'LIC_NOLIC',
    class: 'aspera-terms-rejected',
    meaning: 'The license file is missing, or the transfer user cannot read it.',
    texts: ['Unable to access license info', 'License not found or unable to access'],
  },
  {
    number: 30,
    name: 'LIC_EXPIRED',
    class: 'aspera-terms-rejected',
    meaning: 'The license has run out, or the clock of the machine is wrong.',
    texts: ['License expired'],
  },
  {
    number: 31,
    name: 'SOCK_SETUP',
    class: 'aspera-client-local',
    meaning: 'A local socket could not be made or bound: the port is taken, rights are missing, or a limit is reached.',
    texts: ['Unable to set up socket', 'Unable to setup socket (create, bind, etc ...)'],
  },
  {
    number: 32,
    name: 'OUT_OF_MEMORY',
    class: 'aspera-client-local',
    meaning: 'The machine that reports it has no memory left. Client programs usually try this again by themselves.',
    texts: ['Out of memory', 'Out of memory, unable to allocate'],
  },
  {
    number: 33,
    name: 'THREAD_SPAWN',
    class: 'aspera-client-local',
    meaning:
      'No further thread could be started: a limit of the system is reached. Client programs usually try this again by themselves.',
    texts: ['Unable to spawn thread', "Can't spawn thread"],
  },
  {
    number: 34,
    name: 'UNAUTHORIZED',
    class: 'aspera-authorization',
    meaning:
      'The transfer is not authorized: no token, a wrong or expired one, a path it does not cover, an account set to deny, or encryption the server does not accept.',
    texts: ['Unauthorized', 'Unauthorized by external auth server'],
    next: { guide: 'aspera-transfer', node: 'authorization' },
  },
  {
    number: 35,
    name: 'DISK_READ',
    class: 'aspera-source-missing',
    meaning: 'Reading the source from disk failed. Client programs usually try this again by themselves.',
    texts: ['Disk read error', 'Error reading source file from disk'],
  },
  {
    number: 36,
    name: 'DISK_WRITE',
    class: 'sftp-write-failure',
    meaning: 'Writing to the disk at the target failed. Client programs usually try this again by themselves.',
    texts: ['Disk write error', 'Error writing to disk'],
  },
  {
    number: 37,
    name: 'AUTHORIZATION',
    class: 'aspera-authorization',
    meaning: 'The transfer is not authorized. It is used like 34.',
    texts: ['Authorization failure'],
    next: { guide: 'aspera-transfer', node: 'authorization' },
  },
  {
    number: 38,
    name: 'LIC_ILLEGAL',
    class: 'aspera-terms-rejected',
    meaning: 'The license does not include this.',
    texts: ['Operation not permitted by license'],
  },
  {
    number: 39,
    name: 'PEER_ABORTED_SESSION',
    class: 'aspera-data-session',
    meaning:
      'The other side ended the session. Its own log holds the reason. Client programs usually try this again by themselves.',
    texts: ['Peer aborted session', 'Remote peer terminated session'],
  },
  {
    number: 40,
    name: 'DATA_TRANSFER_TIMEOUT',
    class: 'aspera-data-session',
    meaning: 'Nothing moved for the time that is allowed. Client programs usually try this again by themselves.',
    texts: ['Data transfer stalled, timed out', 'Transfer stalled, timed out'],
  },
  {
    number: 41,
    name: 'BAD_PATH',
    class: 'aspera-authorization',
    meaning:
      'The path lies outside the docroot of the transfer user. Often the client sent a path that already contains the docroot, or a link leads out of it.',
    texts: [
      "File location is outside 'docroot' hierarchy",
      'Path violates docroot containment',
      'Server aborted session: File location is outside docroot hierarchy',
    ],
    next: { guide: 'aspera-transfer', node: 'path' },
  },
  {
    number: 42,
    name: 'ALREADY_EXISTS',
    class: 'sftp-write-failure',
    meaning: 'The target exists, and the rules for overwriting forbid replacing it.',
    texts: ['File or directory already exists'],
  },
  {
    number: 43,
    name: 'STAT_FAILS',
    class: 'aspera-source-missing',
    meaning: 'The path could not be examined: rights on a folder above it, or a share that is not mounted.',
    texts: ['Cannot collect details about file or directory', 'Cannot stat file'],
  },
  {
    number: 44,
    name: 'PMTU_BRTT_ERROR',
    class: 'aspera-data-session',
    meaning:
      'The UDP session could not start: UDP is blocked, or packets of that size do not pass. Old versions also close with 44 after a plain TCP failure. Client programs usually try this again by themselves.',
    texts: ['UDP session initiation fatal error'],
    next: { guide: 'aspera-transfer', node: 'udp' },
  },
]
