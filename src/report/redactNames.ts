import type { SecretKind } from './redactTypes.ts'

/** Endings of names behind which `=` or `:` and a secret follow. Compared without regard to case. */
const ENDINGS: readonly (readonly [SecretKind, readonly string[]])[] = [
  ['one-time-code', ['passcode', 'otp', 'verification_code', 'one_time_password', 'onetimepassword', 'tokencode']],
  ['password', ['password', 'passwort', 'passwd', 'passphrase', 'filepass', 'sshpass', 'keypass', 'storepass']],
  [
    'password',
    ['_pass', '-pass', '_pwd', '-pwd', '.pass', '.pwd', '.pw', 'kennwort', 'wachtwoord', 'dbpass', 'userpass'],
  ],
  ['password', ['contraseña', 'contrasena', 'motdepasse', 'mot_de_passe']],
  ['cookie', ['cookie', 'jsessionid', 'phpsessid', 'sessid', 'sessionid', 'session_id', 'connect.sid', '_session']],
  ['cookie', ['csptoken', 'cspsession', 'cspchd']],
  ['private-key', ['private_key', 'privatekey', 'private-key', 'aspera_scp_key']],
  [
    'token',
    ['token', 'secret', 'apikey', 'api_key', 'api-key', 'secret_key', 'secret_key_base', 'secret-key', 'secretkey'],
  ],
  ['token', ['encryption_key', 'encryptionkey', 'access_key', 'access-key', 'accesskey', 'accountkey', 'account_key']],
  ['token', ['auth_key', 'auth-key', 'authkey', 'shared_key', 'sharedkey', 'sharedaccesssignature']],
  ['token', ['csrf', 'xsrf', 'samlresponse', 'samlrequest', 'client_assertion']],
  ['token', ['scp_license', 'license_key', 'licensekey', 'webhook_url', 'signing_key', 'master_key']],
  ['authorization', ['authorization']],
]

const WHOLE: ReadonlyMap<string, SecretKind> = new Map([
  ['pass', 'password'],
  ['pwd', 'password'],
  ['pw', 'password'],
  ['pin', 'password'],
  ['psk', 'password'],
  ['senha', 'password'],
  ['sig', 'token'],
])

/** Names that are secret only in the query of an address. */
const IN_QUERY: ReadonlyMap<string, SecretKind> = new Map([
  ['code', 'token'],
  ['key', 'token'],
  ['signature', 'token'],
  ['x-amz-signature', 'token'],
  ['x-goog-signature', 'token'],
  ['ticket', 'token'],
  ['auth', 'token'],
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
  'read_passphrase',
]

/** What kind of secret a name announces, if it does. */
export function kindOfName(name: string): SecretKind | undefined {
  if (name.length > 80) return undefined
  const lower = withoutDots(name.normalize().toLowerCase())
  const whole = WHOLE.get(withoutDashes(lower))
  if (whole) return whole
  if (HARMLESS_STARTS.some((start) => lower.startsWith(start)) && !lower.startsWith('auth_token')) return undefined
  return ENDINGS.find(([, endings]) => endings.some((ending) => lower.endsWith(ending)))?.[0]
}

/** A name of several words: `mot de passe`. */
export function kindOfWords(line: string, start: number, end: number): SecretKind | undefined {
  return line.slice(Math.max(start - 7, 0), end).toLowerCase() === 'mot de passe' ? 'password' : undefined
}

/** The same for a name behind `?` or `&`. */
export function kindInQuery(name: string): SecretKind | undefined {
  return kindOfName(name) ?? IN_QUERY.get(name.toLowerCase())
}

/** `Password........: ` */
function withoutDots(name: string): string {
  let end = name.length
  while (end > 0 && name[end - 1] === '.') end -= 1
  return name.slice(0, end)
}

function withoutDashes(name: string): string {
  if (name.startsWith('--')) return name.slice(2)
  return name.startsWith('-') ? name.slice(1) : name
}

const HEADERS: ReadonlyMap<string, SecretKind> = new Map([
  ['authorization', 'authorization'],
  ['proxy-authorization', 'authorization'],
  ['x-authorization', 'authorization'],
  ['www-authenticate-response', 'authorization'],
  ['cookie', 'cookie'],
  ['cookie2', 'cookie'],
  ['set-cookie', 'cookie'],
  ['x-api-key', 'token'],
  ['x-auth-token', 'token'],
  ['x-access-token', 'token'],
  ['x-vault-token', 'token'],
  ['x-csrf-token', 'token'],
  ['x-xsrf-token', 'token'],
  ['private-token', 'token'],
  ['x-amz-security-token', 'token'],
  ['ocp-apim-subscription-key', 'token'],
])

/** Header lines whose whole rest is secret. */
export function headerKind(name: string): SecretKind | undefined {
  return HEADERS.get(name.toLowerCase())
}

/** Words before `code` that make it a one-time code: `Verification code: 123456`. */
export const CODE_WORDS: readonly string[] = [
  'verification',
  'your',
  'authentication',
  'security',
  'one-time',
  'access',
  'login',
  'confirmation',
  'token',
  'mfa',
  '2fa',
  'sms',
  'totp',
  'otp',
  'pass',
]

/** Calls that take a password among their arguments, and the first argument that is one, from 0. */
export const CALLS: ReadonlyMap<string, number> = new Map([
  ['authenticatewithusername', 1],
  ['authenticatewithkeypair', 3],
  ['changepassword', 1],
  ['security.login', 1],
  ['iris.connect', 4],
  ['irisnative.createconnection', 4],
  ['auth_password', 1],
  ['authpassword', 1],
  ['userauth_password', 1],
  ['libssh2_userauth_password', 2],
  ['ssh_userauth_password', 2],
  ['ssh2_auth_password', 2],
  ['ftp_login', 2],
  ['ftp.connect', 2],
  ['passwordauthentication', 1],
  ['networkcredential', 1],
  ['setpassword', 0],
  ['sshcredentials', 1],
  ['.password', 0],
  ['setpassphrase', 0],
])
