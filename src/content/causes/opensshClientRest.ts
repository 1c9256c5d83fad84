import { defineCauses } from '../../recognizer/define.ts'
import { repeatsHangUp, saysOnlyDenied } from './opensshConsequences.ts'
import { closedBeforeBanner, denied, loggedIn } from './opensshEvidence.ts'

const negotiationFailed = [
  'ssh.no-matching-kex',
  'ssh.no-matching-host-key',
  'ssh.no-matching-cipher',
  'ssh.no-matching-cipher-old',
  'ssh.no-matching-mac',
  'ssh.no-matching-mac-old',
  'ssh.no-matching-compression',
  'ssh.unable-to-negotiate-old',
  'ssh.no-hostkey-alg-old',
  'ssh.kex-none',
  'ssh.kex-no-match',
] as const

/** What shows that the exchange of keys came to its end, or why it did not. */
const exchangeEnded = [
  'ssh.kex-reply-received',
  'ssh.newkeys-sent',
  'ssh.newkeys-received',
  'ssh.server-host-key',
  'ssh.host-known',
  'ssh.host-authenticity',
  'ssh.host-key-failed',
  'ssh.service-accepted',
  'ssh.can-continue',
  ...denied,
  ...loggedIn,
  ...closedBeforeBanner,
  'ssh.kex-libcrypto',
  'ssh.host-key-too-short',
  'ssh.kex-key-length',
  'ssh.host-key-changed',
  ...negotiationFailed,
  'ssh.bad-packet-length',
  'ssh.corrupted-mac',
  'ssh.mac-incorrect',
] as const

const seen = { reviewed: '2026-11-21' } as const

