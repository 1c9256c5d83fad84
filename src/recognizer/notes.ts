import type { Cause, SessionSummary, Signature } from './types.ts'
import { PROGRAMS } from './programs.ts'
import { unfill } from './unfill.ts'
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

/** What one version or another prints, from the first to the last of them. */
const PRINTED = [
  'Only {name} from {since} to {until} prints this message.',
  'Only {name} {since} and newer prints this message.',
  'Only {name} up to {until} prints this message.',
] as const

function printedBy({ program, since, until }: Signature): readonly string[] {
  const [between, newer, older] = PRINTED
  const name = PROGRAMS[program]
  if (since !== undefined && until !== undefined) return [fillText(between, { name, since, until })]
  if (since !== undefined) return [fillText(newer, { name, since })]
  return until === undefined ? [] : [fillText(older, { name, until })]
}

/** True for a sentence that says which versions print a message: our words, a program of ours, and versions. */
export function tellsVersions(text: string): boolean {
  return PRINTED.some((template) =>
    Object.values(PROGRAMS).some((name) => {
      const versions = unfill(template.replace('{name}', name), text)
      return versions !== undefined && versions.every((version) => /^\d[\w.]{0,15}$/.test(version))
    }),
  )
}
