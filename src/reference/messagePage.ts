import type { SourceRef } from '../engine/types.ts'
import type { Cause, Certainty, Signature } from '../recognizer/types.ts'
import { classGuides } from './classPage.ts'
import type { Lead, Reference } from './types.ts'
import { bySureness } from './voices.ts'

/** A cause that a message speaks for, and where that leads. */
export type Meant = {
  readonly cause: Cause
  readonly certainty: Certainty
  /** False where other lines have to stand beside it. */
  readonly alone: boolean
  readonly next: Lead
}

export type MessagePage = {
  readonly signature: Signature
  readonly lines: readonly string[]
  readonly sources: readonly SourceRef[]
  /** What it can mean, the surest first. */
  readonly meant: readonly Meant[]
  readonly guides: readonly Lead[]
  /** Other messages of the same program in the same class. */
  readonly alike: readonly Signature[]
}

/** Everything the page of a message shows, or undefined where no message has that id. */
export function messagePage(reference: Reference, id: string): MessagePage | undefined {
  const signature = reference.signatures.find((each) => each.id === id)
  if (signature === undefined) return undefined
  const meant = meantBy(reference, [id])
  const { lines = [], sources = [] } = reference.proofs[id] ?? {}
  return {
    signature,
    lines,
    sources,
    meant,
    guides: meant.length > 0 ? onceEach(meant.map(({ next }) => next)) : classGuides(reference, signature.class),
    alike: reference.signatures.filter(
      (each) => each !== signature && each.class === signature.class && each.program === signature.program,
    ),
  }
}

/** The causes that some messages speak for, each once and by the surest of them. */
export function meantBy({ voices, causes }: Reference, ids: readonly string[]): readonly Meant[] {
  const heard = voices.filter(({ signature }) => ids.includes(signature)).toSorted(bySureness)
  return [...new Set(heard.map(({ cause }) => cause))].flatMap((id): readonly Meant[] => {
    const cause = causes.find((each) => each.id === id)
    const voice = heard.find((each) => each.cause === id)
    if (cause === undefined || voice === undefined) return []
    const rule = cause.evidence.find(
      ({ all = [], any = [], certainty }) =>
        certainty === voice.certainty && [...all, ...any].includes(voice.signature),
    )
    return [{ cause, certainty: voice.certainty, alone: voice.alone, next: rule?.next ?? cause.next }]
  })
}

/** Places in guides without repeats. */
export function onceEach(leads: readonly Lead[]): readonly Lead[] {
  const keys = leads.map(({ guide, node }) => `${guide}/${node}`)
  return leads.filter(({ guide, node }, at) => keys.indexOf(`${guide}/${node}`) === at)
}
