import type { Fault, Scene } from '../content/faults/types.ts'
import type { Answers, Values } from '../engine/types.ts'

/** What a command printed, and the values that its reader compares with. */
export type Printed = { readonly text: string; readonly context: Values }

export type DealtScene = Pick<Scene, 'words' | 'option'> & { readonly prints?: Printed }

/** One stop of the shortest way. Texts are templates, shown with labels for values. */
export type WayStep = { readonly guide: string; readonly text: string; readonly answer: string }

/** A fault with every text in it: all that a round needs beside the guides. */
export type DealtFault = Pick<Fault, 'id' | 'class' | 'level' | 'guide' | 'title' | 'caller' | 'cures' | 'sources'> & {
  readonly symptom: string
  readonly values: Values
  /** By place. */
  readonly scenes: Readonly<Record<string, DealtScene>>
  /** By command: what it prints at every check that runs it and has this reader, or none. */
  readonly commands: Readonly<Record<string, Printed & { readonly reader?: string }>>
  readonly passes: string
  readonly way: readonly WayStep[]
  /** The answers of somebody who goes by what the world says: place → option, on the ways to the end. */
  readonly right: Readonly<Record<string, string>>
}

/** Everything that can be dealt, and what a healthy machine prints, by reader. */
export type Deck = {
  readonly faults: readonly DealtFault[]
  readonly healthy: Readonly<Record<string, Printed>>
}

/** Where a trainee stands: a guide, the step key it was entered at, and the answers since. */
export type Stand = { readonly guide: string; readonly entry: string; readonly answers: Answers }

/** One thing a trainee did. `place` is `<guide>/<node>` of the guide that holds the node. */
export type Deed =
  | { readonly did: 'read' }
  | { readonly did: 'opened'; readonly guide: string }
  | { readonly did: 'asked' | 'ran'; readonly place: string }
  | { readonly did: 'answered'; readonly place: string; readonly option: string }
  | { readonly did: 'retested' | 'handed-over'; readonly place: string; readonly passed: boolean }
  | { readonly did: 'went-back' }

/** One fault being worked on. It ends when a retest passes, or when the trainee gives up. */
export type Round = {
  readonly fault: string
  readonly stand?: Stand
  /** Where the trainee stood before, the latest last. */
  readonly before: readonly (Stand | undefined)[]
  readonly deeds: readonly Deed[]
  readonly end?: 'solved' | 'given-up'
}
