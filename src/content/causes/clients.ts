import { defineCauses } from '../../recognizer/define.ts'
import { saysOnlyDenied } from './opensshConsequences.ts'
import { denied } from './opensshEvidence.ts'

const seen = { reviewed: '2026-11-21' } as const
const guide = 'ssh-other-clients'

const rsyncEnded = [
  'rsync.closed',
  'rsync.closed-newer',
  'rsync.closed-bare',
  'rsync.stream',
  'rsync.unexplained',
  'rsync.exited',
] as const

const followsForGit = [
  { signature: 'ssh.connection-closed-by', why: 'It follows: the Git host has said what it had to say.' },
  { signature: 'ssh.connection-reset-by', why: 'It follows: the Git host has said what it had to say.' },
] as const

/** What only programs other than ssh say, or what their messages make clear. */
export const clientsCauses = defineCauses([
  {
    ...seen,
    id: 'proxy-refused',
    class: 'proxy-command-failed',
    stage: 'connect',
    title: 'The proxy makes no connection to the server',
    explanation:
      'The program goes through a proxy, and the proxy answered with an error. The SSH server was never reached.',
    evidence: [],
    next: { guide, node: 'proxy' },
    sources: [
      { source: 'putty-docs', section: 'Proxy error' },
      { source: 'jsch-code', section: 'ProxyHTTP.java' },
    ],
  },
  {
    ...seen,
    id: 'key-format-of-another-program',
    class: 'key-format-unsupported',
    stage: 'authentication',
    title: 'The program does not read this format of key file',
    explanation:
      'The key is most likely fine. PuTTY, WinSCP and FileZilla have a format of their own (.ppk), and older libraries do not read the newer format of OpenSSH ("BEGIN OPENSSH PRIVATE KEY"). A converted copy, or a newer version of the program, is the way out.',
    evidence: [],
    setsAside: saysOnlyDenied,
    notes: [
      {
        where: [{ value: 'keyFile', starts: '/' }],
        text: 'The file that was named is {keyFile}. Look at its first line: it says which format it is.',
      },
    ],
    next: { guide, node: 'key-format' },
    sources: [
      { source: 'clients-bench', section: 'keys in five formats, given to eleven clients' },
      { source: 'putty-docs', section: 'PuTTYgen: Conversions' },
    ],
  },
  {
    ...seen,
    id: 'key-passphrase-missing',
    class: 'key-passphrase',
    stage: 'authentication',
    title: 'The key file is encrypted, and the program has no passphrase for it',
    explanation:
      'The key file asks for a passphrase. A program that runs alone has nobody to ask: it needs the passphrase in its settings, an agent that holds the key, or a key of its own.',
    evidence: [],
    setsAside: saysOnlyDenied,
    next: { guide, node: 'give-passphrase' },
    sources: [{ source: 'clients-bench', section: 'encrypted keys without a passphrase' }],
  },
  {
    ...seen,
    id: 'git-no-access',
    class: 'git-key-no-access',
    stage: 'session',
    title: 'The login to the Git host works; this key has no right to the repository',
    explanation:
      'The Git host accepted a key and then refused the repository: its name is mistyped, or the account or deploy key that this key belongs to may not see it. Hosts say "not found" for both.',
    evidence: [],
    setsAside: followsForGit,
    next: { guide: 'permission-denied', node: 'git-host' },
    sources: [
      { source: 'github-docs', section: 'Error: Repository not found' },
      { source: 'gitlab-docs', section: 'Troubleshooting' },
      { source: 'bitbucket-docs', section: 'Repository access denied' },
    ],
  },
  {
    ...seen,
    id: 'rsync-closed',
    class: 'rsync-stream-closed',
    stage: 'session',
    title: 'rsync got no answer from the other side',
    explanation:
      'rsync starts ssh and talks to a second rsync through it. That one never answered. Code 255 means that ssh itself failed, code 12 that the stream broke. A line of ssh above it, if there is one, has the reason.',
    evidence: [{ any: rsyncEnded, none: [...denied, 'ssh.connection-closed-by', 'rsync.daemon'], certainty: 'likely' }],
    next: { guide, node: 'rsync' },
    sources: [{ source: 'clients-bench', section: 'rsync 3.5.0: eight ways to fail' }],
  },
  {
    ...seen,
    id: 'rsync-missing',
    class: 'rsync-stream-closed',
    stage: 'session',
    title: 'rsync is not installed on the other side',
    explanation:
      'The login works, and the server has no program rsync where the account looks for it. rsync has to be installed on both sides.',
    evidence: [],
    setsAside: [
      { signature: 'rsync.closed', why: 'It follows: there is no rsync there.' },
      { signature: 'rsync.closed-newer', why: 'It follows: there is no rsync there.' },
      { signature: 'rsync.closed-bare', why: 'It follows: there is no rsync there.' },
      { signature: 'rsync.stream', why: 'It follows: there is no rsync there.' },
    ],
    next: { guide, node: 'rsync-install' },
    sources: [{ source: 'clients-bench', section: 'no rsync on the server' }],
  },
  {
    ...seen,
    id: 'program-setup',
    class: 'client-config-error',
    stage: 'connect',
    title: 'The program that uses SSH lacks something',
    explanation:
      'No server refused anything. The program itself says that a setting or a helper is missing: a rule for host keys, the helper sshpass, or a login before the first use.',
    evidence: [],
    next: { guide, node: 'program-setup' },
    sources: [
      { source: 'go-ssh-code', section: 'ssh/client.go: HostKeyCallback' },
      { source: 'ansible-code', section: 'plugins/connection/ssh.py' },
    ],
  },
])
