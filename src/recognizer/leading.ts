import { explains } from './explains.ts'
import type { Held } from './evidence.ts'

/**
 * Puts causes behind those that explain them in another session of the text: the client only asks for the password
 * again, and the server's own log, pasted beside it, says that the account is not let in.
 */
export function reasonsFirst<Each extends { readonly best: Held }>(sorted: readonly Each[]): readonly Each[] {
  const follows = ({ best }: Each): boolean =>
    sorted.some(
      ({ best: other }) =>
        other.cause !== best.cause &&
        other.rule.certainty !== 'possible' &&
        explains(other.cause, best) &&
        !explains(best.cause, other),
    )
  return [...sorted.filter((each) => !follows(each)), ...sorted.filter(follows)]
}
