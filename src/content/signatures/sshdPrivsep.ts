import { defineSignatures } from '../../recognizer/define.ts'

const FOLDERS = ['/run/sshd', '/var/run/sshd', '/usr/share/empty.sshd', '/var/empty/sshd', '/var/empty'] as const

/** The server that cannot lock its unprivileged half into the folder for it. Other folders are jails of accounts. */
export const sshdPrivsepSignatures = defineSignatures(
  FOLDERS.map((folder, at) => ({
    id: `sshd.privsep-chroot-${at}`,
    program: 'sshd' as const,
    template: `chroot("${folder}"): {reason:rest}`,
    title: 'The server may not lock its unprivileged half away, as in containers without that right',
    class: 'privsep-dir' as const,
    stage: 'key-exchange' as const,
    role: 'cause' as const,
    decides: { cause: 'privsep-chroot-refused', certainty: 'certain' as const },
    matches: [
      {
        line: `chroot("${folder}"): Operation not permitted [preauth]`,
        values: { reason: 'Operation not permitted' },
      },
    ],
    rejects: ['fatal: chroot("/jail"): Operation not permitted'],
    sources: [
      {
        source: 'openssh-code',
        section: 'privsep_preauth_child, in sshd.c and later sshd-session.c; the folder is chosen when it is built',
      },
    ],
    reviewed: '2026-11-21',
  })),
)
