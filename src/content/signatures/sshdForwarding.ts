import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sshd', reviewed: '2026-11-20' } as const

/** Forwardings that the OpenSSH server refuses or cannot make. */
export const sshdForwardingSignatures = defineSignatures([
  {
    ...seen,
    id: 'sshd.forward-refused',
    template:
      'refused local port forward: originator {address} port {port}, target {target:host} port {targetPort:port}',
    title: 'The server does not allow this forwarding',
    class: 'forwarding-prohibited',
    stage: 'session',
    role: 'cause',
    since: '6.2',
    matches: [
      {
        line: 'refused local port forward: originator 127.0.0.1 port 54024, target 127.0.0.1 port 22022',
        values: { targetPort: '22022' },
      },
    ],
    rejects: ['connect_to 127.0.0.1 port 22999: failed.'],
    sources: [{ source: 'openssh-bench', section: 'AllowTcpForwarding no' }],
  },
  {
    ...seen,
    id: 'sshd.forward-denied',
    template: 'but the request was denied',
    title: 'The server does not allow this forwarding',
    class: 'forwarding-prohibited',
    stage: 'session',
    role: 'cause',
    matches: [
      'Received request from 127.0.0.1 port 51930 to connect to host 127.0.0.1 port 22022, but the request was denied.',
      'Received request from 127.0.0.1 port 51946 to remote forward to host localhost port 22078, but the request was denied.',
    ],
    rejects: ['refused local port forward: originator 127.0.0.1 port 54024, target 127.0.0.1 port 22022'],
    sources: [{ source: 'openssh-bench', section: 'AllowTcpForwarding no, PermitListen' }],
  },
  {
    ...seen,
    id: 'sshd.forward-target-failed',
    template: 'connect_to {target:host} port {targetPort:port}: failed',
    title: 'The server cannot reach the target of the forwarding',
    class: 'forward-target-unreachable',
    stage: 'session',
    role: 'cause',
    matches: ['connect_to 127.0.0.1 port 22999: failed.'],
    rejects: ['connect_to nosuch.invalid: unknown host (Name or service not known)'],
    sources: [{ source: 'openssh-bench', section: 'target closed' }],
  },
  {
    ...seen,
    id: 'sshd.forward-target-unknown',
    template: 'connect_to {target:host}: unknown host',
    title: 'The server does not know the name of the target',
    class: 'forward-target-unreachable',
    stage: 'session',
    role: 'cause',
    matches: ['connect_to nosuch.invalid: unknown host (Name or service not known)'],
    rejects: ['connect_to 127.0.0.1 port 22999: failed.'],
    sources: [{ source: 'openssh-bench', section: 'target unknown' }],
  },
])
