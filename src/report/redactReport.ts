import { withPseudonyms } from './pseudonyms.ts'
import { redactAll } from './redact.ts'
import { factInOneLine, mapReport, type Change } from './redactMap.ts'
import type { KnownValues, Pseudonym, RedactOptions, Removed } from './redactTypes.ts'
import type { Report } from './types.ts'

/** A report without secrets, and without the names that were to give way. */
export type RedactedReport = {
  readonly report: Report
  readonly removed: readonly Removed[]
  /** Who is who: for the screen of the person alone, never part of an output. */
  readonly pseudonyms: readonly Pseudonym[]
}

/**
 * The report without secrets, and with pseudonyms in place of the kinds of names that `options` name. One numbering for
 * all of it: a password is `password 1`, a host `host-1` wherever it stood. `known` are values whose meaning is known.
 * What was redacted once can go through a format as it is: taking secrets out twice changes nothing.
 */
export function redactReport(given: Report, options: RedactOptions = {}, known: KnownValues = {}): RedactedReport {
  const secret = changed(given, inAllTexts, (texts) => redactAll(texts))
  const named = changed(secret.report, inTextsOfPeople, (texts) => withPseudonyms(texts, options, known))
  return {
    report: named.report,
    removed: [...secret.removed, ...named.removed],
    pseudonyms: named.pseudonyms,
  }
}

type Changes = (change: (text: string) => string) => Change

/** A value is often secret only because of its label. The address of a step holds nothing but our own ids. */
const inAllTexts: Changes = (change) => ({
  text: change,
  address: (address) => address,
  fact: factInOneLine(change),
})

/** The labels are ours, and so is the address of this site, which has to lead somewhere. */
const inTextsOfPeople: Changes = (change) => ({
  text: change,
  address: (address) => address,
  fact: ({ label, value }) => ({ label, value: change(value) }),
})

/** All texts of a report at once through a function that sees them together. */
function changed<More extends { readonly texts: readonly string[] }>(
  report: Report,
  where: Changes,
  change: (texts: readonly string[]) => More,
): More & { readonly report: Report } {
  const texts: string[] = []
  mapReport(
    report,
    where((text) => {
      texts.push(text)
      return text
    }),
  )
  const result = change(texts)
  let next = 0
  const out = mapReport(
    report,
    where(() => {
      next += 1
      return result.texts[next - 1] ?? ''
    }),
  )
  return { ...result, report: out }
}
