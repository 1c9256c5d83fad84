import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sshd', reviewed: '2026-11-20' } as const

/** Logins that the OpenSSH server accepted. */
export const sshdAcceptedSignatures = defineSignatures([
  {
    ...seen,
    id: 'sshd.accepted-password',
    template: 'Accepted password for {user} from {address} port {port}',
    title: 'Somebody logged in with a password',
    class: 'none',
    stage: 'authentication',
    role: 'success',
    matches: [
      {
        line: 'Mar 14 19:50:59 server sshd[18884]: Accepted password for fred from 192.0.2.60 port 6647 ssh2',
        values: { user: 'fred', address: '192.0.2.60', port: '6647' },
      },
    ],
    rejects: ['Failed password for root from 122.121.51.193 port 59928 ssh2'],
    sources: [{ source: 'openssh-logging', section: 'Successful logins' }],
    covers: ['D-06'],
  },
  {
    ...seen,
    id: 'sshd.accepted-publickey',
    template: 'Accepted publickey for {user} from {address} port {port}',
    title: 'Somebody logged in with a key',
    class: 'none',
    stage: 'authentication',
    role: 'success',
    matches: [
      {
        line: 'Jan 28 11:52:05 server sshd[1003]: Accepted publickey for fred from 192.0.2.60 port 20042 ssh2',
        values: { user: 'fred', address: '192.0.2.60' },
      },
    ],
    rejects: [
      'Failed publickey for root from 127.0.0.1 port 45108 ssh2: ED25519 SHA256:9IiHrV0mc7vHIx7ujBH5/4fVXY3o36oRDc24amwZAxU',
    ],
    sources: [{ source: 'openssh-logging', section: 'Successful logins' }],
    covers: ['D-06'],
  },
  {
    ...seen,
    id: 'sshd.accepted-publickey-fingerprint',
    template: 'Accepted publickey for {user} from {address} port {port} ssh2: {keyType:word} {fingerprint}',
    title: 'Somebody logged in with the key of this fingerprint',
    class: 'none',
    stage: 'authentication',
    role: 'success',
    matches: [
      {
        line: 'Mar 14 19:52:04 server sshd[5197]: Accepted publickey for fred from 192.0.2.60 port 59915 ssh2: RSA SHA256:5xyQ+PG1Z3CIiShclJ2iNya5TOdKDgE/HrOXr21IdOo',
        values: { user: 'fred', keyType: 'RSA', fingerprint: 'SHA256:5xyQ+PG1Z3CIiShclJ2iNya5TOdKDgE/HrOXr21IdOo' },
      },
      {
        line: 'Jan 28 11:51:43 server sshd[5104]: Accepted publickey for fred from 192.0.2.60 port 60594 ssh2: RSA e8:31:68:c7:01:2d:25:20:36:8f:50:5d:f9:ee:70:4c',
        values: { fingerprint: 'e8:31:68:c7:01:2d:25:20:36:8f:50:5d:f9:ee:70:4c' },
      },
    ],
    rejects: ['Jan 28 11:52:05 server sshd[1003]: Accepted publickey for fred from 192.0.2.60 port 20042 ssh2'],
    sources: [{ source: 'openssh-logging', section: 'Successful logins' }],
    covers: ['D-06'],
  },
  {
    ...seen,
    id: 'sshd.accepted-certificate',
    template:
      'Accepted publickey for {user} from {address} port {port} ssh2: {keyType:word} {fingerprint} ID {certificateId:text} (serial {serial:int}) CA {caType:word} {caFingerprint:fingerprint}',
    title: 'Somebody logged in with a certificate',
    class: 'none',
    stage: 'authentication',
    role: 'success',
    matches: [
      {
        line: 'May 15 16:28:17 server sshd[50140]: Accepted publickey for fred from 192.0.2.60 port 44456 ssh2: ECDSA-CERT SHA256:qGl9KiyXrG6mIOo1CT01oHUvod7Ngs5VMHM14DTbxzI ID foobar (serial 9624) CA ED25519 SHA256:fZ6L7TlBLqf1pGWzkcQMQMFZ+aGgrtYgRM90XO0gzZ8',
        values: {
          user: 'fred',
          certificateId: 'foobar',
          serial: '9624',
          caFingerprint: 'SHA256:fZ6L7TlBLqf1pGWzkcQMQMFZ+aGgrtYgRM90XO0gzZ8',
        },
      },
    ],
    rejects: [
      'Accepted publickey for fred from 192.0.2.60 port 59915 ssh2: RSA SHA256:5xyQ+PG1Z3CIiShclJ2iNya5TOdKDgE/HrOXr21IdOo',
    ],
    sources: [{ source: 'openssh-logging', section: 'Successful logins' }],
    covers: ['D-06'],
  },
  {
    ...seen,
    id: 'sshd.accepted-keyboard-interactive',
    template: 'Accepted keyboard-interactive/pam for {user} from {address} port {port}',
    title: 'Somebody logged in by answering questions',
    class: 'none',
    stage: 'authentication',
    role: 'success',
    matches: [
      {
        line: 'Accepted keyboard-interactive/pam for sshlab from 127.0.0.1 port 34406 ssh2',
        values: { user: 'sshlab' },
      },
    ],
    rejects: ['Failed keyboard-interactive/pam for fred from 192.0.2.4 port 40000 ssh2'],
    sources: [{ source: 'openssh-bench', section: 'keyboard-interactive with PAM' }],
    covers: ['D-06'],
  },
  {
    ...seen,
    id: 'sshd.accepted-gssapi',
    template: 'Accepted gssapi-with-mic for {user} from {address} port {port}',
    title: 'Somebody logged in with a Kerberos ticket',
    class: 'none',
    stage: 'authentication',
    role: 'success',
    matches: [
      {
        line: 'Accepted gssapi-with-mic for fred from 192.0.2.4 port 40000 ssh2: fred@EXAMPLE.ORG',
        values: { user: 'fred' },
      },
    ],
    rejects: ['Failed gssapi-with-mic for fred from 192.0.2.4 port 40000 ssh2'],
    sources: [{ source: 'openssh-code', section: 'auth.c, auth_log' }],
    covers: ['D-06'],
  },
])
