import { wordsOf, type PastedLine } from './lines.ts'
import { matchesAddresses, matchesPattern } from './patterns.ts'
import type { PrintedSetting } from './printedSettings.ts'

export type Finding<Verdict extends string = string> = {
  readonly verdict: Verdict
  readonly text: string
  readonly lines: readonly PastedLine[]
  readonly note: string
}

/** Whom the rules are about. `groups` is undefined where nobody printed them. */
export type Account = {
  readonly user: string
  readonly address: string
  readonly groups: readonly string[] | undefined
}

type Rule = Finding<'denied' | 'user-missing' | 'group-missing' | 'depends' | 'root'>

/** The rules that keep an account out, in the order in which sshd asks: denied, allowed, groups, root. */
export function rulesFor(settings: readonly PrintedSetting[], account: Account): readonly Rule[] {
  const { user } = account
  const refused = settings.find(({ name, value }) => name === 'refuseconnection' && value === 'yes')
  return [
    ...(refused === undefined
      ? []
      : [rule('denied', 'refuseconnection is yes: the server ends every such connection.', [refused], 'refuses')]),
    ...users(settings, account),
    ...groups(settings, account),
    ...(user === 'root' ? root(settings) : []),
  ]
}

function rule(verdict: Rule['verdict'], text: string, settings: readonly PrintedSetting[], note: string): Rule {
  return { verdict, text, lines: settings.map(({ line }) => line), note }
}

function named(settings: readonly PrintedSetting[], wanted: string): readonly PrintedSetting[] {
  return settings.filter(({ name, value }) => name === wanted && value !== '')
}

function users(settings: readonly PrintedSetting[], account: Account): readonly Rule[] {
  const { user } = account
  const deny = named(settings, 'denyusers')
  const allow = named(settings, 'allowusers')
  if (deny.length + allow.length === 0) return []
  if (user === '')
    return [
      rule(
        'depends',
        'There are rules on user names, and nobody said which account it is about.',
        [...deny, ...allow],
        'a rule on names',
      ),
    ]
  const denied = deny.find(({ value }) => fits(value, account) === true)
  const open = deny.filter(({ value }) => fits(value, account) === undefined)
  if (denied !== undefined)
    return [rule('denied', `denyusers names ${user} (${denied.value}).`, [denied], 'denies the account')]
  const answers = allow.map(({ value }) => fits(value, account))
  const list = allow
    .map(({ value }) => value)
    .join(' ')
    .slice(0, 200)
  if (allow.length > 0 && answers.every((answer) => answer === false))
    return [rule('user-missing', `allowusers is set and does not let ${user} in: ${list}.`, allow, 'others only')]
  if (open.length > 0 || (allow.length > 0 && !answers.includes(true)))
    return [
      rule(
        'depends',
        `Whether ${user} fits depends on the address or name it comes from: ${list}.`,
        [...open, ...allow],
        'depends on the address',
      ),
    ]
  return []
}

/** `user` or `user@from`; undefined where the place it comes from is not known. */
function fits(pattern: string, { user, address }: Account): boolean | undefined {
  const at = pattern.lastIndexOf('@')
  if (at < 0) return matchesPattern(user, pattern)
  if (!matchesPattern(user, pattern.slice(0, at))) return false
  const from = pattern.slice(at + 1)
  if (address !== '' && matchesAddresses(address, from)) return true
  const numbers = [...from].every((sign) => '0123456789abcdefABCDEF.:/*?,!'.includes(sign))
  return address !== '' && numbers ? false : undefined
}

function groups(settings: readonly PrintedSetting[], { user, groups: mine }: Account): readonly Rule[] {
  const deny = named(settings, 'denygroups')
  const allow = named(settings, 'allowgroups')
  if (deny.length + allow.length === 0) return []
  const who = user === '' ? 'The account' : user
  const list = allow
    .map(({ value }) => value)
    .join(' ')
    .slice(0, 200)
  if (mine === undefined)
    return [
      rule(
        'depends',
        `There are rules on groups${list === '' ? '' : ` (allowgroups ${list})`}. Paste what "id ${user === '' ? 'NAME' : user}" prints below them.`,
        [...deny, ...allow],
        'a rule on groups',
      ),
    ]
  const denied = deny.find(({ value }) => mine.some((group) => matchesPattern(group, value)))
  if (denied !== undefined)
    return [
      rule(
        'group-missing',
        `${who} is in a group that denygroups names (${denied.value}).`,
        [denied],
        'denies the group',
      ),
    ]
  if (allow.length === 0 || allow.some(({ value }) => mine.some((group) => matchesPattern(group, value)))) return []
  return [
    rule(
      'group-missing',
      `allowgroups is ${list}, and ${who} is in ${mine.join(', ').slice(0, 200)}.`,
      allow,
      'other groups only',
    ),
  ]
}

function root(settings: readonly PrintedSetting[]): readonly Rule[] {
  const setting = settings.find(({ name }) => name === 'permitrootlogin')
  const means = new Map([
    ['no', 'permitrootlogin is no: root cannot log in at all. Log in as yourself, and use sudo.'],
    ['without-password', 'permitrootlogin lets root in with a key and never with a password.'],
    ['prohibit-password', 'permitrootlogin lets root in with a key and never with a password.'],
    ['forced-commands-only', 'permitrootlogin lets root in only with keys that are bound to a command.'],
  ]).get(setting?.value ?? '')
  return setting === undefined || means === undefined ? [] : [rule('root', means, [setting], 'a rule for root')]
}

/** The names of the groups in `uid=1000(fred) gid=1000(fred) groups=1000(fred),27(sudo)`, or what `groups` prints. */
export function groupsOf(lines: readonly PastedLine[]): readonly string[] | undefined {
  for (const { text } of lines) {
    const at = text.indexOf('groups=')
    if (!text.includes('uid=') || at < 0) continue
    const [list = ''] = wordsOf(text.slice(at + 'groups='.length)).map((word) => word.text)
    const primary = text.includes('gid=') ? (wordsOf(text.slice(text.indexOf('gid=')))[0]?.text ?? '') : ''
    return [...new Set([...list.split(','), primary].map(inBrackets).filter((name) => name !== ''))]
  }
  return undefined
}

function inBrackets(text: string): string {
  const open = text.indexOf('(')
  const close = text.indexOf(')', open)
  return open < 0 || close < 0 ? '' : text.slice(open + 1, close)
}
