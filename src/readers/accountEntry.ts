import { accountFacts, type AccountFacts, type Fact } from './accountFacts.ts'
import { accountEntrySamples } from './accountEntrySamples.ts'
import { daysOf } from './days.ts'
import { isDigits, markLine, markOf, pastedLines, unreadable, wordsOf, type PastedLine } from './lines.ts'
import { lastPart } from './lsRoles.ts'
import { defineReader, type Reading, type ReaderContext } from './types.ts'

const verdicts = {
  missing: 'The system knows no such account.',
  expired: 'The account has ended or was disabled: nobody gets in with it.',
  'no-shell': 'The login shell lets nobody in.',
  'password-expired': 'The password has ended or has to be changed.',
  locked: 'The password is locked.',
  aspshell: 'The login shell is aspshell: for Aspera transfers and nothing else.',
  fine: 'The account exists, and nothing that was pasted keeps it out.',
}
type Verdict = keyof typeof verdicts

/** Reads `getent passwd`, `getent shadow`, `dscl . -read`, `passwd -S` and `chage -l`. `today` in the context is YYYY-MM-DD. */
export const accountEntry = defineReader<Verdict>({
  id: 'account-entry',
  title: 'Whether an account exists, its home folder, shell and end',
  reads: 'getent passwd, passwd -S, chage -l or dscl . -read',
  asks: ['user'],
  verdicts,
  samples: accountEntrySamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const facts = accountFacts(ownLines(lines, context['user'] || context['account'] || ''))
    const known =
      facts.shell ??
      facts.home ??
      facts.password ??
      facts.accountEnd ??
      facts.mustChange ??
      facts.passwordEnd ??
      facts.disabled
    if (known === undefined && !lines.some(({ text: line }) => isDates(line))) return nothingKnown(lines, context)
    return judged(facts, context)
  },
})

function judged(facts: AccountFacts, context: ReaderContext): Reading<Verdict> {
  const today = daysOf(context['today'] ?? '')
  const who = facts.name ?? (context['user'] || context['account'] || 'the account')
  const begin = who === 'the account' ? 'The account' : `The account ${who}`
  const undated = [facts.accountEnd, facts.passwordEnd].find(
    (end) => end !== undefined && (end.days === undefined || today === undefined),
  )
  const say = (verdict: Verdict, summary: string, fact?: Fact, note = ''): Reading<Verdict> => ({
    verdict,
    summary,
    // A line with a hash is not marked: marked lines go into the report.
    marks: fact === undefined || facts.hash ? [] : [markOf(fact.line, fact.at, fact.end, note)],
    notes: notesOn(facts, context),
    values: facts.home !== undefined && (context['home'] ?? '') === '' ? { home: facts.home.value } : {},
  })
  if (facts.disabled) return say('expired', `${begin} was disabled on this Mac.`, facts.disabled, 'disabled')
  if (isPast(facts.accountEnd, today))
    return say('expired', `${begin} has ended${shownDate(facts.accountEnd)}.`, facts.accountEnd, 'in the past')
  const shell = facts.shell
  if (shell !== undefined && letsNobodyIn(shell.value)) {
    return say(
      'no-shell',
      `The login shell of ${who} is ${shell.value}: it says a word and ends the session.`,
      shell,
      'lets nobody in',
    )
  }
  if (facts.mustChange)
    return say(
      'password-expired',
      `${begin} has to change the password at the next login.`,
      facts.mustChange,
      'has to be changed',
    )
  if (isPast(facts.passwordEnd, today, 1))
    return say(
      'password-expired',
      `The password of ${who} has ended${shownDate(facts.passwordEnd)}.`,
      facts.passwordEnd,
      'in the past',
    )
  if (undated !== undefined) {
    const end = undated.value === '' ? 'The password ends with its age' : `An end is set, ${undated.value}`
    return unreadable(`${end}. Compare it with today: if it is past, that is the reason.`, notesOn(facts, context))
  }
  if (facts.password?.state === 'locked')
    return say('locked', `The password of ${who} is locked, or there never was one.`, facts.password, 'locked')
  if (shell !== undefined && lastPart(shell.value).startsWith('aspshell'))
    return say('aspshell', `The login shell of ${who} is aspshell.`, shell, 'for Aspera transfers only')
  const home = facts.home === undefined ? '' : `, with the home folder ${facts.home.value}`
  const ends =
    shell === undefined ? '' : ` and the shell ${shell.value === ':' ? '/bin/sh, as none is set' : shell.value}`
  if (facts.shell === undefined && facts.home === undefined)
    return say('fine', `${begin} is neither locked nor at its end.`)
  return say('fine', `${begin} exists${home}${ends}.`, shell, 'the login shell')
}

