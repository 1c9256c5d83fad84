import type { Judgment } from './judge.ts'
import type { Facts, Lists, Program } from './types.ts'

/** A way out. The first one is the cure; each one after it costs more than the one before. */
export type Advice = {
  readonly id:
    | 'upgrade-server'
    | 'upgrade-client'
    | 'widen'
    | 'ask-lists'
    | 'exception'
    | 'no-exception'
    | 'other-client'
    | 'server-side'
  readonly title: string
  readonly says: readonly string[]
  /** What it costs in protection. */
  readonly cost?: string
  /** Commands by their id, each with the algorithm to put in. */
  readonly commands: readonly { readonly id: string; readonly algorithm: string }[]
}

/** Everything an advice is given on. */
export type Case = {
  readonly facts: Facts
  readonly judgments: readonly Judgment[]
  readonly client: Lists
  readonly server: Lists
  readonly clientVersion: string | undefined
  readonly program: Program | undefined
}