/** Exchanges, host keys, sessions and copies that fail for a rarer reason. */
export const opensshClientRestCauses = defineCauses([
  {
    ...seen,
    id: 'exchange-hangs',
    class: 'kex-hang-mtu',
    stage: 'key-exchange',
    title: 'The exchange of keys hangs, probably at its first large packet',
    explanation:
      'The two sides said hello, and then nothing more arrives. Small packets pass and large ones are lost on the way: a VPN or a tunnel takes smaller packets than your computer thinks (MTU).',
    evidence: [
      ...[
        'ssh.kex-reply-expected',
        'ssh.kex-reply-expected-dh',
        'ssh.kex-reply-expected-gex',
        'ssh.kex-reply-expected-group',
      ].flatMap((all) => [
        {
          all: [all],
          any: ['ssh.connection-to-timed-out', 'ssh.dispatch-fatal'],
          none: exchangeEnded,
          certainty: 'likely' as const,
        },
        {
          all: [all, 'ssh.kexinit-received'],
          none: [
            ...exchangeEnded,
            'ssh.connection-closed-by',
            'ssh.connection-closed-by-old',
            'ssh.connection-reset-by',
          ],
          certainty: 'likely' as const,
        },
        { all: [all], none: exchangeEnded, certainty: 'possible' as const },
      ]),
      {
        all: ['ssh.remote-version', 'ssh.kexinit-sent'],
        none: ['ssh.kexinit-received', ...exchangeEnded],
        certainty: 'possible',
      },
    ],
    setsAside: repeatsHangUp,
    next: { guide: 'ssh-connect', node: 'hangs' },
    sources: [
      { source: 'snailbook-mtu', section: 'Short answer, long answer' },
      { source: 'openssh-code', section: 'the order of the messages of -v' },
    ],
  },
  {
    ...seen,
    id: 'crypto-policy',
    class: 'hostkey-alg-mismatch',
    stage: 'key-exchange',
    title: 'The policy of this machine forbids what the server signs with',
    explanation:
      'The two sides agreed, and then the cryptographic library of this machine refused. Red Hat 9 and its relatives forbid SHA-1 signatures everywhere, also where ssh would still take them.',
    evidence: [],
    setsAside: repeatsHangUp,
    next: { guide: 'ssh-algorithms', node: 'host-key-type' },
    sources: [
      { source: 'openssh-code', section: 'dispatch.c; ssherr.c' },
      { source: 'openssh-release-notes', section: '8.8' },
    ],
  },
  {
    ...seen,
    id: 'protocol-broken',
    class: 'packet-corrupt',
    stage: 'key-exchange',
    title: 'The other side does not keep to the protocol',
    explanation:
      'A message came that has no place there. Mostly the program on the other side is faulty or old; in the log of a server it is often a scanner.',
    evidence: [],
    setsAside: repeatsHangUp,
    next: { guide: 'ssh-algorithms', node: 'other-side' },
    sources: [{ source: 'openssh-code', section: 'packet.c; channels.c; kex.c' }],
  },
  {
    ...seen,
    id: 'host-key-address-differs',
    class: 'hostkey-changed',
    stage: 'host-key',
    title: 'Another key is stored for the address of the server than for its name',
    explanation:
      'The name still has the right key. The address belonged to another machine before, or several machines share it. Remove the old line for the address once the new key is confirmed.',
    evidence: [],
    setsAside: [{ signature: 'ssh.matching-host-key', why: 'Part of the same warning.' }],
    next: { guide: 'ssh-host-key', node: 'changed' },
    sources: [{ source: 'openssh-code', section: 'sshconnect.c, check_host_key' }],
  },
  {
    ...seen,
    id: 'host-key-in-dns',
    class: 'hostkey-changed',
    stage: 'host-key',
    title: 'The fingerprint of the server in DNS is not that of its key',
    explanation:
      'VerifyHostKeyDNS compares the key with a record in DNS, and the two differ: the server has a new key and the record is old, or it is another machine.',
    evidence: [],
    setsAside: [{ signature: 'ssh.host-key-failed', why: 'It follows from the fingerprint.' }],
    next: { guide: 'ssh-host-key', node: 'changed' },
    sources: [{ source: 'openssh-code', section: 'sshconnect.c, verify_host_key' }],
  },
  {
    ...seen,
    id: 'code-not-taken',
    class: 'kbdint-2fa-failed',
    stage: 'authentication',
    title: 'The code of the second factor was not taken',
    explanation:
      'The server asked for a code and refused what came back, or nothing came back. Codes hold for half a minute, and both clocks have to be right.',
    evidence: denied.map((all) => ({
      any: ['ssh.asks-for-code', 'ssh.asks-for-one-time-code', 'ssh.duo-login'],
      all: [all],
      none: loggedIn,
      certainty: 'likely' as const,
    })),
    setsAside: [...saysOnlyDenied, { signature: 'ssh.try-again', why: 'It follows: the code was not taken.' }],
    next: { guide: 'permission-denied', node: 'more-factors' },
    sources: [
      { source: 'google-authenticator-pam', section: 'src/pam_google_authenticator.c' },
      { source: 'rfc4252', section: '5.1' },
    ],
  },
  {
    ...seen,
    id: 'login-shell-missing',
    class: 'shell-not-available',
    stage: 'session',
    title: 'The login shell of the account is not there',
    explanation:
      'The login works, and then the server cannot start the shell of the account: it is not installed, or it is missing inside the folder the account is confined to.',
    evidence: [],
    next: { guide: 'sftp-session', node: 'no-shell' },
    sources: [{ source: 'openssh-bench', section: 'a chroot without a shell' }],
  },
  {
    ...seen,
    id: 'environment-file-too-long',
    class: 'session-dropped',
    stage: 'session',
    title: 'The file .ssh/environment on the server is too long',
    explanation:
      'The server reads variables from that file at the login and stops when it has more than a thousand lines.',
    evidence: [],
    next: { guide: 'ssh-session-drops', node: 'server-says' },
    sources: [{ source: 'openssh-code', section: 'session.c, read_environment_file' }],
  },
  {
    ...seen,
    id: 'channel-idle',
    class: 'session-dropped',
    stage: 'session',
    title: 'A channel was silent for too long and was closed on purpose',
    explanation:
      'ChannelTimeout in the configuration of one side ends channels over which nothing was sent for so long. Signs of life of the connection do not count.',
    evidence: [],
    next: { guide: 'ssh-session-drops', node: 'server-says' },
    sources: [{ source: 'openssh-bench', section: 'ChannelTimeout' }],
  },
  {
    ...seen,
    id: 'scp-not-on-server',
    class: 'sftp-subsystem-missing',
    stage: 'session',
    title: 'The server has no program scp',
    explanation:
      'The old way of scp starts the program scp on the server too, and there is none. Since OpenSSH 9.0 scp uses SFTP unless -O is given.',
    evidence: [],
    setsAside: [
      { signature: 'scp.lost-connection', why: 'It follows: there is no scp at the other end.' },
      { signature: 'sftp.connection-closed', why: 'It follows: there is no scp at the other end.' },
    ],
    next: { guide: 'sftp-session', node: 'scp-missing' },
    sources: [
      { source: 'openssh-bench', section: 'scp without scp on the server' },
      { source: 'openssh-release-notes', section: '9.0' },
    ],
  },
  {
    ...seen,
    id: 'local-file-permission',
    class: 'sftp-permission-denied',
    stage: 'transfer',
    title: 'This account may not read or write the file on its own side',
    explanation: 'The server is not the trouble: the file or folder on this machine does not let this account in.',
    evidence: [],
    next: { guide: 'sftp-session', node: 'own-side' },
    sources: [{ source: 'openssh-bench', section: 'a download into a foreign folder' }],
  },
])
