import type { ClassText } from '../content/classes/types.ts'
import type { Code } from '../decoders/types.ts'
import type { FailureClass } from '../recognizer/failureClasses.ts'
import { PROGRAMS, type Program } from '../recognizer/programs.ts'
import type { Cause, Certainty, Signature } from '../recognizer/types.ts'
import type { Lead, Reference, Voice } from './types.ts'
import { byLikelihood, bySureness } from './voices.ts'

/** A cause, and how sure the surest line about it is. Absent where only a program's state shows it. */
export type RankedCause = { readonly cause: Cause; readonly certainty?: Certainty }

export type ClassPage = ClassText & {
  readonly id: FailureClass
  /** Causes of this class, the likeliest first. */
  readonly causes: readonly RankedCause[]
  /** Causes of other classes that messages of this class can stand for. */
  readonly elsewhere: readonly RankedCause[]
  readonly messages: readonly { readonly program: Program; readonly messages: readonly Signature[] }[]
  readonly codes: readonly Code[]
  readonly guides: readonly Lead[]
}

/** Everything the page of a failure class shows. */
export function classPage(reference: Reference, id: FailureClass): ClassPage {
  const { classes, signatures, codes } = reference
  const messages = signatures.filter((signature) => signature.class === id)
  return {
    ...classes[id],
    id,
    causes: ownCauses(reference, id),
    elsewhere: id === 'none' ? [] : causesElsewhere(reference, id, messages),
    messages: byProgram(messages),
    codes: codes.filter((code) => code.class === id),
    guides: classGuides(reference, id),
  }
}

/** Where a class is cured: at its causes in their order, then where the class or a code of it leads. One place a guide; none where nothing failed. */
export function classGuides(reference: Reference, id: FailureClass): readonly Lead[] {
  const { classes, codes } = reference
  if (id === 'none') return []
  const { next } = classes[id]
  const leads = [
    ...ownCauses(reference, id).map(({ cause }) => cause.next),
    ...(next === undefined ? [] : [next]),
    ...codes.filter((code) => code.class === id).flatMap((code) => code.next ?? []),
  ]
  const guides = leads.map(({ guide }) => guide)
  return leads.filter(({ guide }, at) => guides.indexOf(guide) === at)
}

/** Messages by the program that prints them, programs in their own order. */
export function byProgram(signatures: readonly Signature[]): ClassPage['messages'] {
  return (Object.keys(PROGRAMS) as Program[]).flatMap((program) => {
    const messages = signatures.filter((signature) => signature.program === program)
    return messages.length === 0 ? [] : [{ program, messages }]
  })
}

function ownCauses({ causes, voices }: Reference, id: FailureClass): readonly RankedCause[] {
  return ranked(
    causes.filter((cause) => cause.class === id),
    voices,
  )
}

function causesElsewhere(
  { causes, voices }: Reference,
  id: FailureClass,
  messages: readonly Signature[],
): readonly RankedCause[] {
  const ids = new Set(messages.map((message) => message.id))
  const heard = voices.filter(({ signature }) => ids.has(signature))
  const meant = new Set(heard.map(({ cause }) => cause))
  return ranked(
    causes.filter((cause) => meant.has(cause.id) && cause.class !== id),
    heard,
  )
}

function ranked(causes: readonly Cause[], voices: readonly Voice[]): readonly RankedCause[] {
  return byLikelihood(causes, voices).map((cause) => {
    const [best] = voices.filter((voice) => voice.cause === cause.id).toSorted(bySureness)
    return best === undefined ? { cause } : { cause, certainty: best.certainty }
  })
}
