import { daysOf } from './days.ts'
import { isDigits, wordsOf, type PastedLine } from './lines.ts'

/** A piece of the text that tells something about an account. */
export type Fact = { readonly line: PastedLine; readonly at: number; readonly end: number; readonly value: string }

/** What the pasted lines say about one account. All that was not printed is absent. */
export type AccountFacts = {
  name?: string
  home?: Fact
  shell?: Fact
  /** A password or an account that somebody locked; `none` where keys are the only way in. */
  password?: Fact & { readonly state: 'locked' | 'none' | 'set' | 'empty' }
  /** The day the account or its password ends, as it stands there; `days` since 1970 where it could be read. */
  accountEnd?: Fact & { readonly days: number | undefined }
  passwordEnd?: Fact & { readonly days: number | undefined }
  /** From this day on the old password is good for nothing, and PAM takes the account for ended. */
  inactive?: Fact & { readonly days: number | undefined }
  mustChange?: Fact
  disabled?: Fact
  /** A password hash stands in the text. */
  hash?: true
}

/** Collects what `getent`, `dscl`, `passwd -S` and `chage -l` print. The first word on a matter counts. */
export function accountFacts(lines: readonly PastedLine[]): AccountFacts {
  const facts: AccountFacts = {}
  for (const line of lines) {
    const fields = line.text.slice(0, 4096).split(':')
    if (fields.length === 7 && isDigits(fields[2] ?? '') && isDigits(fields[3] ?? '')) passwdLine(line, fields, facts)
    else if (fields.length === 9 && fields.slice(2, 4).every((field) => field === '' || isDigits(field)))
      shadowLine(line, fields, facts)
    else if (!stateLine(line, facts)) labeledLine(line, facts)
  }
  return facts
}

function factAt(line: PastedLine, at: number, value: string): Fact {
  return { line, at, end: at + value.length, value }
}

/** `fred:x:1001:1001::/home/fred:/bin/bash` */
function passwdLine(line: PastedLine, fields: readonly string[], facts: AccountFacts): void {
  const [name = '', , , , , home = '', shell = ''] = fields
  const shellAt = line.text.length - shell.length
  facts.name ??= name
  facts.home ??= factAt(line, shellAt - 1 - home.length, home)
  // An empty shell is /bin/sh (passwd(5)).
  facts.shell ??= shell === '' ? factAt(line, shellAt - 1, ':') : factAt(line, shellAt, shell)
}

/** `fred:!:20778:0:99999:7::20758:`. The hash is looked at and never repeated. */
function shadowLine(line: PastedLine, fields: readonly string[], facts: AccountFacts): void {
  const [name = '', password = '', changed = '', , longest = '', , grace = '', ends = ''] = fields
  const sign = password.charAt(0)
  const at = name.length + 1
  if (password.includes('$')) facts.hash = true
  facts.name ??= name
  // *LK* and *NP* are Solaris.
  const state =
    sign === '!' || password.startsWith('*LK*') ? 'locked' : sign === '*' ? 'none' : password === '' ? 'empty' : 'set'
  facts.password ??= { ...factAt(line, sign === '' ? 0 : at, sign || name), state }
  if (changed === '0') facts.mustChange ??= factAt(line, at + password.length + 1, changed)
  if (isDigits(ends)) {
    facts.accountEnd ??= { ...factAt(line, line.text.lastIndexOf(ends), ends), days: Number(ends) }
  }
  limited({ ...factAt(line, 0, name), value: '' }, Number(changed), [longest, grace], facts)
}

const STATES: Readonly<Record<string, 'locked' | 'set' | 'empty'>> = {
  P: 'set',
  PS: 'set',
  L: 'locked',
  LK: 'locked',
  NP: 'empty',
}

/** `fred L 2026-11-21 0 99999 7 -1` of `passwd -S`. */
function stateLine(line: PastedLine, facts: AccountFacts): boolean {
  const [name, state, date, least, longest, , grace] = wordsOf(line.text.slice(0, 4096))
  const known = state && Object.hasOwn(STATES, state.text) ? STATES[state.text] : undefined
  const days = daysOf(date?.text ?? '')
  if (!name || !state || !date || !known || days === undefined || !isCount(least?.text ?? '')) return false
  facts.name ??= name.text
  // L also stands for an account that only ever had keys; a line of shadow tells them apart.
  facts.password ??= { ...factAt(line, state.at, state.text), state: known }
  if (days === 0) facts.mustChange ??= factAt(line, date.at, date.text)
  limited({ ...factAt(line, date.at, date.text), value: '' }, days, [longest?.text ?? '', grace?.text ?? ''], facts)
  return true
}

/** Red Hat prints -1 where there is no number. */
function isCount(text: string): boolean {
  return isDigits(text.startsWith('-') ? text.slice(1) : text)
}

/** A password that has to be changed every so many days, and what is left after that. 99999 stands for never. */
function limited(
  fact: Fact,
  changed: number,
  [longest = '', grace = '']: readonly string[],
  facts: AccountFacts,
): void {
  if (changed === 0 || !isDigits(longest) || Number(longest) >= 99_999) return
  const days = changed + Number(longest)
  facts.passwordEnd ??= { ...fact, days }
  if (isDigits(grace)) facts.inactive ??= { ...fact, days: days + Number(grace) }
}

/** `Account expires : Nov 01, 2026` of `chage -l`, and `UserShell: /bin/zsh` of `dscl`. */
function labeledLine(line: PastedLine, facts: AccountFacts): void {
  const colon = line.text.indexOf(':')
  const label = colon < 0 ? '' : line.text.slice(0, colon).trim()
  const value = line.text.slice(colon + 1).trim()
  if (value === '') return
  const fact = factAt(line, line.text.length - value.length, value)
  if (label === 'Account expires' && value !== 'never') facts.accountEnd ??= { ...fact, days: daysOf(value) }
  else if (label === 'Password expires' && value === 'password must be changed') facts.mustChange ??= fact
  else if (label === 'Password expires' && value !== 'never') facts.passwordEnd ??= { ...fact, days: daysOf(value) }
  else if (label === 'Password inactive' && value !== 'never') facts.inactive ??= { ...fact, days: daysOf(value) }
  else if (label === 'NFSHomeDirectory') facts.home ??= fact
  else if (label === 'UserShell') facts.shell ??= fact
  else if (label === 'RecordName') facts.name ??= value
  else if (label === 'AuthenticationAuthority') {
    const at = line.text.indexOf(';DisabledUser;')
    if (at >= 0) facts.disabled ??= factAt(line, at, ';DisabledUser;')
  }
}
