import type { Cause, Certainty, Rule, Signature } from '../recognizer/types.ts'
import type { Voice } from './types.ts'

const ORDER: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, possible: 2 }

/** Every message with every cause it speaks for, once: by the rule that is surest of it. */
export function voicesOf(causes: readonly Cause[], signatures: readonly Signature[]): readonly Voice[] {
  const all = [
    ...causes.flatMap(({ id, evidence }) => evidence.flatMap((rule) => voicesOfRule(id, rule))),
    ...signatures.flatMap(({ id, decides }) =>
      decides === undefined ? [] : [{ signature: id, ...decides, alone: true }],
    ),
  ]
  const best = new Map<string, Voice>()
  for (const voice of all) {
    const key = `${voice.signature} ${voice.cause}`
    const before = best.get(key)
    if (before === undefined || bySureness(voice, before) < 0) best.set(key, voice)
  }
  return [...best.values()]
}

/** The surer first, and of two alike the one that needs no other line beside it. */
export function bySureness(a: Voice, b: Voice): number {
  return ORDER[a.certainty] - ORDER[b.certainty] || Number(b.alone) - Number(a.alone)
}

function voicesOfRule(cause: string, rule: Rule): readonly Voice[] {
  const { all = [], any = [], none, atLeast = [], where, sessions, certainty } = rule
  const counted = atLeast.map(({ signature }) => signature)
  const more = (none ?? where ?? sessions) !== undefined || counted.length > 0
  const alone = !more && (any.length > 0 ? all.length === 0 : all.length === 1)
  return [...all, ...any, ...counted].map((signature) => ({ signature, cause, certainty, alone }))
}

/**
 * Causes in the order of their likelihood, as far as data can say it: those that a line proves before those that it makes
 * likely or possible, those that one line decides alone before those that take several, and then those that more messages
 * speak for. Nobody counts how often what happens.
 */
export function byLikelihood(causes: readonly Cause[], voices: readonly Voice[]): readonly Cause[] {
  const ranked = causes.map((cause) => {
    const own = voices.filter((voice) => voice.cause === cause.id).toSorted(bySureness)
    return { cause, best: own[0], count: own.length }
  })
  return ranked
    .toSorted((a, b) => {
      if (a.best === undefined || b.best === undefined)
        return Number(a.best === undefined) - Number(b.best === undefined)
      return bySureness(a.best, b.best) || b.count - a.count || (a.cause.id < b.cause.id ? -1 : 1)
    })
    .map(({ cause }) => cause)
}
