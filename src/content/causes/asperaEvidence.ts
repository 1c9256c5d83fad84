import type { Certainty, Rule } from '../../recognizer/types.ts'

/** Texts that say that no TCP connection came up. They count more than the code of the closing line. */
export const tcpTexts = [
  'ascp.tcp-open-failed',
  'ascp.tcp-connect-failed',
  'ascp.failed-to-connect',
  'ascp.host-not-resolved',
  'ascp.ssh-session-failed',
]

/** Lines that only close a session which something else ended. */
export const closing = [
  { signature: 'ascp.session-stop', why: 'It only repeats that the session ended.' },
  {
    signature: 'ascp.session-failed',
    why: 'It only closes the session. The text beside it counts more than the code.',
  },
] as const

/** One rule a management code: the session line closed with it, and no text says more. */
export function closedWith(certainty: Certainty, ...codes: readonly number[]): readonly Rule[] {
  return codes.map((code) => ({
    all: ['ascp.session-failed'],
    where: [{ value: 'code', is: String(code) }],
    certainty,
  }))
}
