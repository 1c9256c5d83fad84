import type { SecretKind } from './redactTypes.ts'

/** Endings of names behind which `=` or `:` and a secret follow. Compared without regard to case. */
const ENDINGS: readonly (readonly [string, SecretKind])[] = [
  ['password', 'password'],
  ['passwort', 'password'],
  ['passwd', 'password'],
  ['passphrase', 'password'],
  ['filepass', 'password'],
  ['sshpass', 'password'],
  ['_pass', 'password'],
  ['-pass', 'password'],
  ['_pwd', 'password'],
  ['token', 'token'],
  ['secret', 'token'],
  ['cookie', 'token'],
  ['apikey', 'token'],
  ['api_key', 'token'],
  ['api-key', 'token'],
  ['secret_key', 'token'],
  ['encryption_key', 'token'],
  ['access_key', 'token'],
  ['private_key', 'private-key'],
  ['aspera_scp_key', 'private-key'],
  ['authorization', 'token'],
]

const WHOLE: ReadonlyMap<string, SecretKind> = new Map([
  ['pass', 'password'],
  ['pwd', 'password'],
  ['pw', 'password'],
  ['sig', 'token'],
])

/** Functions of sshd and libraries that print their own name and a colon, and the marker that aspshell -t sets. */
const HARMLESS_STARTS = [
  'mm_',
  'userauth_',
  'input_userauth',
  'sshpam_',
  'auth_',
  'auth2_',
  'do_',
  'pam_',
  'aspera_auth_token',
]

/** What kind of secret a name announces, if it does. */
export function kindOfName(name: string): SecretKind | undefined {
  if (name.length > 80) return undefined
  const lower = name.toLowerCase()
  const whole = WHOLE.get(lower.replace(/^-{1,2}/, ''))
  if (whole) return whole
  if (HARMLESS_STARTS.some((start) => lower.startsWith(start))) return undefined
  return ENDINGS.find(([ending]) => lower.endsWith(ending))?.[1]
}

/** Header lines whose whole rest is secret. */
export function isHeader(name: string): boolean {
  const lower = name.toLowerCase()
  return lower === 'authorization' || lower === 'proxy-authorization' || lower === 'cookie' || lower === 'set-cookie'
}

/** Calls that take a password among their arguments, and the first argument that is one, from 0. */
export const CALLS: ReadonlyMap<string, number> = new Map([
  ['authenticatewithusername', 1],
  ['authenticatewithkeypair', 3],
  ['changepassword', 1],
  ['security.login', 1],
  ['iris.connect', 4],
  ['irisnative.createconnection', 4],
  ['auth_password', 1],
])

/** Options and words whose next word is secret, with what has to stand in the line beside them, or nothing. */
export const OPTIONS: readonly { readonly option: string; readonly program: string; readonly kind: SecretKind }[] = [
  { option: '-pw', program: '', kind: 'password' },
  { option: '-W', program: 'ascp', kind: 'token' },
  { option: '-N', program: 'ssh-keygen', kind: 'password' },
  { option: '-P', program: 'ssh-keygen', kind: 'password' },
  { option: '-p', program: 'sshpass', kind: 'password' },
  { option: '-u', program: 'curl', kind: 'password' },
  { option: '--user', program: 'curl', kind: 'password' },
  { option: '-u', program: 'lftp', kind: 'password' },
  { option: '-p', program: 'mysql', kind: 'password' },
  { option: 'echo', program: 'sudo -S', kind: 'password' },
  { option: 'send', program: '\\r"', kind: 'password' },
]
