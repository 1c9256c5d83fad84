import type { ClassText } from '../content/classes/types.ts'
import type { Cause, Certainty, Signature } from '../recognizer/types.ts'
import { onceEach } from './messagePage.ts'
import type { Lead, Reference } from './types.ts'
import { bySureness } from './voices.ts'

/** A message that shows a cause. */
export type Showing = {
  readonly signature: Signature
  readonly certainty: Certainty
  readonly alone: boolean
  readonly line: string | undefined
}

export type CausePage = {
  readonly cause: Cause
  readonly failure: ClassText
  /** The messages that show it, the surest first. */
  readonly shownBy: readonly Showing[]
  /** Messages that only follow from it. */
  readonly setsAside: readonly { readonly signature: Signature; readonly why: string }[]
  readonly guides: readonly Lead[]
}

/** Everything the page of a cause shows, or undefined where no cause has that id. */
export function causePage(reference: Reference, id: string): CausePage | undefined {
  const cause = reference.causes.find((each) => each.id === id)
  if (cause === undefined) return undefined
  const known = new Map(reference.signatures.map((signature) => [signature.id, signature]))
  const shownBy = reference.voices
    .filter((voice) => voice.cause === id)
    .toSorted(bySureness)
    .flatMap(({ signature: name, certainty, alone }): readonly Showing[] => {
      const signature = known.get(name)
      return signature === undefined ? [] : [{ signature, certainty, alone, line: reference.proofs[name]?.lines[0] }]
    })
  return {
    cause,
    failure: reference.classes[cause.class],
    shownBy,
    setsAside: (cause.setsAside ?? []).flatMap(({ signature: name, why }) => {
      const signature = known.get(name)
      return signature === undefined ? [] : [{ signature, why }]
    }),
    guides: onceEach([cause.next, ...cause.evidence.flatMap(({ next }) => next ?? [])]),
  }
}
