import { daysOf } from './days.ts'
import type { Certificate } from './publicBlob.ts'

const DAY = 86_400n

/** The last second that a calendar of this kind can show. */
const LAST_SECOND = 253_402_300_799n

/** Whether a certificate is of use on a day, YYYY-MM-DD. Undefined where the day is not given, or all is well. */
export function untimely({ after, before }: Certificate, today: string): string | undefined {
  const days = daysOf(today)
  if (days === undefined) return undefined
  const day = BigInt(days) * DAY
  if (before !== undefined && before < day) return `Its time is over since ${moment(before)}: servers refuse it.`
  if (after !== undefined && after >= day + DAY)
    return `It begins only on ${moment(after)}: servers refuse it until then.`
  return undefined
}

/** What a certificate says, one sentence each. */
export function certificateNotes(certificate: Certificate): readonly string[] {
  const { kind, id, serial, principals, options, extensions, authority } = certificate
  return [
    kind === 'host'
      ? 'It is for a server, not for a person.'
      : kind === 'user'
        ? 'It is for a person.'
        : 'It is neither for a person nor for a server.',
    principals.length > 0
      ? `It is good for ${kind === 'host' ? 'the names' : 'the accounts'} ${principals.join(', ')} and no other.`
      : 'It names nobody: sshd refuses such a certificate unless authorized_keys names the authority and the accounts.',
    validity(certificate),
    `Key ID "${id}", serial number ${serial}.`,
    `Signed by the authority with the fingerprint ${authority}.`,
    ...(options.length === 0 ? [] : [`Bound to: ${options.join(', ')}.`]),
    ...(extensions.length === 0 && kind === 'user' ? ['It allows no terminal, no forwarding and no rc file.'] : []),
    ...(extensions.length === 0 ? [] : [`Allows: ${extensions.join(', ')}.`]),
  ]
}

function validity({ after, before }: Certificate): string {
  if (after === undefined && before === undefined) return 'It is valid without end.'
  const from = after === undefined ? '' : ` from ${moment(after)}`
  return `It is valid${from}${before === undefined ? '' : ` until ${moment(before)}`}, in universal time. Compare it with date -u.`
}

function moment(seconds: bigint): string {
  if (seconds > LAST_SECOND) return `second ${seconds}`
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 19).replace('T', ' ')
}
