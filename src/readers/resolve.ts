import { addressKind, isAddress, type AddressKind } from './addressKind.ts'
import { markLine, markOf, pastedLines, unreadable, wordsOf, type PastedLine } from './lines.ts'
import { isPrompt } from './prompts.ts'
import { resolveSamples } from './resolveSamples.ts'
import { defineReader, type Reading } from './types.ts'

const verdicts = {
  address: 'The name leads to an address that is reachable from the internet, as far as its number tells.',
  private:
    'The name leads to an address of a private network: only from inside it, or through its VPN, it can be reached.',
  itself: 'The name leads to the machine that was asked (127.0.0.1, ::1), or to nowhere (0.0.0.0).',
  'not-found': 'The name does not exist, or leads to no address.',
  'no-answer': 'The name service did not answer, or failed: whether the name exists is not known.',
}
type Verdict = keyof typeof verdicts

type Found = { readonly address: string; readonly line: PastedLine; readonly at: number }

/** Reads what a name leads to, as getent, dig, host, nslookup, dscacheutil or Resolve-DnsName show it. */
export const resolve = defineReader<Verdict>({
  id: 'resolve',
  title: 'The address behind a name',
  reads: 'getent ahosts server',
  verdicts,
  samples: resolveSamples,
  read: (text) => {
    const lines = pastedLines(text)
    const found = addressesOf(lines)
    return found.length > 0 ? judge(found) : (complaint(lines) ?? empty(lines))
  },
})

/** The addresses of the name, not that of the name server which nslookup, host and dig show too. */
function addressesOf(lines: readonly PastedLine[]): readonly Found[] {
  const found: Found[] = []
  let ofServer = false
  for (const line of lines) {
    if (line.text.startsWith('Server:') || line.text.startsWith('Using domain server')) ofServer = true
    else if (ofServer && (line.text === '' || isAnswerHead(line.text))) ofServer = false
    if (ofServer || line.text.startsWith(';') || line.text.length > 1000 || isPrompt(line.text)) continue
    const hit = addressIn(line)
    if (hit && !found.some((one) => one.address === hit.address)) found.push(hit)
  }
  return found.slice(0, 50)
}

function isAnswerHead(text: string): boolean {
  return text.startsWith('Non-authoritative answer') || text.startsWith('Name:')
}

const LABELS = ['Address:', 'Addresses:', 'ip_address:', 'ipv6_address:', 'IPAddress', 'IP4Address', 'IP6Address']

function addressIn(line: PastedLine): Found | undefined {
  const words = wordsOf(line.text)
  const first = words[0]
  if (!first) return undefined
  const last = words[words.length - 1] ?? first
  const texts = words.map((word) => word.text)
  const isRow = texts.includes('A') || texts.includes('AAAA') || line.text.includes(' address ')
  const candidate =
    isAddress(first.text) && looksLikeAnswer(texts) ? first : LABELS.includes(first.text) || isRow ? last : undefined
  if (!candidate || !isAddress(candidate.text)) return undefined
  return { address: candidate.text, line, at: candidate.at }
}

/** getent prints few words behind an address; a log line has many, and a line of known_hosts the type of a key. */
function looksLikeAnswer(texts: readonly string[]): boolean {
  return (
    texts.length <= 8 &&
    !texts.slice(1).some((text) => ['ssh-', 'ecdsa-', 'sk-', '[', '"', '-'].some((start) => text.startsWith(start)))
  )
}

function judge(found: readonly Found[]): Reading<Verdict> {
  const kinds = found.map((one) => addressKind(one.address))
  const verdict: Verdict = kinds.includes('public') ? 'address' : kinds.includes('private') ? 'private' : 'itself'
  const list = found
    .slice(0, 4)
    .map((one) => one.address)
    .join(', ')
  const marks = found
    .slice(0, 10)
    .map((one, index) => markOf(one.line, one.at, one.at + one.address.length, KINDS[kinds[index] ?? 'public']))
  return { verdict, summary: SUMMARIES[verdict](list), marks, notes: notesOf(found, kinds), values: {} }
}

