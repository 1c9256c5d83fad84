import { isDigits, isPseudonym } from './pseudonymStandard.ts'

/** Names that every system or product has: they tell what a path is, and nobody's name. */
const STANDARD = new Set([
  ...'. .. ~ * etc var log usr bin sbin lib lib64 libexec local opt dev'.split(' '),
  '',
  ...'run tmp proc sys root null tty share doc env mnt srv boot private conf'.split(' '),
  ...'ssh openssh .ssh authorized_keys authorized_keys2 known_hosts known_hosts2 config sshd'.split(' '),
  ...'sshd_config ssh_config sshd_config.d ssh_config.d administrators_authorized_keys environment'.split(' '),
  ...'id_rsa id_dsa id_ecdsa id_ed25519 id_ecdsa_sk id_ed25519_sk id_xmss identity moduli'.split(' '),
  ...'ssh_host_rsa_key ssh_host_dsa_key ssh_host_ecdsa_key ssh_host_ed25519_key agent sftp-server'.split(' '),
  ...'ssh_known_hosts ssh_known_hosts2 hostname self oom_score_adj cmdline environ tcp udp python site.py'.split(' '),
  ...'auth.log secure messages syslog journal wtmp btmp lastlog sudoers sudoers.d shadow'.split(' '),
  ...'passwd group shells nologin false true sh bash zsh dash ksh fish tcsh sudo'.split(' '),
  ...'pam.d security hosts hosts.allow hosts.deny resolv.conf nsswitch.conf systemd selinux'.split(' '),
  ...'aspera connect cli ascp aspshell aspera.conf aspera_tokenauth_id_rsa faspex proxy rc'.split(' '),
  ...'aspera_bypass_rsa.pem aspera_bypass_dsa.pem aspera_tokenauth_id_dsa rushrc rush docroot'.split(' '),
  ...'intersystems iris cache mgr'.split(' '),
  ...'iris.cpf messages.log system32 windows programdata'.split(' '),
  'program files',
  ...'winevt logs drivers .bashrc .profile .bash_profile .zshrc .cshrc'.split(' '),
  'program files (x86)',
  ...'.shosts .rhosts shosts.equiv hosts.equiv .netrc motd banner issue.net crypto-policies'.split(' '),
])
/** Folders of programs: what is in them comes with the program. */
const PROGRAMS = new Set(['dist-packages', 'site-packages', 'node_modules', 'node:internal'])
/** Folders whose next name is that of a person. */
const HOMES = new Set(['home', 'users', 'documents and settings'])

/**
 * The parts of a path that are somebody's own: runs of names that are not standard, the first one with the root before
 * it. `/home/fred/.ssh/acme_key` is `/home/fred` and `acme_key`; of `/etc/ssh/sshd_config` there is none.
 */
export function ownParts(path: string): readonly string[] {
  const found: string[] = []
  let first: number | undefined
  let last = 0
  let home = false
  let named = false
  let program = false
  for (const { name, start, end } of namesOf(path)) {
    program ||= PROGRAMS.has(name.toLowerCase()) || (name.startsWith('python') && isStandardName(name))
    const goesOn = first !== undefined && HOMES.has(name.toLowerCase())
    const standard = program || (!home && !goesOn && isStandardName(name))
    if (standard && first !== undefined) {
      found.push(path.slice(first, last))
      first = undefined
    }
    if (!standard) {
      // The root goes with a first name: `/data` is the whole thing, in `/var/data` only `data` is.
      first ??= named ? start : 0
      last = end
    }
    // `/home` alone is a standard name; with a name behind it both are one part.
    if (name === '') continue
    home = HOMES.has(name.toLowerCase())
    if (!home && !name.endsWith(':')) named = true
  }
  if (first !== undefined) found.push(path.slice(first, last))
  return found.filter((part) => part.length > 1 && !isPseudonym(part) && !HOMES.has(bare(part)))
}

function isStandardName(name: string): boolean {
  const lower = name.toLowerCase()
  const key = lower.endsWith('.pub') ? lower.slice(0, -4) : lower
  const stem = key.endsWith('-cert') ? key.slice(0, -5) : key
  if (lower.startsWith('python') && lower.length < 12) return true
  if (HOMES.has(lower) || STANDARD.has(stem) || isPseudonym(lower) || isDigits(name)) return true
  return name.length === 2 && name.endsWith(':')
}

function bare(part: string): string {
  return part.replaceAll('/', '').replaceAll('\\', '').toLowerCase()
}

/** Names between slashes of either kind. */
function namesOf(path: string): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  const names: { name: string; start: number; end: number }[] = []
  let start = 0
  for (let at = 0; at <= path.length; at += 1) {
    if (at < path.length && path[at] !== '/' && path[at] !== '\\') continue
    names.push({ name: path.slice(start, at), start, end: at })
    start = at + 1
  }
  return names
}
