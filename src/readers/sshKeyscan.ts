import { isKeyType } from './keyBlob.ts'
import { markLine, markOf, pastedLines, unreadable, wordsOf, type PastedLine } from './lines.ts'
import { bannerOf } from './portGreeting.ts'
import { isPrompt } from './prompts.ts'
import { readPublicBlob, type PublicBlob } from './publicBlob.ts'
import { decodeBase64 } from './keyBlob.ts'
import { sshKeyscanSamples } from './sshKeyscanSamples.ts'
import { defineReader, type Reading } from './types.ts'

const verdicts = {
  same: 'The server shows the host key that is looked for.',
  different: 'The server shows other host keys than the one that is looked for.',
  keys: 'The server shows its host keys.',
  'no-keys': 'An SSH server answers and shows no host key.',
  closed: 'Something answers and hangs up at once.',
  'no-name': 'The name of the server is not known here.',
  nothing: 'It printed nothing: the port is closed, silent, or speaks no SSH.',
}
type Verdict = keyof typeof verdicts

type HostKey = { readonly line: PastedLine; readonly type: string; readonly host: string; readonly key?: PublicBlob }

/** Reads `ssh-keyscan`. `fingerprint` in the context is the one that is stored or known to be true. */
export const sshKeyscan = defineReader<Verdict>({
  id: 'ssh-keyscan',
  title: 'Host keys that a server shows',
  reads: 'ssh-keyscan -p PORT HOST',
  verdicts,
  samples: sshKeyscanSamples,
  read: (text, context) => {
    const lines = pastedLines(text).filter((line) => !isPrompt(line.text) || line.text.includes(' SSH-'))
    const keys = lines.flatMap((line) => hostKey(line) ?? [])
    const notes = bannerNotes(lines)
    if (keys.length > 0) return shownKeys(keys, notes, (context['fingerprint'] ?? '').trim())
    return withoutKeys(lines, notes)
  },
})

/** `[server.example.org]:2222 ssh-ed25519 AAAA…`; hashed names begin with `|1|`. */
function hostKey(line: PastedLine): HostKey | undefined {
  const [host, type, blob] = wordsOf(line.text.slice(0, 40_000))
  if (host === undefined || type === undefined || !isKeyType(type.text)) return undefined
  const bytes = decodeBase64(blob?.text ?? '')
  const key = bytes === undefined ? undefined : readPublicBlob(Uint8Array.from(bytes))
  return { line, type: type.text, host: host.text, ...(key === undefined ? {} : { key }) }
}

function shownKeys(keys: readonly HostKey[], banners: readonly string[], wanted: string): Reading<Verdict> {
  const whole = keys.flatMap(({ key, line, type }) => (key === undefined ? [] : [{ key, line, type }]))
  const notes = [
    ...whole.slice(0, 10).map(({ key, type }) => `${type}: ${key.sha256}`),
    ...keys
      .filter(({ key }) => key === undefined)
      .map(({ line }) => `Line ${line.number} is cut off.`)
      .slice(0, 5),
    ...banners,
    UNPROVEN,
  ]
  const types = [...new Set(keys.map(({ type }) => type))].join(', ')
  const found = whole.find(({ key }) => [key.sha256, key.md5, key.md5.slice(4)].includes(wanted))
  if (wanted === '' || whole.length === 0) {
    return {
      verdict: 'keys',
      summary: `The server shows ${keys.length === 1 ? 'one host key' : `${keys.length} host keys`}: ${types}.`,
      marks: keys.slice(0, 20).map(({ line, type }) => markType(line, type, 'host key')),
      notes,
      values: {},
    }
  }
  return {
    verdict: found === undefined ? 'different' : 'same',
    summary:
      found === undefined
        ? `None of the host keys shown here (${types}) has the fingerprint ${wanted.slice(0, 80)}. Do not log in before you know why.`
        : `The server shows the host key you look for: ${found.type}, ${wanted}.`,
    marks:
      found === undefined
        ? keys.slice(0, 20).map(({ line, type }) => markType(line, type, 'another key'))
        : [markType(found.line, found.type, 'the one you look for')],
    notes,
    values: {},
  }
}

const UNPROVEN =
  'ssh-keyscan proves nothing about who answers: compare with what the administrator reads on the server itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub).'

function markType(line: PastedLine, type: string, note: string) {
  const at = Math.max(line.text.indexOf(type), 0)
  return markOf(line, at, at + type.length, note)
}

/** What the server says of itself, each once. */
function bannerNotes(lines: readonly PastedLine[]): readonly string[] {
  const names = lines.flatMap(({ text }) => bannerOf(text)?.software ?? [])
  return [...new Set(names)].slice(0, 3).map((name) => `The server calls itself ${name.slice(0, 80)}.`)
}

function withoutKeys(lines: readonly PastedLine[], notes: readonly string[]): Reading<Verdict> {
  const line = (...signs: readonly string[]) => lines.find(({ text }) => signs.some((sign) => text.includes(sign)))
  const unknown = line('getaddrinfo ', 'Name or service not known', 'nodename nor servname')
  if (unknown !== undefined) return said('no-name', 'This computer does not find an address for that name.', unknown)
  const banner = lines.find(({ text }) => bannerOf(text) !== undefined)
  if (banner !== undefined)
    return {
      ...said(
        'no-keys',
        'An SSH server answers and shows no host key of the types that were asked for, or hung up before.',
        banner,
      ),
      notes,
    }
  const closed = line('Connection closed by remote host', 'Connection reset by peer')
  if (closed !== undefined)
    return said(
      'closed',
      'Something takes the connection and hangs up: another service, a limit, a ban, or a firewall in between.',
      closed,
    )
  const refused = line('Connection refused', 'Connection timed out', 'No route to host', 'Network is unreachable')
  if (refused !== undefined) return said('nothing', 'No SSH server is reached there.', refused)
  if (lines.every(({ text }) => text === '')) {
    return {
      verdict: 'nothing',
      summary:
        'It printed nothing. The port is closed, nobody answers in time, or what answers speaks no SSH; ssh-keyscan does not tell which.',
      marks: [],
      notes: [],
      values: {},
    }
  }
  return unreadable('This is not what ssh-keyscan prints: lines with the name of the server, a key type and a key.')
}

function said(verdict: Verdict, summary: string, line: PastedLine): Reading<Verdict> {
  return { verdict, summary, marks: [markLine(line, 'what ssh-keyscan says')], notes: [], values: {} }
}
