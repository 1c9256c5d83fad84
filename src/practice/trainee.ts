import type { Reader } from '../readers/types.ts'
import { answer, begin, follow, handOver, neededAt, open, retest } from './play.ts'
import { placeOf, stepAt } from './place.ts'
import type { DealtFault, Deck, Round } from './types.ts'
import { optionOfReading, printedAt, readingAt, sceneAt, unsureOf, type Shelf } from './world.ts'

/** Longer than any way through a guide. */
const LONGEST = 100

/** What a trainee may use: the deck, the fault at hand, the guides and the readers. */
export type Table = {
  readonly deck: Deck
  readonly fault: DealtFault
  readonly shelf: Shelf
  readonly readers: readonly Reader[]
}

/** The option that the world gives at a question or a check, or that of somebody who does not know. */
export function truthAt({ deck, fault, readers }: Table, round: Round, shelf: Shelf): string | undefined {
  const loaded = round.stand && shelf.get(round.stand.guide)
  const step = round.stand && loaded && stepAt(round.stand, loaded)
  if (step === undefined) return undefined
  const { option } = sceneAt(fault, step)
  if (option !== undefined) return option
  const printed = printedAt(deck, fault, step)
  const reading = printed && readingAt(printed, step, readers)
  const read = reading && step.node.kind === 'check' ? optionOfReading(step.node, reading) : undefined
  return (read ?? unsureOf(step))?.id
}

/**
 * Plays a round from a node on, believing nothing but what the world says. Ends solved, or where it says nothing more.
 * Every state passed is returned, the last one last.
 */
export function playedFrom(table: Table, guide: string, node?: string): readonly Round[] {
  const first = table.shelf.get(guide)
  if (first === undefined) return []
  const rounds = [open(begin(table.fault.id), first, node)]
  const seen = new Set<string>()
  for (let round = rounds[0]; round !== undefined && rounds.length < LONGEST;) {
    const at = JSON.stringify(round.stand)
    if (round.end !== undefined || seen.has(at)) break
    seen.add(at)
    round = moveOn(table, round)
    if (round !== undefined) rounds.push(round)
  }
  return rounds
}

function moveOn(table: Table, round: Round): Round | undefined {
  const { fault, shelf } = table
  const loaded = round.stand && shelf.get(round.stand.guide)
  const step = round.stand && loaded && stepAt(round.stand, loaded)
  if (loaded === undefined || step === undefined) return undefined
  const { node } = step
  if (node.kind === 'fix') return retest(round, loaded, fault)
  if (node.kind !== 'outcome') {
    const option = truthAt(table, round, shelf)
    return option === undefined ? undefined : answer(round, loaded, option)
  }
  const next = node.to && shelf.get(node.to.guide)
  if (next !== undefined) return follow(round, loaded, next)
  return node.verdict === 'escalate' && fault.cures.includes(placeOf(step))
    ? handOver(round, loaded, fault, neededAt(node))
    : undefined
}
