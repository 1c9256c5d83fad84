import { defineCauses } from '../../recognizer/define.ts'

const seen = { reviewed: '2026-11-20' } as const

/** Forwardings, terminals and X11 that a session does not get. */
export const opensshRequestsCauses = defineCauses([
  {
    ...seen,
    id: 'forwarding-prohibited',
    class: 'forwarding-prohibited',
    stage: 'transfer',
    title: 'The server does not allow this forwarding',
    explanation:
      'The session stands. The server configuration, or an option in front of the key, forbids forwarding, or this target or port.',
    evidence: [
      {
        any: ['ssh.open-prohibited', 'ssh.forwarding-disabled', 'sshd.forward-refused', 'sshd.forward-denied'],
        none: ['ssh.bind-in-use'],
        certainty: 'certain',
      },
      {
        any: ['ssh.remote-forward-failed', 'ssh.remote-forward-path-failed'],
        none: ['ssh.bind-in-use', 'ssh.bind-permission', 'ssh.bind-address'],
        certainty: 'possible',
      },
      { any: ['ssh.tunnel-failed'], certainty: 'possible' },
    ],
    setsAside: [
      { signature: 'ssh.remote-forward-failed', why: 'It follows: the server forbids the forwarding.' },
      { signature: 'ssh.remote-forward-path-failed', why: 'It follows: the server forbids the forwarding.' },
      { signature: 'ssh.proxy-stdio', why: 'It follows: the connection went through the forwarding.' },
      { signature: 'ssh.proxy-closed', why: 'It follows: the connection went through the forwarding.' },
    ],
    next: { guide: 'ssh-forwarding', node: 'prohibited' },
    sources: [{ source: 'openssh-bench', section: 'AllowTcpForwarding no; restrict; PermitOpen' }],
  },
  {
    ...seen,
    id: 'forward-port-taken',
    class: 'forward-port-in-use',
    stage: 'transfer',
    title: 'The port for the forwarding cannot be used',
    explanation:
      'Another program, often an older ssh, has the port already, or it is one that only the administrator may use.',
    evidence: [
      { any: ['ssh.bind-in-use', 'ssh.bind-permission', 'ssh.bind-address'], certainty: 'certain' },
      { any: ['ssh.cannot-listen', 'ssh.local-forwarding-failed'], certainty: 'likely' },
      {
        any: ['ssh.remote-forward-failed', 'ssh.remote-forward-path-failed'],
        none: ['ssh.forwarding-disabled', 'ssh.open-prohibited', 'sshd.forward-refused', 'sshd.forward-denied'],
        certainty: 'possible',
        // Whether the port is taken over there or forbidden, only the server knows.
        next: { guide: 'ssh-forwarding', node: 'prohibited' },
      },
    ],
    setsAside: [
      { signature: 'ssh.cannot-listen', why: 'It follows from the port.' },
      { signature: 'ssh.local-forwarding-failed', why: 'It follows from the port.' },
      { signature: 'ssh.remote-forward-failed', why: 'It follows from the port.' },
      { signature: 'ssh.remote-forward-path-failed', why: 'It follows from the port.' },
    ],
    next: { guide: 'ssh-forwarding', node: 'port-taken' },
    sources: [{ source: 'openssh-bench', section: 'port in use' }],
  },
  {
    ...seen,
    id: 'forward-target-unreachable',
    class: 'forward-target-unreachable',
    stage: 'transfer',
    title: 'The server cannot reach the target of the forwarding',
    explanation:
      'The session stands. The target is looked up and connected to from the server, and nothing answers there.',
    evidence: [
      {
        any: ['ssh.open-connect-failed', 'sshd.forward-target-failed', 'sshd.forward-target-unknown'],
        certainty: 'certain',
      },
    ],
    setsAside: [
      { signature: 'ssh.proxy-stdio', why: 'It follows: the connection went through the forwarding.' },
      { signature: 'ssh.proxy-closed', why: 'It follows: the connection went through the forwarding.' },
    ],
    next: { guide: 'ssh-forwarding', node: 'target' },
    sources: [{ source: 'openssh-bench', section: 'target closed, name unknown' }],
  },
  {
    ...seen,
    id: 'pty-refused',
    class: 'pty-failed',
    stage: 'session',
    title: 'The server gives this session no terminal',
    explanation:
      'The login works. PermitTTY, an option in front of the key, or the certificate forbids a terminal; commands without one still work.',
    evidence: [{ any: ['ssh.pty-failed'], certainty: 'certain' }],
    next: { guide: 'ssh-forwarding', node: 'no-terminal' },
    sources: [{ source: 'openssh-bench', section: 'PermitTTY no; restrict; certificate without permit-pty' }],
  },
  {
    ...seen,
    id: 'x11-refused',
    class: 'x11-failed',
    stage: 'transfer',
    title: 'X11 forwarding is refused or cannot be set up',
    explanation:
      'The login works. X11Forwarding is off on the server, xauth is missing there, or the display does not fit.',
    evidence: [
      { any: ['ssh.x11-refused', 'ssh.x11-wrong-authentication'], certainty: 'certain' },
      { any: ['ssh.x11-display'], certainty: 'likely' },
    ],
    setsAside: [{ signature: 'ssh.x11-no-data', why: 'Only a remark.' }],
    next: { guide: 'ssh-forwarding', node: 'x11' },
    sources: [{ source: 'openssh-bench', section: 'X11Forwarding no; no xauth' }],
  },
])
