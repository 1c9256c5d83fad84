import { markLine, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { printedSettings, type PrintedSetting } from './printedSettings.ts'
import { RISKY } from './sshConfigNotes.ts'
import { sshConfigResultSamples } from './sshConfigResultSamples.ts'
import { defineReader, type Mark, type Reading, type ReaderContext } from './types.ts'

const verdicts = {
  broken: 'ssh refuses its configuration file.',
  'key-off': 'The configuration keeps ssh from offering a key.',
  'other-values': 'ssh takes another server, account, port or key file than the one that is wanted.',
  'more-keys': 'ssh offers other keys besides the one that is wanted.',
  right: 'What ssh takes is what is wanted.',
  shown: 'The settings, and nothing to compare them with.',
}
type Verdict = keyof typeof verdicts

const NAMES = new Set(
  'host hostname user port identityfile identitiesonly identityagent certificatefile preferredauthentications pubkeyauthentication passwordauthentication kbdinteractiveauthentication proxyjump proxycommand stricthostkeychecking userknownhostsfile forwardagent forwardx11trusted permitlocalcommand batchmode controlpath addressfamily bindaddress hostkeyalias connecttimeout localcommand remotecommand'.split(
    ' ',
  ),
)

/** Reads `ssh -G`, whole or through grep. `host`, `user`, `port`, `keyFile` and `alias` in the context are compared. */
export const sshConfigResult = defineReader<Verdict>({
  id: 'ssh-config-result',
  title: 'Settings that ssh takes for a server',
  reads: 'ssh -G HOST',
  verdicts,
  samples: sshConfigResultSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const settings = printedSettings(lines, NAMES)
    if (!settings.some(({ name }) => name === 'hostname' || name === 'identityfile' || name === 'user'))
      return (
        broken(lines) ??
        unreadable('This is not what ssh -G prints: lines such as "hostname server.example.com" and "port 22".')
      )
    return judged(settings, context)
  },
})

const REFUSALS = [
  'Bad configuration option',
  'bad configuration options',
  ' line ',
  'Bad owner or permissions on',
  "Can't open user config file",
]

function broken(lines: readonly PastedLine[]): Reading<Verdict> | undefined {
  const line = lines.find(
    ({ text }) =>
      REFUSALS.some((says) => text.includes(says)) && (text.includes(': ') || text.includes('permissions on ')),
  )
  if (line === undefined || line.text.includes('debug')) return undefined
  const summary = line.text.includes('Bad owner or permissions')
    ? 'ssh refuses the file because others could change it. It has to belong to you, and nobody else may write to it.'
    : `ssh stops at a line of its file and connects nowhere: ${line.text.slice(0, 160)}`
  return { verdict: 'broken', summary, marks: [markLine(line, 'what ssh says')], notes: [], values: {} }
}

type Finding = { readonly verdict: Verdict; readonly text: string; readonly marks: readonly Mark[] }

function judged(settings: readonly PrintedSetting[], context: ReaderContext): Reading<Verdict> {
  const findings = [...methodsOff(settings), ...otherValues(settings, context), ...keys(settings, context)]
  const wanted = ['host', 'user', 'keyFile'].some((name) => (context[name] ?? '') !== '')
  const first = findings[0]
  return {
    verdict: first?.verdict ?? (wanted ? 'right' : 'shown'),
    summary:
      first?.text ?? (wanted ? `ssh takes what you want: ${outline(settings)}.` : `ssh takes ${outline(settings)}.`),
    marks: findings.flatMap(({ marks }) => marks).slice(0, 30),
    notes: [
      ...findings.slice(1).map(({ text }) => text),
      ...(first === undefined ? [] : [`ssh takes ${outline(settings)}.`]),
      ...ways(settings),
      ...risks(settings),
    ],
    values: {},
  }
}

function valueOf(settings: readonly PrintedSetting[], name: string): string {
  return settings.find((one) => one.name === name)?.value ?? ''
}

