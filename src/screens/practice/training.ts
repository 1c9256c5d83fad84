import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { deck } from '../../practice/atBuild/deck.ts'
import { deal, wished, type Wish } from '../../practice/deal.ts'
import { begin } from '../../practice/play.ts'
import type { DealtFault, Round } from '../../practice/types.ts'

/** What the last press came to, said above the next node. */
export type Came = { readonly text: string; readonly words?: string | undefined; readonly again: boolean }

/** The training of this page: in memory, apart from the visit, so that no real call has any of it. */
export type Training = {
  readonly wish: Wish
  readonly dealt: readonly string[]
  readonly fault?: DealtFault
  readonly round?: Round
  readonly came?: Came
  readonly solved: number
  readonly ended: number
}

const FRESH: Training = { wish: {}, dealt: [], solved: 0, ended: 0 }

const training = createStore<Training>()(() => FRESH)

export function useTraining(): Training {
  return useStore(training)
}

export function chooseWish(wish: Wish): void {
  training.setState({ wish })
}

/** Deals the next fault that fits the wish, by chance. */
export function dealNext(): void {
  const { wish, dealt, solved, ended } = training.getState()
  const dealing = deal(wished(deck.faults, wish), dealt, Math.random())
  if (dealing === undefined) return
  const { fault } = dealing
  training.setState({ wish, dealt: dealing.dealt, fault, round: begin(fault.id), solved, ended }, true)
}

/** Takes what a press made of the round. A round that ends is counted, here and nowhere else. */
export function play(round: Round, came?: Came): void {
  const { came: _, ...rest } = training.getState()
  const over = round.end !== undefined && rest.round?.end === undefined ? 1 : 0
  training.setState(
    {
      ...rest,
      round,
      ended: rest.ended + over,
      solved: rest.solved + (round.end === 'solved' ? over : 0),
      ...(came === undefined ? {} : { came }),
    },
    true,
  )
}

/** Leaves the round; the cards stay dealt. */
export function leave(): void {
  const { fault: _, round: __, came: ___, ...rest } = training.getState()
  training.setState(rest, true)
}
