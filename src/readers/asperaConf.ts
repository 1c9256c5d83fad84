import { asperaConfSamples } from './asperaConfSamples.ts'
import { pastedLines, markOf, unreadable, type PastedLine } from './lines.ts'
import { defineReader, type Mark, type Reading } from './types.ts'
import { scanXml, type XmlLeaf } from './xmlScan.ts'

const verdicts = {
  malformed: 'The file is not well-formed XML, or the text is cut off: the transfer server cannot read it.',
  'no-user': 'The account has no section of its own, so the default section holds for it.',
  'not-token': 'At least one direction does not ask for a token.',
  'no-docroot': 'No docroot is set for the account, or an empty one.',
  token: 'The account has a docroot, and both directions ask for a token.',
}
type Verdict = keyof typeof verdicts

type Account = { readonly name: string; readonly leaves: readonly XmlLeaf[] }

/** Reads aspera.conf, whole or a section. `account` in the context is the transfer user in question. */
export const asperaConf = defineReader<Verdict>({
  id: 'aspera-conf',
  title: 'Settings of an Aspera server (aspera.conf)',
  reads: 'aspera.conf',
  asks: ['account'],
  verdicts,
  samples: asperaConfSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const paper = paperOf(lines)
    if (!SIGNS.some((sign) => paper.text.includes(sign))) {
      return unreadable('This is no aspera.conf: it is XML with <CONF version="2"> around all of it.')
    }
    const { leaves, defect } = scanXml(paper.text)
    if (defect) {
      const cut = defect.problem.includes('never')
      const also = cut ? ' Either the text is cut off, or the file is.' : ''
      const summary = `Not well-formed: ${defect.problem}.${also}`
      return {
        verdict: 'malformed',
        summary,
        marks: [paper.mark(defect.at, defect.end, defect.problem)],
        notes: [HOW],
        values: {},
      }
    }
    return judge(leaves, context['account'] ?? '', paper)
  },
})

const SIGNS = ['<CONF', '<authorization>', '<file_system>', '<absolute>', '<aaa>']
const HOW = 'asuserdata -v on the server names the first mistake of the file. Make a copy before it is changed.'

type Paper = { readonly text: string; readonly mark: (at: number, end: number, note: string) => Mark }

/** From the first tag to the last, without prompts around, with the way back to the lines. */
function paperOf(lines: readonly PastedLine[]): Paper {
  const first = lines.findIndex((line) => line.text.startsWith('<'))
  const last = lines.findLastIndex((line) => line.text.endsWith('>') || line.text.includes('</'))
  const own = first < 0 ? [] : lines.slice(first, Math.max(last, first) + 1)
  const starts: number[] = []
  let length = 0
  for (const line of own) {
    starts.push(length)
    length += line.text.length + 1
  }
  const mark = (at: number, end: number, note: string): Mark => {
    const row = Math.max(
      starts.findLastIndex((start) => start <= at),
      0,
    )
    const line = own[row]
    const from = at - (starts[row] ?? 0)
    if (!line) return { line: 1, start: 0, end: 0, note }
    const begin = Math.min(from, Math.max(line.text.length - 1, 0))
    return markOf(line, begin, Math.max(Math.min(from + end - at, line.text.length), begin + 1), note)
  }
  return { text: own.map((line) => line.text).join('\n'), mark }
}

