import type { SourceRef } from '../../engine/types.ts'
import type { FailureClass } from '../../recognizer/failureClasses.ts'

/**
 * A text that was recorded, by where it is kept: a run of the bench (`23-keyperms/fail`) as the client saw it or as the
 * server logged it, a sample of a reader, a whole file of samples, or the first real line of a signature.
 */
export type Recorded =
  | { readonly run: string; readonly of: 'client' | 'server' }
  | { readonly reader: string; readonly sample: string }
  | { readonly file: string }
  | { readonly signature: string }

/**
 * What is true at one node of a guide. `words` is what the caller, or whoever was asked, answers. `prints` is what the
 * command of a check prints; `option` is the true answer where no reader says it. At a fix, `worked` means a step that
 * goes well and does not cure yet.
 */
export type Scene = {
  readonly words?: string
  readonly prints?: readonly Recorded[]
  readonly option?: string
}

/**
 * Something broken, to practice on: how it shows, what is true at the nodes that matter, and what cures it. Everywhere
 * else the caller does not know and the machines are healthy. Places are `<guide>/<node>`, of the guide that holds the
 * node, however one got there.
 */
export type Fault = {
  readonly id: string
  readonly class: FailureClass
  /** 1: the message says it. 2: one has to look. 3: it only shows after several checks, or has to be handed on. */
  readonly level: 1 | 2 | 3
  /** The guide that ends it. */
  readonly guide: string
  /** What was wrong, said when it is over. */
  readonly title: string
  /** How the call begins. */
  readonly caller: string
  readonly symptom: readonly Recorded[]
  /** Names and numbers of the bench, and what stands for them in every text of this fault. */
  readonly names?: Readonly<Record<string, string>>
  readonly values?: Readonly<Record<string, string>>
  readonly scenes: Readonly<Record<string, Scene>>
  /** The fixes that cure it, or the outcome by which it has to be handed on. */
  readonly cures: readonly string[]
  /** What a retest shows afterwards. Empty where it is handed on. */
  readonly passes: readonly Recorded[]
  readonly sources: readonly SourceRef[]
  readonly reviewed: string
}

/** Identity at run time; keeps the type of every entry. */
export function defineFaults(faults: readonly Fault[]): readonly Fault[] {
  return faults
}