const KINDS: Readonly<Record<AddressKind, string>> = {
  public: 'the address',
  private: 'an address of a private network',
  itself: 'the machine itself, or nowhere',
}

const SUMMARIES: Readonly<Record<'address' | 'private' | 'itself', (list: string) => string>> = {
  address: (list) => `The name leads to ${list}.`,
  private: (list) =>
    `The name leads to ${list}, an address of a private network: outside of that network, or without its VPN, nothing answers there.`,
  itself: (list) =>
    `The name leads to ${list}: that is the machine you asked on, or nowhere, and not a server elsewhere.`,
}

function notesOf(found: readonly Found[], kinds: readonly AddressKind[]): string[] {
  const notes: string[] = []
  const six = found.filter((one) => one.address.includes(':')).length
  if (six > 0 && six < found.length) {
    notes.push('The name has addresses of IPv6 and of IPv4: programs often try IPv6 first. ssh -4 takes the other one.')
  }
  if (six === found.length) notes.push('The name has an address of IPv6 only: a network without IPv6 cannot reach it.')
  if (new Set(kinds).size > 1) notes.push('Addresses of different kinds are mixed; ssh -v names the one that it takes.')
  if (kinds.includes('itself'))
    notes.push('An entry in the hosts file, or a name service that blocks names, can be the reason.')
  return notes
}

type Complaint = { readonly says: readonly string[]; readonly verdict: Verdict; readonly summary: string }

const COMPLAINTS: readonly Complaint[] = [
  {
    says: [
      'no servers could be reached',
      'SERVFAIL',
      'REFUSED',
      'timed out',
      'timed-out',
      'timeout period expired',
      'Temporary failure',
      'Server failed',
      'communications error',
    ],
    verdict: 'no-answer',
    summary:
      'The name service did not answer, or could not find out. That says nothing of the name: check the network and the VPN, then ask again.',
  },
  {
    says: [
      'NXDOMAIN',
      'Non-existent domain',
      'name does not exist',
      'Name or service not known',
      'nodename nor servname',
      "can't find",
      'not found: 3',
    ],
    verdict: 'not-found',
    summary: 'The name does not exist for the name service that was asked.',
  },
  {
    says: ['No answer', 'has no A record', 'ANSWER: 0', 'No records'],
    verdict: 'not-found',
    summary: 'The name exists, and has no address of the kind that was asked for.',
  },
]

function complaint(lines: readonly PastedLine[]): Reading<Verdict> | undefined {
  for (const { says, verdict, summary } of COMPLAINTS) {
    for (const line of lines) {
      const said = says.find((one) => line.text.includes(one))
      if (said === undefined) continue
      const at = line.text.indexOf(said)
      return {
        verdict,
        summary,
        marks: [markOf(line, at, at + said.length, 'the answer')],
        notes: verdict === 'not-found' ? WHERE : [],
        values: {},
      }
    }
  }
  return undefined
}

const WHERE = ['Names of a company network are often known only inside it, or with its VPN connected.']
const COMMANDS = ['getent hosts ', 'getent ahosts ', 'dig +short ', 'dscacheutil ']

/** These commands print nothing at all for a name that leads nowhere. */
function empty(lines: readonly PastedLine[]): Reading<Verdict> {
  const shown = lines.filter((line) => line.text !== '')
  const asked = shown.find((line) => isPrompt(line.text) && COMMANDS.some((command) => line.text.includes(command)))
  if (asked && shown.every((line) => isPrompt(line.text))) {
    const summary = 'The command printed nothing, so the name leads to no address.'
    return { verdict: 'not-found', summary, marks: [markLine(asked, 'nothing follows')], notes: WHERE, values: {} }
  }
  return unreadable('This is no answer of getent, dig, host, nslookup, dscacheutil or Resolve-DnsName.', [
    'getent and dig +short print nothing for a name that does not exist: paste the line with the command too.',
  ])
}
