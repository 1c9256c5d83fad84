import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

/** rsync: what it says when ssh or the other side ended. ssh's own line, where there is one, tells more. */
export const rsyncSignatures = defineClient(
  {
    program: 'rsync',
    sources: [
      { source: 'clients-bench', section: 'rsync 3.5.0' },
      { source: 'rsync-code', section: 'errcode.h, io.c, compat.c' },
    ],
    rejects: [
      'rsync error: some files/attrs were not transferred (see previous errors) (code 23) at main.c(1196) [sender=3.1.2]',
      'bash: rsyncd: command not found',
    ],
  },
  [
    {
      id: 'closed',
      says: says.rsyncClosed,
      template: 'rsync: connection unexpectedly closed (0 bytes received so far)',
      matches: ['rsync: connection unexpectedly closed (0 bytes received so far) [sender]'],
    },
    {
      id: 'closed-newer',
      says: says.rsyncClosed,
      template: 'rsync: [{role:word}] connection unexpectedly closed (0 bytes received so far)',
      matches: ['rsync: [sender] connection unexpectedly closed (0 bytes received so far)'],
    },
    {
      id: 'closed-bare',
      says: says.rsyncClosed,
      template: 'rsync: connection unexpectedly closed',
      matches: ['rsync: connection unexpectedly closed (1283 bytes received so far) [receiver]'],
    },
    {
      id: 'daemon',
      says: {
        title: 'A transfer by the own protocol of rsync, without ssh',
        class: 'none',
        stage: 'connect',
        role: 'noise',
      },
      template: 'rsync://{place:rest}',
      matches: ['rsync -av rsync://srv.example.org:873/music /tmp/'],
    },
    {
      id: 'stream',
      says: says.rsyncClosed,
      template: 'rsync error: error in rsync protocol data stream (code 12)',
      matches: ['rsync error: error in rsync protocol data stream (code 12) at io.c(235) [sender=3.1.3]'],
    },
    {
      id: 'unexplained',
      says: says.rsyncClosed,
      template: 'rsync error: unexplained error (code 255)',
      matches: ['rsync error: unexplained error (code 255) at io.c(235) [sender=3.1.3]'],
    },
    {
      id: 'exited',
      says: says.rsyncClosed,
      template: 'rsync exited with code 255',
      matches: ['⚠️ [Rsync] error: rsync exited with code 255'],
    },
    {
      id: 'missing',
      says: says.rsyncMissing,
      template: 'rsync: command not found',
      matches: ['ash: rsync: command not found'],
    },
    {
      id: 'missing-bash',
      says: says.rsyncMissing,
      template: 'bash: rsync: command not found',
      matches: ['bash: rsync: command not found'],
    },
    {
      id: 'missing-bash-line',
      says: says.rsyncMissing,
      template: 'bash: line {int}: rsync: command not found',
      matches: ['bash: line 1: rsync: command not found'],
    },
    {
      id: 'missing-sh',
      says: says.rsyncMissing,
      template: 'sh: {int}: rsync: not found',
      matches: ['sh: 1: rsync: not found'],
    },
    {
      id: 'missing-zsh',
      says: says.rsyncMissing,
      template: 'zsh:1: command not found: rsync',
      matches: ['zsh:1: command not found: rsync'],
    },
    {
      id: 'missing-code',
      says: says.rsyncMissing,
      template: 'rsync error: remote command not found (code 127)',
      matches: ['rsync error: remote command not found (code 127) at io.c(235) [Receiver=3.1.3]'],
    },
    {
      id: 'shell-output',
      says: says.shellOutput,
      template: 'protocol version mismatch -- is your shell clean?',
      matches: ['protocol version mismatch -- is your shell clean?'],
    },
  ],
)

/** sshfs says one thing for everything that can go wrong with ssh. */
export const sshfsSignatures = defineClient(
  {
    program: 'sshfs',
    sources: [
      { source: 'clients-bench', section: 'sshfs 3.7.3' },
      { source: 'sshfs-code', section: 'sshfs.c' },
    ],
    rejects: [
      'tls: read: Connection reset by peer',
      'recv: Connection reset by peer',
      'fuse: device not found, try modprobe fuse first',
    ],
  },
  [
    {
      id: 'reset',
      says: says.dropped,
      title: 'ssh ended before SFTP began; the reason is not in this line',
      template: 'read: Connection reset by peer',
      alone: true,
      matches: ['read: Connection reset by peer'],
    },
    {
      id: 'disconnected',
      says: says.sftpNotStarted,
      template: 'remote host has disconnected',
      alone: true,
      matches: ['remote host has disconnected'],
      rejects: ['The remote host has disconnected from the game'],
    },
    {
      id: 'no-folder',
      says: says.noFile,
      template: '{user}@{host}:{path}: No such file or directory',
      matches: [{ line: 'fred@192.0.2.5:/srv/nosuch: No such file or directory', values: { host: '192.0.2.5' } }],
      rejects: ['scp: /srv/nosuch: No such file or directory'],
    },
    {
      id: 'mount-point',
      says: { title: 'The folder to mount on is in use', class: 'none', stage: 'transfer', role: 'noise' },
      template: 'fuse: mountpoint is not empty',
      matches: ['fuse: mountpoint is not empty'],
    },
  ],
)