/** On its last day the account is closed already (pam_unix); a password still works for that day. */
function isPast(end: AccountFacts['accountEnd'], today: number | undefined, grace = 0): boolean {
  if (end?.days === undefined) return false
  // The first days of 1970 stand for an account that was closed on purpose.
  return today === undefined ? end.days <= 1 : end.days + grace <= today
}

/** A whole file may be pasted: where the account asked for has a line, the lines of the others are left out. */
function ownLines(lines: readonly PastedLine[], wanted: string): readonly PastedLine[] {
  if (wanted === '' || !lines.some(({ text }) => text.startsWith(`${wanted}:`))) return lines
  return lines.filter(({ text }) => text.startsWith(`${wanted}:`) || text.slice(0, 4096).split(':').length < 7)
}

function shownDate(end: Fact | undefined): string {
  return end === undefined || end.value === '' || isDigits(end.value) ? '' : ` (${end.value})`
}

const CLOSED = ['nologin', 'false', 'true', 'null', 'sync', 'shutdown', 'halt']
const LIMITED = ['git-shell', 'rssh', 'scponly', 'rbash', 'rksh', 'lshell', 'sftp-server']

function letsNobodyIn(shell: string): boolean {
  return CLOSED.includes(lastPart(shell))
}

function notesOn({ password, shell, hash, inactive }: AccountFacts, context: ReaderContext): string[] {
  const notes: string[] = []
  if (hash) notes.push('This text holds a password hash. Do not pass it on; passwd -S tells the same without it.')
  if (password?.state === 'locked')
    notes.push(
      'With UsePAM yes a key still opens the account; with UsePAM no sshd refuses it. L alone is normal for an account that uses keys only.',
    )
  if (isPast(inactive, daysOf(context['today'] ?? ''))) {
    notes.push(
      'It ended so long ago that PAM takes the account for ended: keys are refused too, until the password is set anew.',
    )
  }
  if (password?.state === 'none') notes.push('The star means: no password, keys only. sshd does not call that locked.')
  if (password?.state === 'empty')
    notes.push('The account has no password at all; sshd refuses such a login unless PermitEmptyPasswords is set.')
  if (shell !== undefined && letsNobodyIn(shell.value))
    notes.push('For SFTP this shell is fine where ForceCommand or the subsystem is internal-sftp.')
  if (shell !== undefined && LIMITED.includes(lastPart(shell.value)))
    notes.push(`${shell.value} allows only what it was made for, and no ordinary session.`)
  if (shell !== undefined && !letsNobodyIn(shell.value))
    notes.push('The line does not tell whether the shell is there; sshd refuses an account whose shell does not exist.')
  if (context['home'] === '/') notes.push('A home folder of / is not a place for keys.')
  return notes
}

const UNKNOWN = [
  'eDSRecordNotFound',
  'does not exist in /etc/passwd',
  ' does not exist',
  'Unknown user name',
  'no such user',
]
const PROGRAMS = ['chage: ', 'passwd: ', '<dscl_cmd>', 'getent: ', 'id: ']
const FORBIDDEN = [
  'chage: Permission denied',
  'You may not view or modify password information',
  'Only root can do that',
]

function nothingKnown(lines: readonly PastedLine[], context: ReaderContext): Reading<Verdict> {
  const who = context['user'] || context['account']
  const summary = who ? `The system knows no account ${who}.` : 'The system knows no account of that name.'
  const says = lines.find(
    ({ text }) => PROGRAMS.some((program) => text.includes(program)) && UNKNOWN.some((part) => text.includes(part)),
  )
  const silent = says ?? silentLook(lines)
  if (silent) {
    return {
      verdict: 'missing',
      summary,
      marks: [markLine(silent, says ? 'no such account' : 'printed nothing')],
      notes: ['Names are told apart by capital and small letters.'],
      values: {},
    }
  }
  if (lines.some(({ text }) => FORBIDDEN.some((part) => text.includes(part)))) {
    return unreadable('The command was refused: run it with sudo.')
  }
  return unreadable('This is not what getent, dscl, passwd -S or chage -l prints.', [
    'If getent printed nothing at all, there is no such account.',
  ])
}

/** `$ getent passwd fredd` and nothing below it but the next prompt. */
function silentLook(lines: readonly PastedLine[]): PastedLine | undefined {
  const at = lines.findIndex(({ text }) => {
    const words = wordsOf(text.slice(0, 1024)).map((word) => word.text)
    const place = words.indexOf('getent')
    return place >= 0 && words[place + 1] === 'passwd' && words.length === place + 3
  })
  const below = lines.slice(at + 1).filter(({ text }) => text !== '')
  return at >= 0 && below.every(({ text }) => '$#%'.includes(text.slice(-1)) || text.includes('$ '))
    ? lines[at]
    : undefined
}

function isDates(text: string): boolean {
  return text.startsWith('Account expires') || text.startsWith('Last password change')
}
