import { markLine, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { printedSettings, type PrintedSetting } from './printedSettings.ts'
import { groupsOf, rulesFor, type Finding } from './sshdAccountRules.ts'
import { sshdEffectiveNotes } from './sshdEffectiveNotes.ts'
import { sshdEffectiveSamples } from './sshdEffectiveSamples.ts'
import { sshdMessages } from './sshdMessages.ts'
import { defineReader, type Reading } from './types.ts'

const verdicts = {
  broken: 'sshd refuses its configuration, so nothing is shown.',
  denied: 'The account is denied by name.',
  'user-missing': 'Only some accounts may log in, and this one is not among them.',
  'group-missing': 'Only some groups may log in, and the account is in none of them, or one of its groups is denied.',
  depends: 'There are rules on who may log in, and the text does not tell whether they fit.',
  root: 'root may not log in this way.',
  'two-steps': 'One method is not enough: a login needs two or more.',
  'key-off': 'Logins with a key are switched off.',
  open: 'No setting here keeps the account out.',
}
type Verdict = keyof typeof verdicts

const NAMES = new Set(
  'allowusers denyusers allowgroups denygroups refuseconnection permitrootlogin authenticationmethods pubkeyauthentication passwordauthentication kbdinteractiveauthentication usepam authorizedkeysfile authorizedkeyscommand trustedusercakeys revokedkeys maxauthtries maxsessions maxstartups strictmodes chrootdirectory forcecommand subsystem loglevel syslogfacility port logingracetime permitemptypasswords clientaliveinterval clientalivecountmax persourcepenalties allowtcpforwarding permittty'.split(
    ' ',
  ),
)

/** Reads `sshd -T` or `sshd -T -C …`, whole or through grep, and `id` beside it. `user` or `account`, and `clientAddress`. */
export const sshdEffective = defineReader<Verdict>({
  id: 'sshd-effective',
  title: 'Settings of the SSH server that count for an account',
  reads: 'sshd -T -C user=…,host=…,addr=…',
  verdicts,
  samples: sshdEffectiveSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const settings = printedSettings(lines, NAMES)
    if (settings.length === 0) return brokenOr(lines)
    const user = [context['account'], context['user']].find((name) => name !== undefined && name !== '') ?? ''
    const about = { user, address: context['clientAddress'] ?? '', groups: groupsOf(lines) }
    const findings = [...rulesFor(settings, about), ...steps(settings), ...keysOff(settings)]
    const first = findings[0]
    return {
      verdict: first?.verdict ?? 'open',
      summary: first?.text ?? openSummary(settings, user),
      marks: findings.flatMap((finding) => finding.lines.map((line) => markLine(line, finding.note))).slice(0, 30),
      notes: [...findings.slice(1).map((finding) => finding.text), ...sshdEffectiveNotes(settings)],
      values: {},
    }
  },
})

function brokenOr(lines: readonly PastedLine[]): Reading<Verdict> {
  const messages = sshdMessages(lines).filter(({ trouble }) => trouble !== 'warning')
  const first = messages[0]
  if (first === undefined)
    return unreadable(
      'This is not what sshd -T prints: one setting a line, such as "permitrootlogin without-password".',
    )
  return {
    verdict: 'broken',
    summary: first.summary,
    marks: messages.slice(0, 20).map(({ mark }) => mark),
    notes: [...new Set(messages.map(({ summary }) => summary))].slice(1, 8),
    values: {},
  }
}

function openSummary(settings: readonly PrintedSetting[], user: string): string {
  const who = user === '' ? 'an account' : user
  const rules = settings.some(({ name }) =>
    ['allowusers', 'allowgroups', 'permitrootlogin', 'pubkeyauthentication'].includes(name),
  )
  return rules
    ? `No setting here keeps ${who} out. The state of the account, its shell and PAM may still do.`
    : 'There is no rule on accounts or methods among these lines.'
}

/** `publickey,password` wants both; lists parted by blanks are alternatives. */
function steps(settings: readonly PrintedSetting[]): readonly Finding<'two-steps'>[] {
  const setting = settings.find(({ name }) => name === 'authenticationmethods')
  if (setting === undefined || setting.value === 'any' || setting.value === '') return []
  const lists = setting.value.split(' ').filter((list) => list !== '')
  if (!lists.every((list) => list.includes(','))) return []
  const ways = lists.map((list) => list.split(',').join(' and then ')).join(', or ')
  const text = `A login needs ${ways}. After the first step the server says "partial success" and asks for the next.`
  return [{ verdict: 'two-steps', text, lines: [setting.line], note: 'more than one method' }]
}

function keysOff(settings: readonly PrintedSetting[]): readonly Finding<'key-off'>[] {
  const setting = settings.find(({ name, value }) => name === 'pubkeyauthentication' && value === 'no')
  if (setting === undefined) return []
  return [
    {
      verdict: 'key-off',
      text: 'pubkeyauthentication is no: the server takes no key for this account.',
      lines: [setting.line],
      note: 'no keys',
    },
  ]
}
