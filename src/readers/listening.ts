import { isDigits, markOf, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { listenerOf, type Listener } from './listeningSockets.ts'
import { listeningSamples } from './listeningSamples.ts'
import { isPrompt } from './prompts.ts'
import { defineReader, type Reading, type ReaderContext } from './types.ts'

const verdicts = {
  listens: 'An SSH server listens on the port for other machines.',
  socket: 'systemd or launchd holds the port and starts the SSH server when somebody connects.',
  unnamed: 'Something listens on the port for other machines, and the list does not name the program.',
  'only-local': 'The port is open for the machine itself only (127.0.0.1, ::1).',
  'only-ipv6': 'The port is open for IPv6 addresses only.',
  'other-program': 'A program that is no SSH server has the port.',
  'other-port': 'Nothing has the port; an SSH server listens on another one.',
  nothing: 'Nothing listens on the port.',
}
type Verdict = keyof typeof verdicts

const SSH = ['sshd', 'dropbear', 'bvsshserver']
const HOLDERS = ['systemd', 'init', 'launchd']

/** Reads which programs wait for connections. `port` in the context is the one in question; 22 where it is not known. */
export const listening = defineReader<Verdict>({
  id: 'listening',
  title: 'What listens on a port',
  reads: 'ss -ltnp',
  asks: ['port'],
  verdicts,
  samples: listeningSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const all = lines.flatMap((line) => listenerOf(line) ?? [])
    const port = wanted(context)
    const own = all.filter((one) => one.port === port)
    if (own.length > 0) return judge(own, port)
    return all.length > 0 ? elsewhere(all, port, lines) : empty(lines, port)
  },
})

function wanted(context: ReaderContext): number {
  const given = context['port'] ?? ''
  return isDigits(given) && given.length <= 5 ? Number(given) : 22
}

function judge(own: readonly Listener[], port: number): Reading<Verdict> {
  const marks = own.slice(0, 20).map((one) => markOf(one.line, one.at, one.end, reachOf(one)))
  const named = [...new Set(own.map((one) => one.program).filter((name) => name !== ''))]
  const held = named.length > 0 && named.every((name) => HOLDERS.includes(name))
  const foreign = named.length > 0 && !held && !named.some(isSsh)
  const who = named.length > 0 ? named.slice(0, 3).join(' and ') : 'A program'
  const shared = { marks, notes: notesFor(own, named), values: {} }
  const open = own.filter((one) => !isLocal(one.address))
  if (foreign) {
    const summary = `${who} has port ${port}, and that is no SSH server: sshd cannot listen there.`
    return { verdict: 'other-program', summary, ...shared }
  }
  if (open.length === 0) {
    const summary = `${who} listens on port ${port} for the machine itself only: nobody else can connect.`
    return { verdict: 'only-local', summary, ...shared }
  }
  const where = [...new Set(open.map(addressName))].slice(0, 4).join(', ')
  if (open.every((one) => one.family === 'ipv6')) {
    const summary = `${who} listens on port ${port} at ${where}: only connections over IPv6 arrive.`
    return { verdict: 'only-ipv6', summary, ...shared }
  }
  const verdict: Verdict = held ? 'socket' : named.length > 0 ? 'listens' : 'unnamed'
  return { verdict, summary: `${who} listens on port ${port} at ${where}.`, ...shared }
}

function isSsh(program: string): boolean {
  return SSH.some((name) => program.toLowerCase().startsWith(name))
}

function isLocal(address: string): boolean {
  return address.startsWith('127.') || address === '::1' || address === 'localhost' || address === '::ffff:127.0.0.1'
}

function addressName(one: Listener): string {
  if (one.address !== '*') return one.address
  return one.family === 'ipv6' ? 'every IPv6 address' : one.family === 'ipv4' ? 'every IPv4 address' : 'every address'
}

function reachOf(one: Listener): string {
  return isLocal(one.address) ? 'for the machine itself only' : addressName(one)
}

function notesFor(own: readonly Listener[], named: readonly string[]): string[] {
  const notes: string[] = []
  if (named.length === 0) {
    notes.push(
      'The list does not name the program: it does for an administrator (sudo ss -ltnp), on Windows with netstat -abno.',
    )
  }
  if (named.some((name) => HOLDERS.includes(name))) {
    notes.push(
      `${named.includes('launchd') ? 'launchd' : 'systemd'} holds the port and starts the SSH server when somebody connects; the port is set there, not in sshd_config alone.`,
    )
  }
  if (own.every((one) => one.line.text.includes(':::') && one.family === 'both')) {
    notes.push('A socket at ::: often takes IPv4 too; ss -ltn writes * for such a one and [::] for IPv6 alone.')
  }
  notes.push('Whether a firewall lets others through is not in this list.')
  return notes
}

function elsewhere(all: readonly Listener[], port: number, lines: readonly PastedLine[]): Reading<Verdict> {
  const servers = all.filter((one) => one.program.toLowerCase().startsWith('sshd'))
  const first = servers[0]
  if (!first) {
    const note = lines.some((line) => line.text.includes('grep'))
      ? ['The list went through grep, so other lines may be missing.']
      : []
    return { verdict: 'nothing', summary: `Nothing listens on TCP port ${port}.`, marks: [], notes: note, values: {} }
  }
  const ports = [...new Set(servers.map((one) => one.port))]
  return {
    verdict: 'other-port',
    summary: `Nothing listens on port ${port}; an SSH server listens on ${ports.slice(0, 4).join(', ')}.`,
    marks: servers.slice(0, 8).map((one) => markOf(one.line, one.at, one.end, `an SSH server at port ${one.port}`)),
    notes: servers.every((one) => isLocal(one.address)) ? ['It listens for the machine itself only.'] : [],
    values: ports.length === 1 ? { port: String(first.port) } : {},
  }
}

const HEADS = ['Local Address', 'Active Internet connections', 'Active Connections', 'SIZE/OFF']
const COMMANDS = ['ss -', 'netstat ', 'lsof ']

/** A head without lines, or a prompt with the command and nothing behind it. */
function empty(lines: readonly PastedLine[], port: number): Reading<Verdict> {
  const head = lines.find((line) => HEADS.some((words) => line.text.includes(words)))
  const asked = lines.find((line) => isPrompt(line.text) && COMMANDS.some((name) => line.text.includes(name)))
  const said = lines.some((line) =>
    ['not found', 'not recognized', 'invalid option'].some((words) => line.text.includes(words)),
  )
  const line = head ?? asked
  if (line && !said) {
    const summary = `The list holds no listening program, so nothing listens on TCP port ${port}.`
    return {
      verdict: 'nothing',
      summary,
      marks: [markOf(line, 0, line.text.length, 'nothing below')],
      notes: lines.some((one) => one.text.includes('grep sshd'))
        ? ['grep sshd hides a line in which systemd holds the port for the server: the list without grep shows it.']
        : [],
      values: {},
    }
  }
  return unreadable(
    'This is no list of listening programs, as ss -ltnp, netstat -an or lsof -iTCP -sTCP:LISTEN print it.',
  )
}
