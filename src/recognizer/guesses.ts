import type { FailureClass } from './failureClasses.ts'
import type { SessionCauses } from './sessionCauses.ts'

/** What a guess looks like when it is taken for a login of its own. */
const GUESSED: readonly FailureClass[] = ['password-rejected', 'auth-failed-unspecified', 'too-many-auth']

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1']

/**
 * Drops refused logins that came from an address which is seen guessing elsewhere in the text, unless a login from
 * there succeeded: they are part of the guessing, and nobody's own failure.
 */
export function withoutGuesses(weighed: readonly SessionCauses[]): readonly SessionCauses[] {
  const guessing = new Set(weighed.filter(isGuess).flatMap(addressOf))
  for (const each of weighed) if (each.succeeded) for (const address of addressOf(each)) guessing.delete(address)
  if (guessing.size === 0) return weighed
  return weighed.map((each) => {
    if (isGuess(each) || !addressOf(each).some((address) => guessing.has(address))) return each
    return { ...each, held: each.held.filter(({ cause }) => !GUESSED.includes(cause.class)) }
  })
}

function isGuess({ held }: SessionCauses): boolean {
  return held.some(({ cause, rule }) => cause.class === 'scanner-noise' && rule.certainty !== 'possible')
}

function addressOf({ session }: SessionCauses): readonly string[] {
  const { address } = session.values
  return address === undefined || LOOPBACK.includes(address) ? [] : [address]
}
