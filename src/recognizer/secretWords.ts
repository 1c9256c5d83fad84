/**
 * Words after which something stands that should not have been pasted. `form` says how it stands there: behind `=` or
 * in JSON (`assignment`), as the next word (`word`), behind an option further on in the line (`option`), between `//`
 * and `@` (`url`), or in the lines that follow (`key`, `dump`).
 */
export type SecretWord = {
  readonly text: string
  readonly kind: 'private-key' | 'password' | 'token' | 'decrypted-packets'
  readonly form: 'assignment' | 'word' | 'option' | 'url' | 'key' | 'dump'
  readonly option?: string
}

const PASSWORDS = [
  'password',
  'Password',
  'PASSWORD',
  'passwd',
  'PASSWD',
  'passphrase',
  'Passphrase',
  'PASSPHRASE',
  'ASPERA_SCP_PASS',
  'ASPERA_SCP_FILEPASS',
  'ASPERA_DST_PASS',
  'SSHPASS',
  'PGPASSWORD',
  'MYSQL_PWD',
  'remote_password',
  'remote_pass',
  'ssh_password',
  'ansible_password',
  'ansible_ssh_pass',
  'ansible_become_pass',
  'proxy_pass',
  'proxy_password',
  'content_protection_password',
  'userPassword',
  'user_password',
  'secret',
]
const TOKENS = ['token', 'Token', 'access_token', 'ASPERA_SCP_TOKEN', 'client_secret', 'api_key', 'apikey', 'apiKey']
const SCHEMES = ['ssh', 'sftp', 'ftp', 'ftps', 'http', 'https', 'scp', 'faspe', 'fasp', 'socks5']

export const SECRET_WORDS: readonly SecretWord[] = [
  ...PASSWORDS.map((text) => ({ text, kind: 'password', form: 'assignment' }) as const),
  ...TOKENS.map((text) => ({ text, kind: 'token', form: 'assignment' }) as const),
  ...SCHEMES.map((scheme) => ({ text: `${scheme}://`, kind: 'password', form: 'url' }) as const),
  { text: 'Bearer ', kind: 'token', form: 'word' },
  { text: 'Basic ', kind: 'token', form: 'word' },
  { text: 'sshpass ', kind: 'password', form: 'option', option: ' -p' },
  ...['plink', 'pscp', 'psftp', 'putty', 'PLINK', 'PSCP'].map(
    (text) => ({ text, kind: 'password', form: 'option', option: ' -pw ' }) as const,
  ),
  { text: 'ascp ', kind: 'token', form: 'option', option: ' -W ' },
  { text: 'BEGIN ', kind: 'private-key', form: 'key' },
  { text: 'PuTTY-User-Key-File', kind: 'private-key', form: 'key' },
  { text: 'libssh2_transport_', kind: 'decrypted-packets', form: 'dump' },
  { text: '_libssh2_transport_', kind: 'decrypted-packets', form: 'dump' },
]
