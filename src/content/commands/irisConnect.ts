import { code, defineCommands, param } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const iris = { where: 'iris', as: 'you, in the Terminal of IRIS', risk: 'read-only', reviewed: '2026-11-20' } as const
const reference = (section: string) => ({ source: 'iris-class-reference', section })
const newSession = code('Set ssh = ##class(%Net.SSH.Session).%New()', 'a new session object; nothing is sent yet')
const showStatus = code('Do $System.Status.DisplayError(status)', 'prints the error, or nothing when all is well')

function inIris(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'objectscript', systems: ['iris'], lines }]
}

/** Connecting with %Net.SSH.Session: versions, algorithms, the host key, the time limit. */
export const irisConnectCommands = defineCommands([
  {
    ...iris,
    id: 'iris-versions',
    title: 'Show the version of IRIS and of its SSH library',
    parameters: [],
    variants: inIris(
      [code('Write $ZVERSION', 'the version of IRIS or Caché')],
      [newSession],
      [code('Do ssh.VersionInfo(.client,.server)', 'client: the SSH library; server: known after Connect only')],
      [code('Write client')],
    ),
    expect: 'Two lines: the product with its version, and the version of libssh2, such as 1.10.0 or 1.11.1.',
    sources: [reference('VersionInfo')],
  },
  {
    ...iris,
    id: 'iris-connect',
    title: 'Connect and do nothing else',
    parameters: ['host', 'port'],
    variants: inIris(
      [newSession],
      [
        code(
          ['Set status = ssh.Connect(', param('host'), ',', param('port'), ')'],
          'TCP, greeting and key exchange; nobody is logged in yet',
        ),
      ],
      [showStatus],
    ),
    expect: 'Nothing when Connect worked. Otherwise the line that begins with ERROR #7500.',
    sources: [reference('Connect'), { source: 'iris-article', section: 'Making the connection' }],
  },
  {
    ...iris,
    id: 'iris-connect-checked',
    title: 'Connect, and make sure that it is the right server',
    parameters: ['host', 'port', 'hostKeyHash'],
    variants: inIris(
      [newSession],
      [
        code(
          ['Set status = ssh.Connect(', param('host'), ',', param('port'), ',', param('hostKeyHash'), ')'],
          'the third argument is the hash that the host key must have',
        ),
      ],
      [showStatus],
    ),
    expect:
      'Nothing when the host key has this hash. An error when another key comes: do not go on then, ask the administrator.',
    sources: [reference('Connect: hostname, port, hostkey')],
  },
  {
    ...iris,
    id: 'iris-supported-algorithms',
    title: 'List what this SSH library can do',
    parameters: [],
    variants: inIris(
      [newSession],
      [code('Do ssh.GetSupportedAlgorithms(.algs)', 'by category: KEX, HOSTKEY, CRYPT, MAC, COMP')],
      [code('Write $Replace(algs,":",$Char(13,10))', 'one category a line')],
    ),
    expect:
      'A line each for KEX, HOSTKEY, CRYPT and MAC. Older versions have no such method and answer <METHOD DOES NOT EXIST>.',
    sources: [reference('GetSupportedAlgorithms')],
  },
  {
    ...iris,
    id: 'iris-agreed-algorithms',
    title: 'Show what was agreed in the connection that is open',
    parameters: [],
    variants: inIris(
      [code('Do ssh.GetAlgorithms(.agreed)', 'after Connect, on the same session object')],
      [code('Write $Replace(agreed,":",$Char(13,10))', 'one category a line')],
    ),
    expect: 'One algorithm for each category. HOSTKEY names the type of host key that the server showed.',
    sources: [reference('GetAlgorithms')],
  },
  {
    ...iris,
    id: 'iris-prefer-algorithms',
    title: 'Name the algorithms for the next connection',
    risk: 'reversible',
    riskNote: 'It holds for this session object only. A list with weak algorithms weakens this one connection.',
    parameters: ['preferredAlgorithms', 'host', 'port'],
    variants: inIris(
      [newSession],
      [
        code(
          ['Set status = ssh.SetPreferredAlgorithms(', param('preferredAlgorithms'), ')'],
          'before Connect; only names that the library knows',
        ),
      ],
      [showStatus],
      [code(['Set status = ssh.Connect(', param('host'), ',', param('port'), ')'])],
      [showStatus],
    ),
    expect: 'Nothing twice. An error after the first call means that a name is not known to the library.',
    verify: 'GetAlgorithms shows the algorithms you named.',
    undo: 'Make a new session object: Set ssh = ##class(%Net.SSH.Session).%New().',
    sources: [reference('SetPreferredAlgorithms')],
  },
  {
    ...iris,
    id: 'iris-timeout',
    title: 'Show the time limit and set a longer one',
    risk: 'reversible',
    riskNote: 'A call that hangs is given up later. It holds for this session object only.',
    parameters: [],
    variants: inIris(
      [code('Do ssh.GetTimeout(.ms)', 'in milliseconds; 30000 unless somebody set it')],
      [code('Write ms')],
      [code('Set status = ssh.SetTimeout(120000)', 'two minutes; -1 would wait without end')],
      [showStatus],
    ),
    expect: 'The limit until now, then nothing.',
    verify: 'GetTimeout shows 120000.',
    undo: 'Set status = ssh.SetTimeout(30000)',
    sources: [reference('SetTimeout, GetTimeout')],
  },
])
