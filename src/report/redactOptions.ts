import type { Secret, SecretKind } from './redactTypes.ts'
import { shellWord, type Stretch } from './redactValues.ts'

/**
 * An option or a word whose next word is secret, with what has to stand in the line beside it, or nothing. `behind`
 * names the sign inside of the value behind which the secret begins, `attached` that it may follow without a blank.
 */
type Option = {
  readonly option: string
  readonly program: string
  readonly kind: SecretKind
  readonly behind?: string
  readonly attached?: boolean
}

const OPTIONS: readonly Option[] = [
  { option: '-pw', program: '', kind: 'password' },
  { option: '-W', program: 'ascp', kind: 'token' },
  { option: '-N', program: 'ssh-keygen', kind: 'password' },
  { option: '-P', program: 'ssh-keygen', kind: 'password' },
  { option: '-p', program: 'sshpass', kind: 'password', attached: true },
  { option: '-u', program: 'curl', kind: 'password', behind: ':' },
  { option: '--user', program: 'curl', kind: 'password', behind: ':' },
  { option: '-U', program: 'curl', kind: 'password', behind: ':' },
  { option: '--proxy-user', program: 'curl', kind: 'password', behind: ':' },
  { option: '-b', program: 'curl', kind: 'cookie' },
  { option: '-u', program: 'lftp', kind: 'password', behind: ',' },
  { option: '-U', program: 'smbclient', kind: 'password', behind: '%' },
  { option: '-p', program: 'mysql', kind: 'password', attached: true },
  { option: '-p', program: 'docker login', kind: 'password' },
  { option: '-p', program: 'ncftp', kind: 'password' },
  { option: '-p', program: 'psexec', kind: 'password' },
  { option: '-P', program: 'isql', kind: 'password' },
  { option: '-P', program: 'sqlcmd', kind: 'password' },
  { option: '-w', program: 'ldapsearch', kind: 'password' },
  { option: '-k', program: 'openssl enc', kind: 'password' },
  { option: '/rp', program: 'schtasks', kind: 'password' },
  { option: 'aws_secret_access_key', program: 'configure set', kind: 'token' },
  { option: 'echo', program: 'sudo -S', kind: 'password' },
  { option: 'echo', program: 'chpasswd', kind: 'password' },
  { option: 'echo', program: 'passwd --stdin', kind: 'password' },
  { option: 'echo', program: 'sshpass', kind: 'password' },
  { option: 'echo', program: 'ConvertTo-SecureString', kind: 'password' },
  { option: 'printf', program: 'sudo -S', kind: 'password' },
  { option: 'send', program: '\\r"', kind: 'password' },
  { option: 'MIT-MAGIC-COOKIE-1', program: '', kind: 'cookie' },
]

/** The options that count in this line: those whose program it names. */
export function optionsIn(line: string): readonly Option[] {
  return OPTIONS.filter(({ program }) => program === '' || line.includes(program))
}

/** What stands behind an option: `start` and `end` are those of its name, `before` the name before it. */
export function behindOption(
  line: string,
  start: number,
  end: number,
  before: string,
  options: readonly Option[],
): Secret | undefined {
  const name = line.slice(start, end)
  const found = options.find((option) => isNamed(name, option, before))
  if (found === undefined) return undefined
  const value = valueOf(line, start, end, found)
  return value === undefined ? undefined : { ...value, kind: found.kind }
}

function isNamed(name: string, { option, program, attached }: Option, before: string): boolean {
  if (program === 'sshpass') return before.endsWith('sshpass') && name.startsWith(option)
  // `-p` alone makes mysql ask.
  if (program === 'mysql') return name.startsWith(option) && name.length > option.length
  return attached ? name.startsWith(option) : name === option
}

function valueOf(line: string, start: number, end: number, { option, program, behind }: Option): Stretch | undefined {
  if (end - start > option.length) return shellWord(line, start + option.length)
  if (program === 'sshpass' && (line[end] === "'" || line[end] === '"')) return shellWord(line, end)
  if (line[end] !== ' ' && line[end] !== '=') return undefined
  const value = shellWord(line, end + 1)
  if (behind === undefined) return value
  const sign = line.slice(value.start, value.end).indexOf(behind)
  return sign < 0 ? undefined : { start: value.start + sign + 1, end: value.end }
}

const ASKING = ['ssh-add', 'kinit', 'sudo ', 'passwd', 'password', 'sshpass', 'openssl', 'cryptsetup', 'login']

/** `kinit <<< 'secret'` */
export function hereString(line: string): readonly Secret[] {
  const at = line.indexOf('<<<')
  return at < 0 || !ASKING.some((each) => line.includes(each)) ? [] : [{ ...shellWord(line, at + 3), kind: 'password' }]
}

/** `net use X: \\host\share secret /user:fred`, `net user fred secret`: the password has no name there. */
export function netPassword(line: string): readonly Secret[] {
  const use = line.indexOf('net use ')
  const user = line.indexOf('net user ')
  if (use < 0 && user < 0) return []
  let at = use >= 0 ? line.indexOf('\\\\', use) : user + 'net user '.length
  if (at < 0) return []
  at = shellWord(line, at).end
  while (line[at] === '"' || line[at] === "'") at += 1
  const value = shellWord(line, at)
  const text = line.slice(value.start, value.end)
  return text === '' || text.startsWith('/') || text === '*' ? [] : [{ ...value, kind: 'password' }]
}
