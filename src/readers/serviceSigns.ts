import { isDigits, wordsOf, type PastedLine } from './lines.ts'

export type ServiceState = 'running' | 'socket' | 'stopped' | 'failed' | 'masked' | 'not-installed' | 'cannot-tell'

/** What one line says of a service: its state, and where that stands. */
export function serviceSigns(line: PastedLine) {
  const text = line.text
  if (text === '' || text.length > 2000) return []
  const aboutSsh = text.toLowerCase().includes('ssh')
  const table = PHRASES.find(({ says, names }) => text.includes(says) && (aboutSsh || names !== true))
  const found =
    word(text) ??
    row(text) ??
    (table && { state: table.state, at: text.indexOf(table.says), end: text.indexOf(table.says) + table.says.length })
  return found ? [{ ...found, line }] : []
}

type Place = { readonly state: ServiceState; readonly at: number; readonly end: number }

/** systemctl is-active prints one word and nothing else. */
const WORDS: Readonly<Record<string, ServiceState>> = {
  active: 'running',
  inactive: 'stopped',
  failed: 'failed',
  activating: 'failed',
  masked: 'masked',
  unknown: 'not-installed',
}

function word(text: string): Place | undefined {
  const state = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined
  return state ? { state, at: 0, end: text.length } : undefined
}

const NAMES = ['sshd', 'ssh', 'openssh', 'opensshd', 'bvsshserver', 'freesshdservice']

/** `Running  sshd  OpenSSH SSH Server` of Get-Service; `-  0  com.openssh.sshd` of launchctl list. */
function row(text: string): Place | undefined {
  const [first, second, third] = wordsOf(text)
  if (!first || !second) return undefined
  if (third && ['com.openssh.sshd', 'com.openssh.sshd.plist'].includes(third.text)) {
    const runs = isDigits(first.text)
    if (runs || first.text === '-') return { state: runs ? 'running' : 'socket', at: 0, end: text.length }
  }
  if (!NAMES.includes(second.text.toLowerCase())) return undefined
  const end = first.text.length
  if (first.text === 'Running') return { state: 'running', at: 0, end }
  return ['Stopped', 'StopPending', 'Paused'].includes(first.text) ? { state: 'stopped', at: 0, end } : undefined
}

/** What stands in the line decides; the first that fits. `names`: the line has to name an SSH server too. */
const PHRASES: readonly { readonly says: string; readonly state: ServiceState; readonly names?: true }[] = [
  { says: 'Active: active (running)', state: 'running' },
  { says: 'Active: active (listening)', state: 'socket' },
  { says: 'Active: active', state: 'running' },
  { says: 'Active: reloading', state: 'running' },
  { says: 'TriggeredBy: ●', state: 'socket' },
  { says: 'Active: failed', state: 'failed' },
  { says: 'Active: activating', state: 'failed' },
  { says: 'Active: inactive', state: 'stopped' },
  { says: 'Active: deactivating', state: 'stopped' },
  { says: 'Loaded: masked', state: 'masked' },
  { says: 'Loaded: not-found', state: 'not-installed' },
  { says: '.service could not be found', state: 'not-installed', names: true },
  { says: '.service not found', state: 'not-installed', names: true },
  { says: 'Cannot find any service with service name', state: 'not-installed', names: true },
  { says: 'does not exist as an installed service', state: 'not-installed' },
  { says: 'unrecognized service', state: 'not-installed', names: true },
  { says: 'Could not find service "com.openssh.sshd"', state: 'stopped' },
  { says: 'Remote Login: On', state: 'socket' },
  { says: 'Remote Login: Off', state: 'stopped' },
  { says: 'is not running', state: 'stopped', names: true },
  { says: 'is stopped', state: 'stopped', names: true },
  { says: 'is running', state: 'running', names: true },
  { says: 'STATE              : 4  RUNNING', state: 'running' },
  { says: 'STATE              : 1  STOPPED', state: 'stopped' },
  { says: 'status: started', state: 'running' },
  { says: 'status: stopped', state: 'stopped' },
  { says: 'status: crashed', state: 'failed' },
  { says: 'Failed with result', state: 'failed' },
  { says: 'not been booted with systemd', state: 'cannot-tell' },
  { says: 'Failed to connect to bus', state: 'cannot-tell' },
  { says: 'systemctl: command not found', state: 'cannot-tell' },
]
