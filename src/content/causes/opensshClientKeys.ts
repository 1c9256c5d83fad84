import { defineCauses } from '../../recognizer/define.ts'
import { clientHungUp, saysOnlyDenied, wentOnWithPassword } from './opensshConsequences.ts'

const seen = { reviewed: '2026-11-21' } as const

/** Keys, certificates, agents, security keys and smart cards that the client cannot use. */
export const opensshClientKeysCauses = defineCauses([
  {
    ...seen,
    id: 'key-cipher-unsupported',
    class: 'key-format-unsupported',
    stage: 'authentication',
    title: 'The key file is encrypted in a way that this ssh does not know',
    explanation:
      'The file is whole. The cipher that protects it is missing from this version or build of ssh, so even the right passphrase does not open it.',
    evidence: [],
    setsAside: [...saysOnlyDenied, ...clientHungUp],
    next: { guide: 'permission-denied', node: 'key-file-unreadable' },
    sources: [{ source: 'openssh-code', section: 'sshconnect2.c; ssherr.c' }],
  },
  {
    ...seen,
    id: 'key-from-putty',
    class: 'key-format-unsupported',
    stage: 'authentication',
    title: 'The key file is in the format of PuTTY',
    explanation:
      'A file that ends in .ppk is a key of PuTTY or WinSCP. ssh cannot read it, and it can be turned into one that ssh reads.',
    evidence: [],
    setsAside: [...saysOnlyDenied, ...clientHungUp, ...wentOnWithPassword],
    next: { guide: 'permission-denied', node: 'from-putty' },
    sources: [
      { source: 'openssh-bench', section: 'a PuTTY key given to ssh' },
      { source: 'putty-puttygen', section: 'Chapter 8.2: Conversions' },
    ],
  },
  {
    ...seen,
    id: 'security-key-pin',
    class: 'fido-key-failed',
    stage: 'authentication',
    title: 'The security key did not take the PIN',
    explanation:
      'The PIN was wrong. A security key locks itself after some wrong ones; most let you try again after they were unplugged.',
    evidence: [],
    setsAside: [...saysOnlyDenied, ...clientHungUp],
    next: { guide: 'ssh-hardware-key', node: 'pin' },
    sources: [
      { source: 'openssh-code', section: 'ssh-keygen.c' },
      { source: 'man-ssh-keygen', section: 'FIDO AUTHENTICATOR' },
    ],
  },
  {
    ...seen,
    id: 'security-key-unsupported',
    class: 'fido-key-failed',
    stage: 'authentication',
    title: 'This build of ssh cannot talk to security keys',
    explanation:
      'The key lives on a security key (its kind ends in -sk). This ssh was built without the part that talks to such devices, or its helper program is not installed.',
    evidence: [],
    setsAside: [...saysOnlyDenied, ...clientHungUp],
    next: { guide: 'ssh-hardware-key', node: 'support' },
    sources: [
      { source: 'openssh-release-notes', section: '8.2: FIDO/U2F support' },
      { source: 'openssh-code', section: 'ssh-sk.c; ssh-sk-client.c' },
    ],
  },
  {
    ...seen,
    id: 'card-unusable',
    class: 'no-key-available',
    stage: 'authentication',
    title: 'No key could be read from the smart card',
    explanation:
      'ssh asks a library for the keys of a card. That library is missing or does not fit, or no card with a key is in the reader.',
    evidence: [],
    setsAside: [...saysOnlyDenied, ...clientHungUp],
    next: { guide: 'ssh-hardware-key', node: 'card' },
    sources: [
      { source: 'openssh-code', section: 'ssh-pkcs11.c' },
      { source: 'man-ssh-config', section: 'PKCS11Provider' },
    ],
  },
  {
    ...seen,
    id: 'card-pin-wrong',
    class: 'key-passphrase',
    stage: 'authentication',
    title: 'The smart card did not take the PIN',
    explanation:
      'The library of the card refused the login to the card. Number 160 stands for a wrong PIN, 164 for a card that is locked.',
    evidence: [],
    setsAside: [...saysOnlyDenied, ...clientHungUp],
    next: { guide: 'ssh-hardware-key', node: 'pin' },
    sources: [{ source: 'openssh-code', section: 'ssh-pkcs11.c, pkcs11_open_session' }],
  },
  {
    ...seen,
    id: 'card-refused-by-agent',
    class: 'agent-problem',
    stage: 'authentication',
    title: 'The agent does not take the keys of this smart card',
    explanation:
      'An agent only loads libraries from folders it trusts, and since OpenSSH 9.3p2 none at all from afar. A wrong PIN looks the same.',
    evidence: [],
    next: { guide: 'ssh-hardware-key', node: 'card-agent' },
    sources: [
      { source: 'openssh-code', section: 'ssh-agent.c' },
      { source: 'man-ssh-agent', section: '-P' },
    ],
  },
  {
    ...seen,
    id: 'certificate-of-another-key',
    class: 'cert-rejected',
    stage: 'authentication',
    title: 'The certificate beside the key belongs to another key',
    explanation:
      'The file that ends in -cert.pub was made for another key than the one it lies beside, so the two cannot be used together.',
    evidence: [],
    next: { guide: 'ssh-certificates', node: 'look-inside' },
    sources: [{ source: 'openssh-code', section: 'ssh-add.c, add_file' }],
  },
  {
    ...seen,
    id: 'agent-empty',
    class: 'agent-problem',
    stage: 'authentication',
    title: 'The agent holds no key',
    explanation:
      'The agent runs and has no key in it: none was added in this session, the time of the keys is over, or the agent is locked, which looks the same.',
    evidence: [],
    next: { guide: 'permission-denied', node: 'agent-holds' },
    sources: [{ source: 'openssh-bench', section: 'empty agent; locked agent' }],
  },
  {
    ...seen,
    id: 'agent-lacks-key',
    class: 'agent-problem',
    stage: 'authentication',
    title: 'The agent does not hold this key',
    explanation: 'The key was to be taken out of the agent, and the agent does not have it, or it is locked.',
    evidence: [],
    next: { guide: 'permission-denied', node: 'agent-holds' },
    sources: [{ source: 'openssh-bench', section: 'ssh-add -d of a key that is not loaded' }],
  },
  {
    ...seen,
    id: 'agent-of-another-account',
    class: 'agent-problem',
    stage: 'authentication',
    title: 'The agent belongs to another account',
    explanation:
      'An agent only serves the account that started it. The program that asked runs under another one, for example after sudo or su.',
    evidence: [],
    setsAside: saysOnlyDenied,
    next: { guide: 'permission-denied', node: 'agent-holds' },
    sources: [{ source: 'openssh-code', section: 'ssh-agent.c, handle_socket_read' }],
  },
  {
    ...seen,
    id: 'agent-not-forwarded',
    class: 'agent-problem',
    stage: 'session',
    title: 'The server could not make the way back to your agent',
    explanation:
      'The session works, but without your keys behind it: the folder for the socket on the server cannot be written, or its disk is full.',
    evidence: [],
    next: { guide: 'ssh-session-drops', node: 'server-says' },
    sources: [{ source: 'openssh-code', section: 'session.c, auth_input_request_forwarding' }],
  },
])
