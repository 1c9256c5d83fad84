import { markOf, pastedLines, unreadable, wordsOf, type PastedLine } from './lines.ts'
import { portProbeSamples } from './portProbeSamples.ts'
import { isPrompt } from './prompts.ts'
import { defineReader, type Reading, type ReaderContext } from './types.ts'

const verdicts = {
  open: 'The connection was made: something listens on the port, and nothing on the way blocks it.',
  refused: 'The machine, or a firewall, refuses the connection at once.',
  'timed-out': 'No answer came in time.',
  'unknown-name': 'The name of the server leads to no address, so no port was tried.',
  unreachable: 'The network knows no way to the address.',
  failed: 'The connection failed, and the program does not tell why.',
}
type Verdict = keyof typeof verdicts

type Message = { readonly says: readonly string[]; readonly verdict: Verdict; readonly summary: string }

/** What the programs say, the one that decides first: with several addresses, one that is open is enough. */
const MESSAGES: readonly Message[] = [
  {
    verdict: 'open',
    summary: 'The port is open: the connection was made.',
    says: ['succeeded!', 'Connected to ', 'TcpTestSucceeded : True', ') open', 'Escape character is', 'SSH-2.0-'],
  },
  {
    verdict: 'refused',
    summary: 'The connection is refused: nothing listens on this port of that machine, or a firewall says no at once.',
    says: ['Connection refused', 'actively refused it'],
  },
  {
    verdict: 'unknown-name',
    summary: 'The name of the server leads to no address, so no connection was tried.',
    says: [
      'Name or service not known',
      'nodename nor servname',
      'Could not resolve',
      'Temporary failure in name resolution',
      'Name resolution of',
      'forward host lookup failed',
      'lookup failure',
      'bad address',
    ],
  },
  {
    verdict: 'unreachable',
    summary: 'The network knows no way to this address: a VPN may be missing, or a router or firewall turns it away.',
    says: ['No route to host', 'Network is unreachable', 'Network unreachable', 'Host is down'],
  },
  {
    verdict: 'timed-out',
    summary: 'No answer came in time: a firewall drops the packets, the address is wrong, or the machine is off.',
    says: ['timed out', 'TIMEOUT.', 'Timeout was reached', 'Connection timeout'],
  },
  {
    verdict: 'failed',
    summary: 'No connection could be made. The program does not tell whether it was refused or whether no answer came.',
    says: [
      'TcpTestSucceeded : False',
      'Could not open connection to the host',
      "Couldn't connect to server",
      'Connect failed',
    ],
  },
]

type Found = { readonly message: Message; readonly line: PastedLine; readonly at: number; readonly end: number }

/** Reads whether a TCP port could be reached. `port` in the context picks the line where several ports were tried. */
export const portProbe = defineReader<Verdict>({
  id: 'port-probe',
  title: 'Whether a port can be reached',
  reads: 'nc -vz server 22',
  asks: ['port'],
  verdicts,
  samples: portProbeSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const all = lines.flatMap((line) => foundIn(line) ?? [])
    const found = ofPort(all, context)
    const best = MESSAGES.flatMap((message) => found.filter((one) => one.message === message))[0]
    return best ? tell(best, found, lines) : silent(lines)
  },
})

function foundIn(line: PastedLine): Found | undefined {
  if (line.text.length > 4000 || isPrompt(line.text)) return undefined
  for (const message of MESSAGES) {
    for (const said of message.says) {
      const [at, end] = placeOf(line.text, said)
      if (at >= 0) return { message, line, at, end }
    }
  }
  return undefined
}

/** PowerShell pads its names: any number of blanks stands before the colon. */
function placeOf(text: string, said: string): readonly [number, number] {
  const [name, value] = said.split(' : ')
  if (name === undefined || value === undefined) {
    const at = text.indexOf(said)
    return [at, at + said.length]
  }
  const colon = text.indexOf(':')
  const fits = colon > 0 && text.slice(0, colon).trim() === name && text.slice(colon + 1).trim() === value
  return fits ? [0, text.length] : [-1, -1]
}

/** Where several ports were tried, what belongs to the one in question. */
function ofPort(all: readonly Found[], context: ReaderContext): readonly Found[] {
  const port = context['port'] ?? ''
  if (port === '') return all
  const own = all.filter((one) => wordsOf(one.line.text).some((word) => word.text === port))
  return own.length > 0 ? own : all
}

function tell(best: Found, found: readonly Found[], lines: readonly PastedLine[]): Reading<Verdict> {
  const { message } = best
  const marks = found
    .filter((one) => one.message === message)
    .slice(0, 10)
    .map((one) => markOf(one.line, one.at, one.end, 'the answer'))
  const other = found.find((one) => one.message !== message && one.message.verdict !== 'failed')
  const notes: string[] = []
  if (message.verdict === 'open' && other) {
    notes.push(
      'Another address or port did not answer the same way: a name can lead to several addresses, such as one of IPv6.',
    )
  }
  if (message.verdict === 'open' && !lines.some((line) => line.text.includes('SSH-2.0-'))) {
    notes.push(
      'That something listens does not prove that it is an SSH server: ssh-keyscan or nc without -z shows what answers.',
    )
  }
  if (message.verdict !== 'open' && pinged(lines)) {
    notes.push('The machine answers ping, so it is up: nothing listens on this port, or a firewall blocks it.')
  }
  return { verdict: message.verdict, summary: message.summary, marks, notes, values: {} }
}

function pinged(lines: readonly PastedLine[]): boolean {
  return lines.some((line) => placeOf(line.text, 'PingSucceeded : True')[0] >= 0)
}

/** bash says nothing when /dev/tcp opens, and the next prompt follows at once. */
function silent(lines: readonly PastedLine[]): Reading<Verdict> {
  const shown = lines.filter((line) => line.text !== '')
  const at = shown.findIndex((line) => isPrompt(line.text) && line.text.includes('/dev/tcp/'))
  const line = shown[at]
  const next = shown[at + 1]
  if (line && next && isPrompt(next.text)) {
    return {
      verdict: 'open',
      summary: 'bash printed no error, so the connection was made: the port is open.',
      marks: [markOf(line, line.text.indexOf('/dev/tcp/'), line.text.length, 'no error follows')],
      notes: ['A command that was stopped with Ctrl+C shows ^C instead.'],
      values: {},
    }
  }
  return unreadable('No answer of nc, ncat, telnet, curl, bash or Test-NetConnection is in this text.', [
    'nc says something only with -v: nc -vz server 22.',
  ])
}
