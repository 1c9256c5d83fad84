import { asconfiguratorSamples } from './asconfiguratorSamples.ts'
import { markOf, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { defineReader, type Mark, type Reading } from './types.ts'

const verdicts = {
  token: 'Transfers in both directions need a token, as web applications want it.',
  'not-token': 'At least one direction is set to allow or deny.',
  unset: 'The account has no value of its own in at least one direction, and none of the two is wrong.',
  'no-such-user': 'There is no row for this account, or the tool reported an error.',
}
type Verdict = keyof typeof verdicts

type Direction = 'in' | 'out'
type Row = {
  readonly direction: Direction
  readonly user: string
  readonly values: readonly string[]
  readonly line: PastedLine
  readonly at: number
}

const NAMES: Readonly<Record<Direction, string>> = {
  in: 'authorization_transfer_in_value',
  out: 'authorization_transfer_out_value',
}
const WORDS: Readonly<Record<Direction, string>> = { in: 'incoming', out: 'outgoing' }

/** Reads `asconfigurator -x "get_user_data;…"`, whole or through grep, and the same two lines of `asuserdata`. */
export const asconfiguratorUserData = defineReader<Verdict>({
  id: 'asconfigurator-user-data',
  title: 'Transfer authorization of an Aspera account',
  reads: 'asconfigurator -x "get_user_data;user_name,…"',
  asks: ['account'],
  verdicts,
  samples: asconfiguratorSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const rows = lines.flatMap((line) => rowOf(line) ?? [])
    if (rows.length === 0) return withoutRows(lines)
    const account = context['account'] ?? ''
    const own = account === '' ? rows : rows.filter((row) => row.user === '' || row.user === account)
    if (own.length === 0) return otherUser(rows, account)
    return conclude(own)
  },
})

function conclude(rows: readonly Row[]): Reading<Verdict> {
  const found = (['in', 'out'] as const).flatMap((direction) =>
    rows.filter((row) => row.direction === direction).slice(-1),
  )
  const marks = found.map(markRow)
  const values = found[0]?.user ? { account: found[0].user } : {}
  const wrong = found.filter((row) => !isUnset(row) && row.values[0] !== 'token')
  const unset = found.filter(isUnset)
  const notes = unset.flatMap(inherited)
  if (wrong.length > 0) {
    const said = wrong.map((row) => `${WORDS[row.direction]} is ${(row.values[0] ?? '').slice(0, 40)}`).join(', ')
    return { verdict: 'not-token', summary: `Not both directions ask for a token: ${said}.`, marks, notes, values }
  }
  if (unset.length > 0) {
    const said = unset.map((row) => WORDS[row.direction]).join(' and ')
    return {
      verdict: 'unset',
      summary: `No value is set for ${said} transfers of this account (AS_NULL).`,
      marks,
      notes,
      values,
    }
  }
  if (found.length < 2) {
    const absent = found[0]?.direction === 'in' ? 'out' : 'in'
    return { ...unreadable(`The line with ${NAMES[absent]} is not in the text. Paste both lines.`), marks }
  }
  return { verdict: 'token', summary: 'Incoming and outgoing transfers both ask for a token.', marks, notes, values }
}

function isUnset(row: Row): boolean {
  return row.values[0] === 'AS_NULL' || row.values[0] === '' || row.values[0] === undefined
}

/** What stands in the columns behind the account's own. Their meaning is not documented; the last is the default. */
function inherited(row: Row): string[] {
  const next = row.values.slice(1).find((value) => value !== 'AS_NULL' && value !== '')
  if (next === undefined) return []
  return [
    `For ${WORDS[row.direction]} transfers a later column says ${next.slice(0, 40)}: what holds is probably inherited (not verified).`,
  ]
}

function markRow(row: Row): Mark {
  const value = row.values[0] ?? ''
  return markOf(row.line, row.at, row.at + Math.max(value.length, 1), `${WORDS[row.direction]}: ${value.slice(0, 40)}`)
}

/** `"user","faspex","authorization_transfer_in_value","token",…` or `authorization_transfer_in_value: "token"`. */
function rowOf(line: PastedLine): Row | undefined {
  const text = line.text.slice(0, 8192)
  const direction = (['in', 'out'] as const).find((one) => text.includes(NAMES[one]))
  if (!direction) return undefined
  const nameAt = text.indexOf(NAMES[direction])
  const behind = nameAt + NAMES[direction].length
  const fields = quotedFields(text, behind + (text[behind] === '"' ? 1 : 0))
  const first = fields[0]
  if (!first) return undefined
  const before = quotedFields(text.slice(0, nameAt), 0)
  const user = before[0]?.text === 'user' ? (before[1]?.text ?? '') : ''
  return { direction, user, values: fields.map((field) => field.text), line, at: first.at }
}

/** Texts in straight or typographic quotes from an index on. */
function quotedFields(text: string, from: number): { readonly text: string; readonly at: number }[] {
  const fields: { text: string; at: number }[] = []
  let start = -1
  for (let at = from; at < text.length; at += 1) {
    if (!'"\u201c\u201d'.includes(text.charAt(at))) continue
    if (start < 0) start = at + 1
    else {
      fields.push({ text: text.slice(start, at), at: start })
      start = -1
    }
  }
  return fields
}

const ERRORS = [
  'command not found',
  'Permission denied',
  'not in the sudoers file',
  'No such file or directory',
  'is not recognized',
  'failure',
]

/** Neither a part of a word nor the refusal of ssh: `fred@srv: Permission denied (publickey).` */
function isError(text: string, says: string): boolean {
  const at = text.indexOf(says)
  if (at < 0 || text.startsWith(' (', at + says.length)) return false
  const before = at === 0 ? ' ' : text.charAt(at - 1)
  return before.toLowerCase() === before.toUpperCase()
}

function withoutRows(lines: readonly PastedLine[]): Reading<Verdict> {
  for (const line of lines) {
    const error = ERRORS.find((says) => isError(line.text, says))
    if (!error) continue
    const at = line.text.indexOf(error)
    const mark = markOf(line, at, at + error.length, 'the tool did not answer')
    return {
      verdict: 'no-such-user',
      summary: 'The tool printed an error instead of the values.',
      marks: [mark],
      notes: WHERE,
      values: {},
    }
  }
  const command = lines.some((line) => line.text.includes('get_user_data') || line.text.includes('asuserdata'))
  if (command) {
    return {
      verdict: 'no-such-user',
      summary: 'The command printed no row for this account.',
      marks: [],
      notes: WHERE,
      values: {},
    }
  }
  return unreadable(
    'The two lines authorization_transfer_in_value and authorization_transfer_out_value are not in the text.',
  )
}

const WHERE = [
  'The tool is in the bin folder of the server (/opt/aspera/bin on Linux) and has to be run as an administrator.',
]

function otherUser(rows: readonly Row[], account: string): Reading<Verdict> {
  const row = rows[0]
  const user = row?.user ?? ''
  return {
    verdict: 'no-such-user',
    summary: `The values belong to ${user}, not to ${account}.`,
    marks: row ? [markOf(row.line, 0, row.line.text.length, `account ${user}`)] : [],
    notes: [],
    values: {},
  }
}
