import { idSamples } from './idSamples.ts'
import { isDigits, markLine, markOf, pastedLines, unreadable, wordsOf, type PastedLine } from './lines.ts'
import { defineReader, type Reading, type ReaderContext } from './types.ts'

const verdicts = {
  missing: 'The system knows no such account.',
  'not-in-group': 'The account exists and is not in the group asked for.',
  root: 'The account is root, for which PermitRootLogin counts.',
  known: 'The account exists, and is in the group asked for, if there is one.',
}
type Verdict = keyof typeof verdicts

/** What `id` says of one account. */
export type Identity = {
  readonly line: PastedLine
  readonly name: string
  readonly uid: string
  readonly groups: readonly string[]
  readonly groupsAt: number
}

/** Reads `id` and `groups`. `group` in the context is looked for; whom sshd lets in is read from `sshd -T`. */
export const idGroups = defineReader<Verdict>({
  id: 'id',
  title: 'Whether an account exists, and its groups',
  reads: 'id',
  asks: ['user', 'group'],
  verdicts,
  samples: idSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const gone = lines.find((line) => isUnknown(line.text))
    const wanted = context['user'] || context['account'] || ''
    const identities = lines.flatMap((line) => identityOf(line) ?? [])
    const identity = identities.find(({ name }) => name === wanted) ?? identities[0]
    if (identity !== undefined) return judged(identity, context)
    if (gone !== undefined) {
      const summary =
        wanted === '' ? 'The system knows no account of that name.' : `The system knows no account ${wanted}.`
      const notes = [
        'Names are told apart by capital and small letters. Accounts of a directory may need their domain, as in fred@example.org.',
      ]
      return { verdict: 'missing', summary, marks: [markLine(gone, 'no such account')], notes, values: {} }
    }
    return unreadable('This is not what id prints: one line such as uid=1001(fred) gid=1001(fred) groups=1001(fred).')
  },
})

function judged({ line, name, uid, groups, groupsAt }: Identity, context: ReaderContext): Reading<Verdict> {
  const who = name || `number ${uid}`
  const more = groups.length > 12 ? ` and ${groups.length - 12} more` : ''
  const notes = [
    `${who} is in ${groups.length === 1 ? 'the group' : 'the groups'} ${groups.slice(0, 12).join(', ')}${more}.`,
  ]
  const asked = context['group'] ?? ''
  if (asked !== '' && !groups.includes(asked)) {
    const marks = [markOf(line, groupsAt, line.text.length, 'its groups')]
    return { verdict: 'not-in-group', summary: `${who} is not in the group ${asked}.`, marks, notes, values: {} }
  }
  if (uid === '0') {
    const at = line.text.indexOf('uid=')
    const summary = 'The account is root: PermitRootLogin of the server says whether it may log in.'
    return { verdict: 'root', summary, marks: [markOf(line, at, at + 5, 'root has the number 0')], notes, values: {} }
  }
  const member = asked === '' ? '' : ` and is in the group ${asked}`
  return { verdict: 'known', summary: `The account ${who} exists${member}.`, marks: [], notes, values: {} }
}

const UNKNOWN = ['no such user', 'unknown user ']

function isUnknown(text: string): boolean {
  return (text.startsWith('id: ') || text.startsWith('groups: ')) && UNKNOWN.some((says) => text.includes(says))
}

/** `uid=1001(fred) gid=1001(fred) groups=1001(fred),27(sudo)`; names of a directory may hold blanks. */
function identityOf(line: PastedLine): Identity | undefined {
  const text = line.text.slice(0, 16_384)
  const uidAt = text.indexOf('uid=')
  const gidAt = text.indexOf(' gid=', uidAt)
  if (uidAt < 0 || gidAt < 0) return listOf(line)
  const user = pairOf(text.slice(uidAt + 4, gidAt))
  const at = text.indexOf(' groups=', gidAt)
  if (at < 0) return undefined
  const end = text.indexOf(' context=', gidAt)
  const list = text.slice(at + 8, end < 0 ? text.length : end)
  const groups = list.split(',').map((pair) => pairOf(pair))
  if (!isDigits(user.number) || !groups.every(({ number }) => isDigits(number))) return undefined
  return {
    line,
    name: user.name,
    uid: user.number,
    groups: groups.map(({ name, number }) => name || number),
    groupsAt: at + 1,
  }
}

function pairOf(text: string): { readonly number: string; readonly name: string } {
  const open = text.indexOf('(')
  if (open < 0) return { number: text, name: '' }
  const whole = text.endsWith(')')
  return { number: whole ? text.slice(0, open) : '', name: text.slice(open + 1, -1) }
}

/** `groups fred` prints `fred : fred sudo`. Any text may hold a colon, so the name has to come again as a group. */
function listOf(line: PastedLine): Identity | undefined {
  const [name, colon, ...groups] = wordsOf(line.text.slice(0, 16_384))
  const [first] = groups
  if (!name || colon?.text !== ':' || !first || !groups.some(({ text }) => text === name.text)) return undefined
  return { line, name: name.text, uid: '', groups: groups.map(({ text }) => text), groupsAt: first.at }
}
