import type { Cause, SessionSummary, Signature } from './types.ts'
import { PROGRAMS } from './programs.ts'
import { fillText, mergedValues } from './values.ts'
import { valueHolds } from './valueHolds.ts'

/** What follows from versions: the cause's notes whose conditions hold, and what its lines prove about the program. */
export function notesOf(
  { notes = [] }: Cause,
  session: SessionSummary,
  proof: readonly Signature[],
): readonly string[] {
  const values = mergedValues([session])
  const told = notes
    .filter(({ where }) => where.every((test) => valueHolds(test, session)))
    .map(({ text }) => fillText(text, values))
  return [...new Set([...told, ...proof.flatMap(printedBy)])]
}

function printedBy({ program, since, until }: Signature): readonly string[] {
  const name = PROGRAMS[program]
  if (since !== undefined && until !== undefined) return [`Only ${name} from ${since} to ${until} prints this message.`]
  if (since !== undefined) return [`Only ${name} ${since} and newer prints this message.`]
  if (until !== undefined) return [`Only ${name} up to ${until} prints this message.`]
  return []
}
