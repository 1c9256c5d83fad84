import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sshd', reviewed: '2026-11-20' } as const

/** Sessions, as the OpenSSH server logs them. */
export const sshdSessionSignatures = defineSignatures([
  {
    ...seen,
    id: 'sshd.pam-session-opened',
    template: 'pam_unix(sshd:session): session opened for user {user:word}',
    title: 'The session of the account has begun',
    class: 'none',
    stage: 'session',
    role: 'progress',
    matches: [{ line: 'pam_unix(sshd:session): session opened for user fred(uid=1000) by (uid=0)' }],
    rejects: ['pam_unix(sshd:session): session closed for user fred'],
    sources: [{ source: 'linux-pam', section: 'pam_unix' }],
  },
  {
    ...seen,
    id: 'sshd.pam-session-closed',
    template: 'pam_unix(sshd:session): session closed for user {user:word}',
    title: 'The session of the account has ended',
    class: 'none',
    stage: 'session',
    role: 'progress',
    matches: [{ line: 'pam_unix(sshd:session): session closed for user fred', values: { user: 'fred' } }],
    rejects: ['pam_unix(sshd:session): session opened for user fred(uid=1000) by (uid=0)'],
    sources: [{ source: 'linux-pam', section: 'pam_unix' }],
  },
  {
    ...seen,
    id: 'sshd.starting-session',
    template: 'Starting session: {kind:text} for {user} from {address} port {port}',
    title: 'The server has started what was asked for',
    class: 'none',
    stage: 'session',
    role: 'progress',
    matches: [
      {
        line: "Starting session: subsystem 'sftp' for fred from 198.51.100.38 port 37446 id 0",
        values: { user: 'fred', address: '198.51.100.38' },
      },
      'Starting session: command for root from 127.0.0.1 port 45084 id 0',
    ],
    rejects: ['Close session: user root from 127.0.0.1 port 45084 id 0'],
    sources: [
      { source: 'openssh-logging', section: 'Debugging RC Scripts Interfering with SFTP Sessions' },
      { source: 'openssh-bench', section: 'LogLevel VERBOSE' },
    ],
  },
  {
    ...seen,
    id: 'sshd.user-child',
    template: 'User child is on pid {childPid:int}',
    title: 'The session runs in this process',
    class: 'none',
    stage: 'session',
    role: 'progress',
    matches: [
      { line: 'Jan 28 12:42:44 server sshd[26299]: User child is on pid 21613', values: { childPid: '21613' } },
    ],
    rejects: ['Changed root directory to "/home/fred"'],
    sources: [{ source: 'openssh-logging', section: 'Logging Chrooted SFTP' }],
  },
  {
    ...seen,
    id: 'sshd.subsystem-request',
    template: 'subsystem request for {subsystem:word}',
    title: 'The client asked for a subsystem, such as SFTP',
    class: 'none',
    stage: 'session',
    role: 'progress',
    matches: [
      { line: 'Jan 28 12:42:44 server sshd[21613]: subsystem request for sftp', values: { subsystem: 'sftp' } },
      'debug2: subsystem request for sftp by user fred',
    ],
    rejects: ['Starting session: command for root from 127.0.0.1 port 45084 id 0'],
    sources: [{ source: 'openssh-logging', section: 'Logging Chrooted SFTP' }],
  },
  {
    ...seen,
    id: 'sshd.received-disconnect-user',
    template: 'Received disconnect from {address} port {port}:11: disconnected by user',
    title: 'The client said goodbye: a normal end',
    class: 'none',
    stage: 'session',
    role: 'progress',
    matches: [
      {
        line: 'Received disconnect from 127.0.0.1 port 45084:11: disconnected by user',
        values: { address: '127.0.0.1', port: '45084' },
      },
    ],
    rejects: ['Received disconnect from 127.0.0.1 port 22331:2: Too many authentication failures'],
    sources: [{ source: 'openssh-bench', section: 'login by key' }],
  },
  {
    ...seen,
    id: 'sshd.received-disconnect-user-old',
    template: 'Received disconnect from {address}: 11: disconnected by user',
    title: 'The client said goodbye: a normal end',
    class: 'none',
    stage: 'session',
    role: 'progress',
    matches: [
      {
        line: 'sshd[2411]: Received disconnect from 198.51.100.23: 11: disconnected by user',
        values: { address: '198.51.100.23' },
      },
    ],
    rejects: ['Received disconnect from 127.0.0.1 port 45084:11: disconnected by user'],
    sources: [{ source: 'openssh-code', section: 'packet.c, before 7.0' }],
  },
  {
    ...seen,
    id: 'sshd.disconnected-user',
    template: 'Disconnected from user {user} {address} port {port}',
    title: 'The session ended',
    class: 'none',
    stage: 'session',
    role: 'progress',
    matches: [
      { line: 'Disconnected from user root 127.0.0.1 port 45084', values: { user: 'root', address: '127.0.0.1' } },
    ],
    rejects: ['Disconnected from 127.0.0.1 port 22331'],
    sources: [{ source: 'openssh-bench', section: 'login by key' }],
  },
])
