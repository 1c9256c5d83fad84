import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'ssh', reviewed: '2026-11-20' } as const

/** Logins that the server refuses, as the OpenSSH client says it. */
export const sshDeniedSignatures = defineSignatures([
  {
    ...seen,
    id: 'ssh.permission-denied',
    template: '{user}@{host}: Permission denied ({methods:list})',
    title: 'The server refused the login; in brackets stand the methods it would still take',
    class: 'auth-failed-unspecified',
    stage: 'authentication',
    role: 'symptom',
    matches: [
      {
        line: 'fred@www.example.org: Permission denied (publickey,keyboard-interactive).',
        values: { user: 'fred', host: 'www.example.org', methods: 'publickey,keyboard-interactive' },
      },
      {
        line: 'sshlab@127.0.0.1: Permission denied (publickey,password).',
        values: { user: 'sshlab', methods: 'publickey,password' },
      },
      {
        line: 'git@github.com: Permission denied (publickey).',
        values: { user: 'git', host: 'github.com', methods: 'publickey' },
      },
    ],
    rejects: ['Permission denied, please try again.', 'ssh: connect to host 10.0.0.5 port 22: Permission denied'],
    sources: [
      { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' },
      { source: 'openssh-bench', section: 'key not authorized' },
    ],
    covers: ['D-93'],
  },
  {
    ...seen,
    id: 'ssh.permission-denied-old',
    template: 'Permission denied ({methods:list})',
    title: 'The server refused the login; in brackets stand the methods it would still take',
    class: 'auth-failed-unspecified',
    stage: 'authentication',
    role: 'symptom',
    matches: [
      {
        line: 'Permission denied (publickey,gssapi-keyex,gssapi-with-mic,password).',
        values: { methods: 'publickey,gssapi-keyex,gssapi-with-mic,password' },
      },
    ],
    rejects: ['Permission denied, please try again.'],
    sources: [
      {
        source: 'openssh-code',
        section: 'sshconnect2.c, userauth, before 7.4; also what remains where the beginning was cut off',
      },
    ],
    covers: ['D-93'],
  },
  {
    ...seen,
    id: 'ssh.permission-denied-short',
    template: '{user}@{host}: Permission denied',
    title: 'The server refused the login',
    class: 'auth-failed-unspecified',
    stage: 'authentication',
    role: 'symptom',
    matches: [{ line: 'fred@www.example.org: Permission denied', values: { user: 'fred', host: 'www.example.org' } }],
    rejects: ['-bash: /root/x: Permission denied', 'scp: /root/x: Permission denied'],
    sources: [{ source: 'openssh-code', section: 'sshconnect2.c; the end of the line was cut off' }],
    covers: ['D-93'],
  },
  {
    ...seen,
    id: 'ssh.try-again',
    template: 'Permission denied, please try again',
    title: 'The password was refused and may be typed again',
    class: 'password-rejected',
    stage: 'authentication',
    role: 'attempt',
    matches: ['Permission denied, please try again.'],
    rejects: ['sshlab@127.0.0.1: Permission denied (publickey,password).'],
    sources: [{ source: 'openssh-bench', section: 'wrong password' }],
    covers: ['D-93'],
  },
])
