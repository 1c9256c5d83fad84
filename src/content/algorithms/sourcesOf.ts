/** A section of the release notes of OpenSSH. */
export function notes(...versions: readonly string[]) {
  return { source: 'openssh-release-notes', section: versions.join(', ') } as const
}

/** The table of another tool: where a version is not in the release notes that we could read. */
export const audit = { source: 'ssh-audit', section: 'src/ssh_audit/ssh2_kexdb.py' } as const

/** What OpenSSH 9.2p1 has built in and offers. */
export const bench = { source: 'algorithm-bench', section: 'ssh -Q, ssh -vv, sshd -ddd' } as const
