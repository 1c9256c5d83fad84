import { markLine, pastedLines, unreadable, wordsOf, type PastedLine } from './lines.ts'
import { sshdForwardingSamples } from './sshdForwardingSamples.ts'
import { defineReader, type Reading } from './types.ts'

const verdicts = {
  closed: 'Every kind of forwarding is closed for this account.',
  open: 'At least one kind of forwarding is open for this account.',
}
type Verdict = keyof typeof verdicts

/** What each setting opens, in words. Everything but `no` opens it. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['allowtcpforwarding', 'TCP ports'],
  ['allowstreamlocalforwarding', 'sockets'],
  ['allowagentforwarding', 'the SSH agent'],
  ['x11forwarding', 'X11'],
  ['permittunnel', 'tunnels'],
])

type Setting = { readonly name: string; readonly value: string; readonly line: PastedLine }

/** Reads `sshd -T -C user=…`, whole or through grep: whether the account may forward anything. */
export const sshdForwarding = defineReader<Verdict>({
  id: 'sshd-forwarding',
  title: 'Forwarding that the SSH server allows',
  reads: 'sshd -T -C user=…',
  verdicts,
  samples: sshdForwardingSamples,
  read: (text) => {
    const settings = pastedLines(text).flatMap((line) => settingOf(line) ?? [])
    const all = settings.find(({ name }) => name === 'disableforwarding')
    if (all?.value === 'yes') {
      return {
        verdict: 'closed',
        summary: 'disableforwarding is on for this account, which closes every kind of forwarding.',
        marks: [markLine(all.line, 'closes everything')],
        notes: terminal(settings),
        values: {},
      }
    }
    const known = settings.filter(({ name }) => KINDS.has(name))
    if (!known.some(({ name }) => name === 'allowtcpforwarding')) {
      return unreadable('This is not what sshd -T prints: a line that begins with allowtcpforwarding is missing.')
    }
    return conclude(known, settings)
  },
})

function conclude(known: readonly Setting[], settings: readonly Setting[]): Reading<Verdict> {
  const open = known.filter(({ value }) => value !== 'no')
  const names = [...new Set(open.map(({ name }) => KINDS.get(name) ?? name))]
  return {
    verdict: open.length > 0 ? 'open' : 'closed',
    summary:
      open.length > 0
        ? `This account may forward ${names.join(', ')}.`
        : 'Each kind of forwarding is closed for this account.',
    marks: open.slice(0, 40).map(({ line }) => markLine(line, 'open')),
    notes: terminal(settings),
    values: {},
  }
}

function terminal(settings: readonly Setting[]): readonly string[] {
  const tty = settings.find(({ name }) => name === 'permittty')
  return tty?.value === 'yes'
    ? ['The account may ask for a terminal (permittty yes), which a transfer does not need.']
    : []
}

function settingOf(line: PastedLine): Setting | undefined {
  const [name, value, ...rest] = wordsOf(line.text.slice(0, 200))
  if (name === undefined || value === undefined || rest.length > 0) return undefined
  const setting = name.text.toLowerCase()
  const wanted = KINDS.has(setting) || setting === 'disableforwarding' || setting === 'permittty'
  return wanted ? { name: setting, value: value.text.toLowerCase(), line } : undefined
}