/** user@host:port, with what the text names of it. */
function outline(settings: readonly PrintedSetting[]): string {
  const [user, host, port] = ['user', 'hostname', 'port'].map((name) => valueOf(settings, name))
  const keyFiles = settings.filter(({ name }) => name === 'identityfile').length
  const parts = [
    host === '' ? '' : `the server ${host}`,
    port === '' ? '' : `port ${port}`,
    user === '' ? '' : `user ${user}`,
    keyFiles === 0 ? '' : `${keyFiles} key ${keyFiles === 1 ? 'file' : 'files'}`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function methodsOff(settings: readonly PrintedSetting[]): readonly Finding[] {
  const off = settings.find(({ name, value }) => name === 'pubkeyauthentication' && ['no', 'false'].includes(value))
  const order = settings.find(({ name }) => name === 'preferredauthentications')
  return [
    ...(off === undefined
      ? []
      : [
          finding(
            'key-off',
            'PubkeyAuthentication is off for this server, so ssh offers no key at all.',
            [off],
            'no key',
          ),
        ]),
    ...(order === undefined || order.value.split(',').includes('publickey')
      ? []
      : [
          finding(
            'key-off',
            `PreferredAuthentications is ${order.value} and leaves publickey out, so ssh offers no key.`,
            [order],
            'no publickey',
          ),
        ]),
  ]
}

function finding(verdict: Verdict, text: string, settings: readonly PrintedSetting[], note: string): Finding {
  return { verdict, text, marks: settings.map(({ line }) => markLine(line, note)) }
}

function otherValues(settings: readonly PrintedSetting[], context: ReaderContext): readonly Finding[] {
  const typed = valueOf(settings, 'host')
  return (['hostname', 'user', 'port'] as const).flatMap((name) => {
    const wanted = context[name === 'hostname' ? 'host' : name] ?? ''
    const setting = settings.find((one) => one.name === name)
    // 22 stands in the port before anybody chose one.
    const open = wanted === '' || (name === 'port' && wanted === '22') || (name === 'hostname' && typed === wanted)
    if (open || setting === undefined || setting.value.toLowerCase() === wanted.toLowerCase()) return []
    return [
      finding(
        'other-values',
        `ssh takes ${name} ${setting.value}, and wanted is ${wanted}.`,
        [setting],
        `wanted: ${wanted}`,
      ),
    ]
  })
}

function keys(settings: readonly PrintedSetting[], context: ReaderContext): readonly Finding[] {
  const wanted = context['keyFile'] ?? ''
  const files = settings.filter(({ name }) => name === 'identityfile')
  if (wanted === '' || files.length === 0) return []
  if (!files.some(({ value }) => isSameFile(value, wanted)))
    return [
      finding(
        'other-values',
        `The key file ${wanted} is not among those that ssh tries.`,
        files.slice(0, 10),
        'another key file',
      ),
    ]
  const only = valueOf(settings, 'identitiesonly')
  if (files.length > 1)
    return [
      finding(
        'more-keys',
        `ssh tries ${files.length} key files, not ${wanted} alone.`,
        files.filter(({ value }) => !isSameFile(value, wanted)).slice(0, 10),
        'tried too',
      ),
    ]
  if (only === 'yes' || only === '') return []
  const line = settings.filter(({ name }) => name === 'identitiesonly')
  return [
    finding(
      'more-keys',
      'IdentitiesOnly is no: ssh offers every key of the agent besides this file.',
      line,
      'keys of the agent too',
    ),
  ]
}

/** The path below the home folder, or the whole one. */
function bare(path: string): string {
  const below = path.startsWith('~/') ? path.slice(1) : path
  return below.startsWith('/') ? below : `/${below}`
}

/** `~` and the home folder are the same place. */
function isSameFile(one: string, other: string): boolean {
  return one === other || bare(one).endsWith(bare(other)) || bare(other).endsWith(bare(one))
}

function ways(settings: readonly PrintedSetting[]): readonly string[] {
  return settings.flatMap(({ name, value }) => {
    if (name === 'proxyjump' && value !== 'none')
      return [`The connection goes through ${value} (ProxyJump): a failure may be there.`]
    if (name === 'proxycommand' && value !== 'none')
      return [`The connection is made by a command (ProxyCommand): ${value.slice(0, 120)}.`]
    if (name === 'hostkeyalias') return [`The host key is looked up under the name ${value} (HostKeyAlias).`]
    if (name === 'controlpath' && value !== 'none')
      return [
        `An open connection may be used again (ControlPath ${value.slice(0, 80)}): changes count only for new ones. ssh -O exit HOST ends it.`,
      ]
    if (name === 'batchmode' && value === 'yes') return ['BatchMode is on: ssh asks for no password and no passphrase.']
    return []
  })
}

/** `ssh -G` writes some answers as true and false. */
function plain(value: string): string {
  return value === 'false' ? 'no' : value === 'true' ? 'yes' : value
}

function risks(settings: readonly PrintedSetting[]): readonly string[] {
  return settings.flatMap(({ name, value, line }) => {
    const risky = RISKY.find((one) => one.name === name && one.value === plain(value))
    const trusted = name === 'forwardx11trusted'
    return risky === undefined || trusted ? [] : [`Risky, line ${line.number} (${name} ${value}): ${risky.means}.`]
  })
}
