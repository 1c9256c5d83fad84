import type { Command } from '../commands/types.ts'
import type { Place } from '../engine/types.ts'
import type { DealtFault, Round } from './types.ts'
import type { Shelf } from './world.ts'

/** What a round came to, for the trainee alone. Places are `<guide>/<node>`. */
export type Summary = {
  /** Answers, retests and hand-overs: what the caller had to take part in. */
  readonly steps: number
  readonly shortest: number
  /** Fixes that were done and did not help. */
  readonly tried: readonly string[]
  /** Commands of those fixes that can lock somebody out or weaken what is protected. */
  readonly risky: readonly string[]
  /** Places whose answer was not what the caller said or the output showed. */
  readonly against: readonly string[]
  /** Places answered without asking the caller or running the check. */
  readonly unasked: readonly string[]
  /** Teams that sent it back. */
  readonly sentBack: number
}

/** Looks back on a round. `shelf` holds the guides that were opened. */
export function summaryOf(round: Round, fault: DealtFault, shelf: Shelf, commands: readonly Command[]): Summary {
  const { deeds } = round
  const answers = deeds.flatMap((deed) => (deed.did === 'answered' ? [deed] : []))
  const looked = new Set(deeds.flatMap((deed) => (deed.did === 'asked' || deed.did === 'ran' ? [deed.place] : [])))
  const failed = deeds.flatMap((deed) => (deed.did === 'retested' && !deed.passed ? [deed.place] : []))
  // A step on the way that is needed and does not cure yet is no mistake.
  const tried = unique(
    failed.filter((place) => fault.scenes[place] === undefined && nodeAt(place, shelf)?.kind === 'fix'),
  )
  const used = tried.flatMap((place) => commandsAt(place, shelf))
  const risky = commands.filter(({ id, risk }) => used.includes(id) && !['read-only', 'reversible'].includes(risk))
  return {
    steps: deeds.filter(({ did }) => did === 'answered' || did === 'retested' || did === 'handed-over').length,
    shortest: fault.way.length,
    tried,
    risky: risky.map(({ id }) => id),
    against: unique(
      answers
        .filter(({ place, option }) => Object.hasOwn(fault.right, place) && fault.right[place] !== option)
        .map(({ place }) => place),
    ),
    unasked: unique(
      answers.filter(({ place, option }) => option !== 'cannot' && !looked.has(place)).map(({ place }) => place),
    ),
    sentBack: deeds.filter((deed) => deed.did === 'handed-over' && !deed.passed).length,
  }
}

/** The node of a place, in the guides that are loaded or included by one of them. */
export function nodeAt(place: string, shelf: Shelf): Place | undefined {
  const [guideId = '', nodeId = ''] = place.split('/')
  for (const { guide, guides } of shelf.values()) {
    const holds = guide.id === guideId ? guide : guides.get(guideId)
    const node = holds !== undefined && Object.hasOwn(holds.nodes, nodeId) ? holds.nodes[nodeId] : undefined
    if (node !== undefined && node.kind !== 'include') return node
  }
  return undefined
}

function commandsAt(place: string, shelf: Shelf): readonly string[] {
  const node = nodeAt(place, shelf)
  return node?.kind === 'fix' ? node.commands : []
}

function unique(all: readonly string[]): readonly string[] {
  return [...new Set(all)]
}
