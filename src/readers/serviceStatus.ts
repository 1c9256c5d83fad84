import { markOf, pastedLines, unreadable, wordsOf, type PastedLine } from './lines.ts'
import { isPrompt } from './prompts.ts'
import { serviceSigns, type ServiceState } from './serviceSigns.ts'
import { serviceStatusSamples } from './serviceStatusSamples.ts'
import { defineReader, type Reading } from './types.ts'

const verdicts = {
  running: 'The SSH service runs.',
  socket: 'No service runs, and the system waits at the port for it: it starts when somebody connects.',
  stopped: 'The SSH service is installed and does not run.',
  failed: 'The SSH service was started and ended with an error, or is restarted again and again.',
  masked: 'The service is masked: nothing can start it.',
  'not-installed': 'There is no service of that name.',
  'cannot-tell': 'The command cannot ask for services on this system.',
}
type Verdict = keyof typeof verdicts

type Sign = { readonly state: ServiceState; readonly line: PastedLine; readonly at: number; readonly end: number }

/** Where several units are shown, the one that counts first. */
const ORDER: readonly ServiceState[] = [
  'running',
  'failed',
  'socket',
  'masked',
  'stopped',
  'not-installed',
  'cannot-tell',
]

/** Reads whether the SSH service runs, from systemctl, service, launchctl, Get-Service or sc. */
export const serviceStatus = defineReader<Verdict>({
  id: 'service-status',
  title: 'State of the SSH service',
  reads: 'systemctl status ssh',
  verdicts,
  samples: serviceStatusSamples,
  read: (text) => {
    const lines = pastedLines(text)
    const isStatus = lines.some((line) => line.text.startsWith('Active:'))
    const other = otherUnit(lines)
    if (other !== undefined) return unreadable(`This is about ${other}, which is no SSH server.`)
    const own = lines.filter((line) => !isPrompt(line.text) && !(isStatus && line.text.includes(' systemd[')))
    const signs = own.flatMap(serviceSigns)
    const state = ORDER.find((one) => signs.some((sign) => sign.state === one))
    if (state !== undefined) return conclude(state, signs, lines)
    return unreadable('This is no answer of systemctl, service, launchctl, Get-Service or sc about a service.')
  },
})

const BULLETS = ['●', '○', '×', '*', '↻']

/** The unit whose status is shown, where no unit of an SSH server is. */
function otherUnit(lines: readonly PastedLine[]): string | undefined {
  const units = lines.flatMap((line) => {
    const [first, second] = wordsOf(line.text.slice(0, 300))
    const isUnit = first && second && BULLETS.includes(first.text)
    return isUnit && ['.service', '.socket'].some((end) => second.text.endsWith(end)) ? [second.text] : []
  })
  return units.some((unit) => unit.includes('ssh') || unit.includes('dropbear')) ? undefined : units[0]
}

function conclude(state: ServiceState, signs: readonly Sign[], lines: readonly PastedLine[]): Reading<Verdict> {
  const own = signs.filter((sign) => sign.state === state)
  const reason = state === 'failed' ? reasonOf(lines) : undefined
  const marks = [
    ...(reason ? [markOf(reason.line, reason.at, reason.line.text.length, 'what the SSH server said')] : []),
    ...own.slice(0, 6).map((sign) => markOf(sign.line, sign.at, sign.end, MEANINGS[sign.state])),
  ]
  const told = reason ? ` The SSH server said: ${reason.text.slice(0, 200)}` : ''
  return { verdict: state, summary: SUMMARIES[state] + told, marks, notes: notesOf(state, lines, told), values: {} }
}

const MEANINGS: Readonly<Record<ServiceState, string>> = {
  running: 'it runs',
  socket: 'the system waits at the port',
  stopped: 'it does not run',
  failed: 'it ended with an error',
  masked: 'nothing can start it',
  'not-installed': 'no such service',
  'cannot-tell': 'the command does not work here',
}

const SUMMARIES: Readonly<Record<ServiceState, string>> = {
  running: 'The SSH service runs.',
  socket: 'The SSH service waits: systemd or launchd holds the port and starts it when somebody connects.',
  stopped: 'The SSH service does not run, so nothing can log in.',
  failed: 'The SSH service does not run: its last start ended with an error, or it is still starting.',
  masked: 'The service is masked, so neither a person nor another service can start it.',
  'not-installed': 'There is no service of this name on this system.',
  'cannot-tell': 'This system has no systemd that could answer, as in many containers: ask in another way.',
}

function notesOf(state: ServiceState, lines: readonly PastedLine[], told: string): string[] {
  const notes: string[] = []
  const has = (words: string) => lines.some((line) => line.text.includes(words))
  const atBoot = lines.find((line) => line.text.startsWith('Loaded: loaded ('))
  if (atBoot?.text.includes('; disabled') && state !== 'socket' && !has('TriggeredBy:')) {
    notes.push('It is disabled: after a restart of the machine it does not start by itself.')
  }
  if (state === 'running' && has('Loaded: masked')) {
    notes.push('It is masked and still runs: after it stops, it cannot be started again before it is unmasked.')
  }
  if (state === 'running')
    notes.push(
      'That it runs says neither at which port and address it listens nor whether a firewall lets others through.',
    )
  if (state === 'failed' && told === '')
    notes.push('The reason stands in the log (journalctl -u ssh -u sshd), or sshd -t names it.')
  if (state === 'failed' && has('auto-restart')) notes.push('systemd starts it again and again.')
  if (state === 'failed' && has('repeated too quickly'))
    notes.push('systemd gave up after several starts; the first of them shows the reason.')
  if (state === 'socket')
    notes.push(
      'The port is then set for the socket (ssh.socket, or launchd), and a Port line in sshd_config alone may not change it.',
    )
  if (state === 'masked')
    notes.push('systemctl unmask with its name takes that back; ask first who masked it, and why.')
  if (state === 'not-installed')
    notes.push(
      'The name differs: ssh on Debian and Ubuntu, sshd elsewhere. If neither exists, no SSH server is installed.',
    )
  return notes
}

const MISTAKES = [
  'error',
  'fatal',
  'Bad configuration',
  'no hostkeys',
  'Missing privilege',
  'Bind to',
  'Cannot bind',
  'line ',
  'nsupported',
  'mismatch',
  'not found',
  'must be owned',
  'No such file',
]

/** The first line of the log that sshd itself wrote, and that sounds like a mistake. */
function reasonOf(
  lines: readonly PastedLine[],
): { readonly line: PastedLine; readonly at: number; readonly text: string } | undefined {
  for (const line of lines) {
    const text = line.text.slice(0, 2000)
    const start = ['sshd[', '(sshd)[', 'ssh[', 'sshd-session[']
      .map((name) => text.indexOf(` ${name}`))
      .find((at) => at >= 0)
    const close = start === undefined ? -1 : text.indexOf(']: ', start)
    if (close < 0) continue
    const said = text.slice(close + 3)
    if (MISTAKES.some((word) => said.includes(word))) return { line, at: close + 3, text: said }
  }
  return undefined
}