function judge(leaves: readonly XmlLeaf[], wanted: string, paper: Paper): Reading<Verdict> {
  const accounts = accountsOf(leaves)
  const shared = leaves.filter((leaf) => leaf.owner < 0)
  const named = accounts.find((one) => one.name === wanted)
  const account = named ?? (wanted === '' ? accounts[0] : undefined)
  const own = account?.leaves ?? []
  const ways = WAYS.map(({ path, name }) => ({ name, leaf: lastOf(own, path) ?? lastOf(shared, path) }))
  const root = lastOf(own, ROOT) ?? lastOf(shared, ROOT)
  const open = ways.filter(({ leaf }) => leaf?.text !== 'token')
  const absent = wanted !== '' && account === undefined
  const empty = root === undefined || root.text === ''
  const verdict: Verdict = absent ? 'no-user' : open.length > 0 ? 'not-token' : empty ? 'no-docroot' : 'token'
  const who = account
    ? `The account ${account.name.slice(0, 60)}`
    : absent
      ? `The account ${wanted.slice(0, 60)} has no section of its own; by default an account`
      : 'By default an account'
  const told = [
    `${who} ${empty ? 'has no docroot: it sees the whole file system' : `has the docroot ${root.text.slice(0, 200)}`}.`,
    ...ways.map(
      ({ name, leaf }) =>
        `${name}: ${leaf === undefined || leaf.text === '' ? 'allow (not set)' : leaf.text.slice(0, 40)}.`,
    ),
  ]
  const marks = [
    ...ways.flatMap(({ name, leaf }) =>
      leaf ? [paper.mark(leaf.at, leaf.end, `${name}: ${leaf.text.slice(0, 40)}`)] : [],
    ),
    ...(root ? [paper.mark(root.at, root.end, 'the docroot')] : []),
  ]
  return { verdict, summary: told.join(' '), marks, notes: notesOf(leaves, own, accounts, wanted), values: {} }
}

const ROOT = ['paths', 'path', 'absolute']
const WAYS = [
  { path: ['transfer', 'in', 'value'], name: 'Incoming' },
  { path: ['transfer', 'out', 'value'], name: 'Outgoing' },
] as const

function endsWith(path: readonly string[], end: readonly string[]): boolean {
  return end.length <= path.length && end.every((name, index) => path[path.length - end.length + index] === name)
}

function lastOf(leaves: readonly XmlLeaf[], end: readonly string[]): XmlLeaf | undefined {
  return leaves.findLast((leaf) => endsWith(leaf.path, end))
}

function accountsOf(leaves: readonly XmlLeaf[]): readonly Account[] {
  const byOwner = new Map<number, XmlLeaf[]>()
  for (const leaf of leaves) {
    if (leaf.owner < 0 || !leaf.path.includes('user')) continue
    const own = byOwner.get(leaf.owner)
    if (own) own.push(leaf)
    else byOwner.set(leaf.owner, [leaf])
  }
  return [...byOwner.values()].map((own) => ({ name: lastOf(own, ['user', 'name'])?.text ?? '', leaves: own }))
}

const PORTS: readonly (readonly [string, string])[] = [
  ['ssh_port', 'SSH port'],
  ['bind_udp_port', 'UDP port of the data'],
  ['https_port', 'HTTPS port of the Node API or the fallback'],
]

function notesOf(
  leaves: readonly XmlLeaf[],
  own: readonly XmlLeaf[],
  accounts: readonly Account[],
  wanted: string,
): string[] {
  const notes: string[] = []
  for (const [name, title] of PORTS) {
    const leaf = lastOf(leaves, [name])
    if (leaf && leaf.text !== '') notes.push(`${title}: ${leaf.text.slice(0, 20)}.`)
  }
  if (lastOf(own, ['restrictions', 'restriction']))
    notes.push('The account is held to certain paths by <restriction>, which takes the place of a docroot.')
  if (leaves.some((leaf) => leaf.path.includes('group')))
    notes.push(
      'Groups are in the file: what a group says counts before the default, and membership is not in the file.',
    )
  if (wanted === '' && accounts.length > 1)
    notes.push(
      `The file names ${accounts.length} accounts; this is the first: ${accounts
        .slice(0, 6)
        .map((one) => one.name.slice(0, 40))
        .join(', ')}.`,
    )
  if (leaves.some((leaf) => SECRETS.includes(leaf.path[leaf.path.length - 1] ?? '') && leaf.text !== '')) {
    notes.push(
      'The text holds a secret, such as the key of the tokens: do not pass it on, and leave it out of what you paste elsewhere.',
    )
  }
  return notes
}

const SECRETS = ['encryption_key', 'content_protection_secret', 'dynamic_key']
