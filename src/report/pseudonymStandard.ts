/** Words of sentences that stand where a name may stand: `the key for this server`, `not the login: another guide`. */
const PLAIN = [
  ...'a an this that these those it its he she they them their his her our my'.split(' '),
  ...'another other others one two some any all each every no not nothing something somebody nobody everybody'.split(
    ' ',
  ),
  ...'what which who whose where when there here now then but if or so to too with without into out'.split(' '),
  ...'expired locked disabled denied refused failed closed opened started allowed missing new old same right wrong'.split(
    ' ',
  ),
]

/** Accounts that come with a system or a product: they name nobody, and a ticket without them tells nothing. */
const ACCOUNTS = new Set([
  ...PLAIN,
  ...'root nobody daemon sshd git admin administrator system _system user users guest'.split(' '),
  ...'faspex xfer aspera shares irisusr irisowner unknownuser superuser www-data ftp'.split(' '),
  ...'invalid unknown from for the and you is as by name name: host server'.split(' '),
  ...'ssh ssh2 sftp scp http https password publickey keyboard-interactive none me your'.split(' '),
])

/** Words of the tags that stand in place of secrets. */
const TAGS = new Set('private key password token cookie authorization one-time code decrypted data removed'.split(' '))

/** Hosts that are the own machine, or a word for any. */
const HOSTS = new Set([
  ...PLAIN,
  ...'localhost localhost.localdomain localdomain server host client remote unknown none keys'.split(' '),
  ...'the port from to via key is for name'.split(' '),
  'remote host',
])

/** Owners of algorithms and makers of programs. Their domains stand in names and in the addresses of manuals. */
const MAKERS = [
  ...'openssh.com libssh.org libssh2.org ssh.com lysator.liu.se tartarus.org bitvise.com'.split(' '),
  ...'openssl.org ietf.org ibm.com asperasoft.com intersystems.com microsoft.com github.com'.split(' '),
  ...'python.org paramiko.org winscp.net filezilla-project.org man7.org openbsd.org freedesktop.org'.split(' '),
]

const PSEUDONYM = ['user-', 'host-', 'address-', 'path-']

export function isStandardAccount(name: string): boolean {
  const lower = name.toLowerCase()
  return ACCOUNTS.has(lower) || TAGS.has(lower) || isPseudonym(name)
}

export function isStandardHost(name: string): boolean {
  const lower = name.toLowerCase()
  return (
    HOSTS.has(lower) ||
    TAGS.has(lower) ||
    isPseudonym(lower) ||
    MAKERS.some((maker) => lower === maker || lower.endsWith(`.${maker}`))
  )
}

/** `host-1`: what stands where a name stood. A machine that is really called so tells nothing, and stays. */
export function isPseudonym(text: string): boolean {
  const kind = PSEUDONYM.find((start) => text.startsWith(start))
  return kind !== undefined && text.length > kind.length && isDigits(text.slice(kind.length))
}

export function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return text !== ''
}

/** Letters, digits and everything beyond ASCII: a name that such a sign follows is part of a longer word. */
export function isLetter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127
}
