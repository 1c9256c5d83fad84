import type { Recognition } from '../../recognizer/types.ts'

/** The lines in which ssh -v says how what ran on the server ended. */
const ENDED = ['ssh.exit-status-zero', 'ssh.exit-status']

/**
 * The status with which ssh says that what ran on the server ended; undefined where the text does not say it. A log of a
 * server never does: after a login that it took, the session may have failed all the same.
 */
export function endStatus({ findings }: Pick<Recognition, 'findings'>): string | undefined {
  const last = findings.findLast(({ signature }) => ENDED.includes(signature))
  return last === undefined ? undefined : (last.values['code'] ?? '0')
}
