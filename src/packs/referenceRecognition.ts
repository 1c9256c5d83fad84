import { signatureDefects } from '../recognizer/check.ts'
import { compile } from '../recognizer/compile.ts'
import { recognize } from '../recognizer/recognize.ts'
import type { Cause } from '../recognizer/types.ts'
import type { PackIds } from './ids.ts'
import { leadProblems } from './referenceOverlays.ts'
import type { GuidesById } from './stubs.ts'
import type { Pack, PackProblem } from './types.ts'

/** What is wrong with the signatures and causes that a pack brings. */
export function recognitionDefects(pack: Pack, ids: PackIds, guides: GuidesById): readonly PackProblem[] {
  return [
    ...signatureDefects(pack.signatures, decidable(pack, ids)),
    ...pack.signatures.flatMap(({ id, decides }) =>
      decides && ids.lockedCauses.includes(decides.cause)
        ? [
            {
              where: `signatures/${id}`,
              problem: `decides "${decides.cause}", a warning of security with messages of its own`,
            },
          ]
        : [],
    ),
    ...hiddenWarnings(pack, ids),
    ...causeDefects(pack, ids, guides),
  ]
}

/** The causes that a signature may decide, as `signatureDefects` wants them: with evidence that is there. */
function decidable({ causes, signatures }: Pack, ids: PackIds): readonly Cause[] {
  const [some] = signatures
  if (some === undefined) return []
  const all = [...causes.map((cause) => [cause.id, cause.class] as const), ...Object.entries(ids.causes)]
  const evidence = [{ any: [some.id], certainty: 'possible' }]
  return all.map(([id, failure]) => ({ id, class: failure, evidence }) as unknown as Cause)
}

/** Lines that warn of another host key or of a leak belong to our messages, and to no message of a pack. */
function hiddenWarnings({ signatures }: Pack, ids: PackIds): readonly PackProblem[] {
  if (signatures.length === 0) return []
  const compiled = compile(signatures)
  return Object.entries(ids.lockedSignatures).flatMap(([ours, lines]) => {
    const found = lines.flatMap((line) => recognize(line, compiled).findings)
    return [...new Set(found.map(({ signature }) => signature))].map((id) => ({
      where: `signatures/${id}`,
      problem: `is found in lines of "${ours}", a warning of security that has to be seen`,
    }))
  })
}

function causeDefects(pack: Pack, ids: PackIds, guides: GuidesById): readonly PackProblem[] {
  const known = new Set([...ids.signatures, ...pack.signatures.map(({ id }) => id)])
  return pack.causes.flatMap((cause) => {
    const { id, evidence, setsAside = [], outlives = [], next } = cause
    const standing = evidence.flatMap(({ all = [], any = [], atLeast = [] }) => [
      ...all,
      ...any,
      ...atLeast.map(({ signature }) => signature),
    ])
    const aside = setsAside.map(({ signature }) => signature)
    const named = [...standing, ...evidence.flatMap(({ none = [] }) => none), ...aside, ...outlives]
    const empty = evidence.some(
      ({ all = [], any = [], atLeast = [] }) => all.length + any.length + atLeast.length === 0,
    )
    const decided = pack.signatures.some(({ decides }) => decides?.cause === id)
    const problems = [
      ...[...new Set(named)].filter((each) => !known.has(each)).map((each) => `names an unknown signature "${each}"`),
      ...[...new Set([...standing, ...aside])]
        .filter((each) => Object.hasOwn(ids.lockedSignatures, each))
        .map((each) => `takes "${each}" for itself, a warning of security`),
      ...(empty ? ['has a rule that asks for no signature'] : []),
      ...(evidence.length === 0 && !decided ? ['has no evidence'] : []),
      ...[next, ...evidence.flatMap((rule) => rule.next ?? [])].flatMap((lead) => leadProblems(lead, guides)),
    ]
    return problems.map((problem) => ({ where: `causes/${id}`, problem }))
  })
}
