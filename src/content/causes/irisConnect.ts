import { defineCauses } from '../../recognizer/define.ts'
import { bannerClosed, bannerNotSsh, kexHungUp, kexNoMatch, loggedIn, noise, timedOut } from './irisEvidence.ts'

const seen = { reviewed: '2026-11-20', setsAside: noise } as const
const guide = 'iris-ssh-session'
const bench = (section: string) => ({ source: 'libssh2-bench', section })

/** Why Connect fails: before, at and after the greeting. */
export const irisConnectCauses = defineCauses([
  {
    ...seen,
    id: 'iris-no-banner',
    class: 'no-banner',
    stage: 'banner',
    title: 'The server closed the connection before any SSH greeting',
    explanation:
      'The TCP connection was made, and then the other side closed or reset it without sending an SSH greeting. A limit on new connections, a rule for your address, or a port where no SSH server listens all look like this. What the port answers to a plain connection tells them apart.',
    evidence: [
      { any: bannerClosed, certainty: 'likely' },
      { all: ['libssh2.bare-banner'], none: ['libssh2.retry'], certainty: 'possible' },
    ],
    next: { guide, node: 'check-port-answer' },
    sources: [
      bench('servers that close, reset, refuse for MaxStartups'),
      { source: 'iris-article', section: 'Failed getting banner' },
    ],
    covers: ['C-06'],
  },
  {
    ...seen,
    id: 'iris-wrong-port',
    class: 'banner-not-ssh',
    stage: 'banner',
    title: 'The port speaks another protocol than SSH',
    explanation:
      'What answered is not an SSH server: a plain FTP or FTPS server, a web server, or a port behind TLS. %Net.SSH.Session needs the SSH port of an SFTP server, usually 22. For FTPS the class is %Net.FtpSession.',
    evidence: [
      { any: bannerNotSsh, certainty: 'likely' },
      { any: bannerClosed, certainty: 'possible' },
      { all: ['libssh2.bare-banner'], none: ['libssh2.retry'], certainty: 'possible' },
    ],
    next: { guide, node: 'check-port-answer' },
    sources: [bench('FTP, TLS and HTTP answers'), { source: 'iris-article', section: 'Failed getting banner' }],
    covers: ['C-06'],
  },
  {
    ...seen,
    id: 'iris-kex-no-match',
    class: 'kex-no-match',
    stage: 'key-exchange',
    title: 'The two sides share no algorithm',
    explanation:
      'The library inside IRIS and the SSH server have no key exchange method, host key type, cipher or MAC in common. Usually one side is old. Both lists can be read, and then it is known what is missing.',
    evidence: [
      { any: kexNoMatch, certainty: 'likely' },
      { all: ['libssh2.bare-exchange'], none: ['libssh2.retry'], certainty: 'possible' },
    ],
    next: { guide, node: 'ask-versions' },
    sources: [
      bench('servers with one modern key exchange, with etm MACs only, with old algorithms only'),
      { source: 'iris-article', section: 'Unable to exchange encryption keys' },
    ],
    covers: ['C-07'],
  },
  {
    ...seen,
    id: 'iris-peer-hung-up',
    class: 'session-dropped',
    stage: 'key-exchange',
    title: 'The other side went away during the key exchange',
    explanation:
      'The text is the same as for missing algorithms, but the code is -1: the server, or a device on the way, closed the connection or sent nonsense after its greeting. Changing algorithms does not help; the log of the server does.',
    evidence: [
      { any: kexHungUp, certainty: 'likely' },
      { all: ['libssh2.bare-exchange'], none: ['libssh2.retry'], certainty: 'possible' },
    ],
    next: { guide, node: 'peer-hung-up' },
    sources: [bench('servers that close, reset or send garbage after the banner, libssh2 1.10.0 to 1.11.1')],
    covers: ['C-07'],
  },
  {
    ...seen,
    id: 'iris-timed-out-connecting',
    class: 'connect-timeout',
    stage: 'connect',
    title: 'The server did not answer in time',
    explanation:
      'Nothing came within the time limit: a firewall drops the packets, the address is wrong, or the server is slow to greet. In a production the limit can be 5 seconds, while a test in the terminal waits 30.',
    evidence: [{ any: timedOut, none: loggedIn, certainty: 'likely' }],
    next: { guide, node: 'when-it-timed-out' },
    sources: [bench('silent server'), { source: 'iris-ftp-adapter', section: 'ConnectTimeout' }],
    covers: ['C-12'],
  },
  {
    ...seen,
    id: 'iris-timed-out-sftp',
    class: 'sftp-subsystem-missing',
    stage: 'session',
    title: 'The login worked, and the SFTP service never answered',
    explanation:
      'After a login the same timeout means that the SFTP service of the server does not start: its program is missing, a forced command replaces it, the chroot folder has a wrong owner, or a start-up file prints text. The log of the server names it.',
    evidence: [
      { any: timedOut, all: ['libssh2.key-accepted'], certainty: 'likely' },
      { any: timedOut, all: ['libssh2.answers-accepted'], certainty: 'likely' },
      { any: timedOut, all: ['libssh2.password-accepted'], certainty: 'likely' },
      { any: timedOut, certainty: 'possible' },
    ],
    next: { guide, node: 'sftp-silent' },
    sources: [bench('SFTP program missing, forced command, wrong chroot owner, printing start-up file')],
    covers: ['C-01'],
  },
])
