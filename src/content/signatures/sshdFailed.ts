import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sshd', reviewed: '2026-11-20' } as const

/** Failed tries to log in, as the OpenSSH server logs them. */
export const sshdFailedSignatures = defineSignatures([
  {
    ...seen,
    id: 'sshd.failed-password',
    template: 'Failed password for {user} from {address} port {port}',
    title: 'The server refused a password for an account that exists',
    class: 'password-rejected',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: 'Mar 19 11:11:06 server sshd[54798]: Failed password for root from 122.121.51.193 port 59928 ssh2',
        values: { user: 'root', address: '122.121.51.193', port: '59928' },
      },
      'Failed password for sshlab from 127.0.0.1 port 40040 ssh2',
    ],
    rejects: [
      'Failed publickey for root from 127.0.0.1 port 45108 ssh2: ED25519 SHA256:qiiThA5VV3dpWDCpVMerRpYW5yQhcoWmKkA1YFAKl98',
      'Accepted password for fred from 192.0.2.60 port 6647 ssh2',
    ],
    sources: [
      { source: 'openssh-logging', section: 'Server Logs' },
      { source: 'openssh-bench', section: 'wrong password' },
    ],
    covers: ['D-04'],
  },
  {
    ...seen,
    id: 'sshd.failed-password-invalid-user',
    template: 'Failed password for invalid user {user} from {address} port {port}',
    title: 'A password was tried for an account that does not exist or may not log in',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    role: 'cause',
    since: '3.9',
    matches: [
      {
        line: 'Mar 18 18:55:05 server sshd[38594]: Failed password for invalid user ubnt from 201.179.249.231 port 52471 ssh2',
        values: { user: 'ubnt', address: '201.179.249.231', port: '52471' },
      },
      {
        line: 'Mar 23 14:20:21 server sshd[5613]: Failed password for invalid user cloud from ::1 port 57404 ssh2',
        values: { user: 'cloud', address: '::1' },
      },
    ],
    rejects: ['Mar 18 18:54:44 server sshd[54939]: Failed password for root from 201.179.249.231 port 52404 ssh2'],
    sources: [
      { source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' },
      { source: 'openssh-bench', section: 'unknown user' },
    ],
    covers: ['D-32', 'D-34'],
  },
  {
    ...seen,
    id: 'sshd.failed-password-illegal-user',
    template: 'Failed password for illegal user {user} from {address} port {port}',
    title: 'A password was tried for an account that does not exist (wording before OpenSSH 3.9)',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    role: 'cause',
    matches: [
      { line: 'Failed password for illegal user test from 203.0.113.7 port 40112 ssh2', values: { user: 'test' } },
    ],
    rejects: ['Failed password for invalid user ubnt from 201.179.249.231 port 52471 ssh2'],
    sources: [{ source: 'openssh-code', section: 'auth.c, auth_log, versions before 3.9' }],
  },
  {
    ...seen,
    id: 'sshd.failed-none',
    template: 'Failed none for {user} from {address} port {port}',
    title: 'The client asked which methods the server offers; this line is normal',
    class: 'none',
    stage: 'authentication',
    role: 'attempt',
    matches: [
      {
        line: 'Jan 28 12:42:42 server sshd[26299]: Failed none for fred from 192.0.2.60 port 47366 ssh2',
        values: { user: 'fred' },
      },
    ],
    rejects: ['Failed password for root from 122.121.51.193 port 59928 ssh2'],
    sources: [
      { source: 'openssh-logging', section: 'Logging Chrooted SFTP' },
      { source: 'rfc4252', section: 'section 5.2' },
    ],
  },
  {
    ...seen,
    id: 'sshd.failed-none-invalid-user',
    template: 'Failed none for invalid user {user} from {address} port {port}',
    title: 'Somebody asked for a login without any password, to an account that does not exist',
    class: 'scanner-noise',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: 'Aug 10 19:09:05 server sshd[93126]: Failed none for invalid user admin from 125.64.94.136 port 27586 ssh2',
        values: { user: 'admin', address: '125.64.94.136', port: '27586' },
      },
    ],
    rejects: ['Failed password for invalid user admin from 125.64.94.136 port 27586 ssh2'],
    sources: [
      { source: 'openssh-logging', section: 'Failed None For Invalid User' },
      { source: 'rfc4252', section: 'section 5.2' },
    ],
    covers: ['D-33'],
  },
  {
    ...seen,
    id: 'sshd.failed-publickey',
    template: 'Failed publickey for {user} from {address} port {port}',
    title: 'A key was offered that the server does not accept for this account',
    class: 'pubkey-not-authorized',
    stage: 'authentication',
    role: 'attempt',
    matches: [
      {
        line: 'Failed publickey for root from 127.0.0.1 port 45108 ssh2: ED25519 SHA256:qiiThA5VV3dpWDCpVMerRpYW5yQhcoWmKkA1YFAKl98',
        values: { user: 'root' },
      },
    ],
    rejects: ['Postponed publickey for root from 127.0.0.1 port 45084 ssh2 [preauth]'],
    sources: [
      { source: 'openssh-bench', section: 'LogLevel DEBUG1, seven keys' },
      { source: 'openssh-code', section: 'auth.c, auth_log' },
    ],
  },
  {
    ...seen,
    id: 'sshd.failed-publickey-invalid-user',
    template: 'Failed publickey for invalid user {user} from {address} port {port}',
    title: 'A key was offered for an account that does not exist or may not log in',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    role: 'attempt',
    matches: [
      {
        line: 'Failed publickey for invalid user nosuchuser from 127.0.0.1 port 53660 ssh2: ED25519 SHA256:qiiThA5VV3dpWDCpVMerRpYW5yQhcoWmKkA1YFAKl98',
        values: { user: 'nosuchuser' },
      },
    ],
    rejects: [
      'Failed publickey for root from 127.0.0.1 port 45108 ssh2: ED25519 SHA256:qiiThA5VV3dpWDCpVMerRpYW5yQhcoWmKkA1YFAKl98',
    ],
    sources: [{ source: 'openssh-code', section: 'auth.c, auth_log' }],
  },
  {
    ...seen,
    id: 'sshd.failed-keyboard-interactive',
    template: 'Failed keyboard-interactive/pam for {user} from {address} port {port}',
    title: 'PAM refused what was typed',
    class: 'password-rejected',
    stage: 'authentication',
    role: 'cause',
    matches: [
      { line: 'Failed keyboard-interactive/pam for fred from 192.0.2.4 port 40000 ssh2', values: { user: 'fred' } },
    ],
    rejects: ['Accepted keyboard-interactive/pam for sshlab from 127.0.0.1 port 34406 ssh2'],
    sources: [{ source: 'openssh-code', section: 'auth.c, auth_log' }],
  },
  {
    ...seen,
    id: 'sshd.failed-keyboard-interactive-invalid-user',
    template: 'Failed keyboard-interactive/pam for invalid user {user} from {address} port {port}',
    title: 'Something was typed for an account that does not exist or may not log in',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: 'Failed keyboard-interactive/pam for invalid user admin from 203.0.113.7 port 40112 ssh2',
        values: { user: 'admin' },
      },
    ],
    rejects: ['Failed keyboard-interactive/pam for fred from 192.0.2.4 port 40000 ssh2'],
    sources: [{ source: 'openssh-code', section: 'auth.c, auth_log' }],
  },
])
