import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sshd', reviewed: '2026-11-20' } as const

/** How a connection ends at the OpenSSH server before anybody is logged in. */
export const sshdClosingSignatures = defineSignatures([
  {
    ...seen,
    id: 'sshd.closed-authenticating-user',
    template: 'Connection closed by authenticating user {user} {address} port {port}',
    title: 'The client hung up before it was logged in; the reason stands in an earlier line, if anywhere',
    class: 'auth-failed-unspecified',
    stage: 'authentication',
    role: 'symptom',
    since: '7.5',
    matches: [
      {
        line: 'May  5 16:31:38 server sshd[252]: Connection closed by authenticating user fred 192.0.2.60 port 44470 [preauth]',
        values: { user: 'fred', address: '192.0.2.60', port: '44470' },
      },
    ],
    rejects: [
      'Connection closed by invalid user nosuchuser 127.0.0.1 port 53660 [preauth]',
      'Connection closed by 127.0.0.1 port 22022',
    ],
    sources: [
      { source: 'openssh-logging', section: 'Logging Problems from SSH Certificate Authentication' },
      { source: 'openssh-bench', section: 'key not authorized' },
    ],
    covers: ['D-13'],
  },
  {
    ...seen,
    id: 'sshd.closed-invalid-user',
    template: 'Connection closed by invalid user {user} {address} port {port}',
    title: 'The client hung up before it was logged in; the account does not exist or may not log in',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    role: 'symptom',
    since: '7.5',
    matches: [
      {
        line: 'Mar 23 14:20:35 server sshd[5613]: Connection closed by invalid user cloud ::1 port 57404 [preauth]',
        values: { user: 'cloud', address: '::1', port: '57404' },
      },
    ],
    rejects: [
      'May  5 16:31:38 server sshd[252]: Connection closed by authenticating user fred 192.0.2.60 port 44470 [preauth]',
    ],
    sources: [
      { source: 'openssh-logging', section: 'Connections Seemingly From 127.0.0.1' },
      { source: 'openssh-bench', section: 'unknown user' },
    ],
    covers: ['D-34'],
  },
  {
    ...seen,
    id: 'sshd.reset-authenticating-user',
    template: 'Connection reset by authenticating user {user} {address} port {port}',
    title: 'The connection was cut before the login was done',
    class: 'auth-failed-unspecified',
    stage: 'authentication',
    role: 'symptom',
    matches: [
      {
        line: 'Connection reset by authenticating user root 203.0.113.9 port 51234 [preauth]',
        values: { user: 'root' },
      },
    ],
    rejects: ['Connection reset by 127.0.0.1 port 57068'],
    sources: [{ source: 'openssh-code', section: 'packet.c, sshpkt_vfatal, 7.5 and newer' }],
  },
  {
    ...seen,
    id: 'sshd.reset-invalid-user',
    template: 'Connection reset by invalid user {user} {address} port {port}',
    title: 'The connection was cut; the account does not exist or may not log in',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    role: 'symptom',
    matches: [
      { line: 'Connection reset by invalid user admin 203.0.113.9 port 51234 [preauth]', values: { user: 'admin' } },
    ],
    rejects: ['Connection reset by authenticating user root 203.0.113.9 port 51234 [preauth]'],
    sources: [{ source: 'openssh-code', section: 'packet.c, sshpkt_vfatal, 7.5 and newer' }],
  },
  {
    ...seen,
    id: 'sshd.disconnected-authenticating-user',
    template: 'Disconnected from authenticating user {user} {address} port {port}',
    title: 'The client ended the connection before it was logged in',
    class: 'auth-failed-unspecified',
    stage: 'authentication',
    role: 'symptom',
    matches: [
      { line: 'Disconnected from authenticating user root 203.0.113.9 port 51234 [preauth]', values: { user: 'root' } },
    ],
    rejects: ['Disconnected from user root 127.0.0.1 port 45084'],
    sources: [{ source: 'openssh-code', section: 'packet.c, sshpkt_vfatal, 7.5 and newer' }],
  },
  {
    ...seen,
    id: 'sshd.disconnected-invalid-user',
    template: 'Disconnected from invalid user {user} {address} port {port}',
    title: 'The client ended the connection; the account does not exist or may not log in',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    role: 'symptom',
    matches: [
      { line: 'Disconnected from invalid user admin 203.0.113.9 port 51234 [preauth]', values: { user: 'admin' } },
    ],
    rejects: ['Disconnected from authenticating user root 203.0.113.9 port 51234 [preauth]'],
    sources: [{ source: 'openssh-code', section: 'packet.c, sshpkt_vfatal, 7.5 and newer' }],
  },
  {
    ...seen,
    id: 'sshd.timeout-before-authentication',
    template: 'Timeout before authentication for {address} port {port}',
    title: 'The login was not finished within the time the server gives',
    class: 'login-grace-timeout',
    stage: 'authentication',
    role: 'cause',
    until: '9.7',
    matches: [
      {
        line: 'May  5 16:33:00 server sshd[90593]: fatal: Timeout before authentication for 192.0.2.60 port 44718',
        values: { address: '192.0.2.60', port: '44718' },
      },
      {
        line: 'Mar 18 21:40:25 server sshd[9942]: fatal: Timeout before authentication for 198.51.100.236 port 53728',
        values: { address: '198.51.100.236' },
      },
    ],
    rejects: ['Timeout, client not responding from user sshlab 127.0.0.1 port 41322'],
    sources: [{ source: 'openssh-logging', section: 'Logging Problems from SSH Certificate Authentication' }],
    covers: ['D-13'],
  },
  {
    ...seen,
    id: 'sshd.timeout-before-authentication-new',
    template: 'Timeout before authentication for connection from {address} to {serverAddress:address}, pid = {int}',
    title: 'The login was not finished within the time the server gives',
    class: 'login-grace-timeout',
    stage: 'authentication',
    role: 'cause',
    since: '9.8',
    matches: [
      {
        line: 'Timeout before authentication for connection from 127.0.0.1 to 127.0.0.1, pid = 21173',
        values: { address: '127.0.0.1' },
      },
    ],
    rejects: ['fatal: Timeout before authentication for 192.0.2.60 port 44718'],
    sources: [{ source: 'openssh-bench', section: 'LoginGraceTime 2, OpenSSH 10.5' }],
    covers: ['D-13'],
  },
  {
    ...seen,
    id: 'sshd.timeout-before-authentication-old',
    template: 'Timeout before authentication for {address}',
    title: 'The login was not finished within the time the server gives',
    class: 'login-grace-timeout',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: 'sshd[2411]: fatal: Timeout before authentication for 198.51.100.23',
        values: { address: '198.51.100.23' },
      },
    ],
    rejects: ['Timeout, client not responding from user sshlab 127.0.0.1 port 41322'],
    sources: [{ source: 'openssh-code', section: 'sshd.c, grace_alarm_handler, before 7.3' }],
    covers: ['D-13'],
  },
])
