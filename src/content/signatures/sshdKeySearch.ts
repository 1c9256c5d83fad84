import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sshd', reviewed: '2026-11-20' } as const

/** How the OpenSSH server looks for a key, mostly at raised log levels. */
export const sshdKeySearchSignatures = defineSignatures([
  {
    ...seen,
    id: 'sshd.trying-key-file',
    template: 'trying public key file {path}',
    title: 'The server looks for the key in this file',
    class: 'none',
    stage: 'authentication',
    role: 'progress',
    matches: [
      {
        line: 'debug1: trying public key file /home/fred/.ssh/authorized_keys',
        values: { path: '/home/fred/.ssh/authorized_keys' },
      },
    ],
    rejects: ['debug1: trying public RSA key file /home/fred/.ssh/id_rsa'],
    sources: [{ source: 'openssh-bench', section: 'LogLevel DEBUG1, login by key' }],
  },
  {
    ...seen,
    id: 'sshd.matching-key-found',
    template: 'matching key found: {keyType:word} {fingerprint}',
    title: 'The key stands in the file of allowed keys',
    class: 'none',
    stage: 'authentication',
    role: 'progress',
    matches: [
      {
        line: 'debug1: /home/sshlab/.ssh/authorized_keys:1: matching key found: ED25519 SHA256:9IiHrV0mc7vHIx7ujBH5/4fVXY3o36oRDc24amwZAxU',
        values: { keyType: 'ED25519', fingerprint: 'SHA256:9IiHrV0mc7vHIx7ujBH5/4fVXY3o36oRDc24amwZAxU' },
      },
    ],
    rejects: ['debug1: trying public key file /home/fred/.ssh/authorized_keys'],
    sources: [{ source: 'openssh-bench', section: 'LogLevel DEBUG1, login by key' }],
  },
  {
    ...seen,
    id: 'sshd.accepted-key',
    template: 'Accepted key {keyType:word} {fingerprint} found at {path:rest}',
    title: 'The key stands in the file of allowed keys',
    class: 'none',
    stage: 'authentication',
    role: 'progress',
    matches: [
      {
        line: 'Accepted key ED25519 SHA256:9IiHrV0mc7vHIx7ujBH5/4fVXY3o36oRDc24amwZAxU found at /home/sshlab/.ssh/authorized_keys:1',
        values: { keyType: 'ED25519' },
      },
    ],
    rejects: ['Accepted publickey for fred from 192.0.2.60 port 20042 ssh2'],
    sources: [{ source: 'openssh-bench', section: 'LogLevel VERBOSE, login by key' }],
  },
  {
    ...seen,
    id: 'sshd.authorized-keys-command-failed',
    template: 'AuthorizedKeysCommand {command:text} failed, status {int}',
    title: 'The program that should list the allowed keys failed',
    class: 'authorized-keys-permissions',
    stage: 'authentication',
    role: 'cause',
    matches: ['AuthorizedKeysCommand /usr/local/bin/akc sshlab failed, status 3'],
    rejects: ['Unsafe AuthorizedKeysCommand "/usr/local/bin/akc": bad ownership or modes for file /usr/local/bin/akc'],
    sources: [{ source: 'openssh-bench', section: 'AuthorizedKeysCommand, exit 3' }],
  },
  {
    ...seen,
    id: 'sshd.authorized-keys-command-unsafe',
    template: 'Unsafe AuthorizedKeysCommand "{path}"',
    title: 'The server does not run the program that lists the allowed keys, because others could change it',
    class: 'authorized-keys-permissions',
    stage: 'authentication',
    role: 'cause',
    matches: ['Unsafe AuthorizedKeysCommand "/usr/local/bin/akc": bad ownership or modes for file /usr/local/bin/akc'],
    rejects: ['AuthorizedKeysCommand /usr/local/bin/akc sshlab failed, status 3'],
    sources: [{ source: 'openssh-bench', section: 'AuthorizedKeysCommand, mode 777' }],
  },
  {
    ...seen,
    id: 'sshd.touch-required',
    template: 'rejected: user presence (authenticator touch) requirement not met',
    title: 'The security key was not touched, and the server insists on it',
    class: 'fido-key-failed',
    stage: 'authentication',
    role: 'cause',
    matches: [
      'public key ED25519-SK SHA256:9IiHrV0mc7vHIx7ujBH5/4fVXY3o36oRDc24amwZAxU signature for fred from 192.0.2.4 port 50000 rejected: user presence (authenticator touch) requirement not met',
    ],
    rejects: [
      'public key ED25519-SK SHA256:9IiHrV0mc7vHIx7ujBH5/4fVXY3o36oRDc24amwZAxU signature for fred from 192.0.2.4 port 50000 rejected: user verification requirement not met',
    ],
    sources: [{ source: 'openssh-code', section: 'auth2-pubkey.c' }],
  },
  {
    ...seen,
    id: 'sshd.verification-required',
    template: 'rejected: user verification requirement not met',
    title: 'The PIN of the security key was not given, and the server insists on it',
    class: 'fido-key-failed',
    stage: 'authentication',
    role: 'cause',
    matches: [
      'public key ED25519-SK SHA256:9IiHrV0mc7vHIx7ujBH5/4fVXY3o36oRDc24amwZAxU signature for fred from 192.0.2.4 port 50000 rejected: user verification requirement not met',
    ],
    rejects: [
      'public key ED25519-SK SHA256:9IiHrV0mc7vHIx7ujBH5/4fVXY3o36oRDc24amwZAxU signature for fred from 192.0.2.4 port 50000 rejected: user presence (authenticator touch) requirement not met',
    ],
    sources: [{ source: 'openssh-code', section: 'auth2-pubkey.c' }],
  },
  {
    ...seen,
    id: 'sshd.hostbased-mismatch',
    template: 'userauth_hostbased mismatch: client sends',
    title: 'The client calls itself by another name than its address resolves to',
    class: 'hostbased-failed',
    stage: 'authentication',
    role: 'cause',
    matches: ['userauth_hostbased mismatch: client sends web1., but we resolve 192.0.2.4 to nat.example.org'],
    rejects: ['Address 192.0.2.4 maps to host.example.org, but this does not map back to the address.'],
    sources: [{ source: 'openssh-code', section: 'auth2-hostbased.c' }],
  },
])
