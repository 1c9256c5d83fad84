import type { Header } from './header.ts'

/**
 * Programs that share files, modules or words with ssh and are none of its parts. What their lines say of a login, a
 * key or a port is about themselves; only their own messages are known there.
 */
const FOREIGN: ReadonlySet<string> = new Set(
  [
    'sudo su login passwd cron CRON crond atd polkitd doas gdm-password lightdm sddm xrdp xrdp-sesman',
    'vino cockpit-session vsftpd proftpd pure-ftpd postfix dovecot exim sendmail saslauthd openvpn',
    'charon racoon xl2tpd freeradius radiusd slapd krb5kdc kadmind smbd winbindd nginx httpd apache2',
    'haproxy mysqld mariadbd postgres mongod redis-server named',
  ].flatMap((names) => names.split(' ')),
)

/** The program that the header of a line names, where its words are not about ssh. */
export function foreignProgram(text: string, { program, programEnd }: Header): string | undefined {
  if (program === programEnd) return undefined
  let end = program
  while (end < programEnd && !isPart(text.charCodeAt(end), end - program)) end += 1
  const name = text.slice(program, end)
  return FOREIGN.has(name) ? name : undefined
}

/** `postfix/smtpd`, `openvpn(pam_google_authenticator)`: what belongs to the program begins here. */
function isPart(unit: number, behind: number): boolean {
  return unit === 40 || (unit === 47 && behind > 0)
}
