import { neverSent } from '../content/escalation.ts'
import type { LoadedGuide } from '../content/load.ts'
import { answer as answered } from '../engine/answer.ts'
import type { NeedId } from '../engine/escalation.ts'
import type { OutcomeNode, Step } from '../engine/types.ts'
import { walk } from '../engine/walk.ts'
import { placeOf, stepAt } from './place.ts'
import type { DealtFault, Deed, Round, Stand } from './types.ts'
import { cures, sceneAt } from './world.ts'

/** So far back one can go: further than any way through a guide is long. */
const FARTHEST = 200
const MOST_DEEDS = 1000

/** A round as it begins: the symptom is on the table, no guide is open. */
export function begin(fault: string): Round {
  return { fault, before: [], deeds: [] }
}

/** Notes that the symptom was read as a paste. */
export function readSymptom(round: Round): Round {
  return did(round, { did: 'read' })
}

/** Opens a guide, at its start or at the node a diagnosis names. */
export function open(round: Round, { guide }: LoadedGuide, node: string = guide.start): Round {
  return moved(did(round, { did: 'opened', guide: guide.id }), { guide: guide.id, entry: node, answers: {} })
}

/** Notes that the caller was asked, or that the command of a check was run. */
export function ask(round: Round, step: Step): Round {
  return did(round, { did: step.node.kind === 'check' ? 'ran' : 'asked', place: placeOf(step) })
}

/** Takes an option of a question or a check, or leaves a fix out (`cannot`). Anything else changes nothing. */
export function answer(round: Round, loaded: LoadedGuide, option: string): Round {
  const step = round.stand && stepAt(round.stand, loaded)
  if (round.stand === undefined || step === undefined || step.node.kind === 'outcome') return round
  if (step.node.kind === 'fix' && option !== 'cannot') return round
  return taken(did(round, { did: 'answered', place: placeOf(step), option }), loaded, step, option)
}

/**
 * Does the fix and tries again. The fix that cures ends the round. Any other leads on, with the same symptom, where the
 * guide leads those whom it did not help.
 */
export function retest(round: Round, loaded: LoadedGuide, fault: DealtFault): Round {
  const step = round.stand && stepAt(round.stand, loaded)
  if (round.stand === undefined || step === undefined || step.node.kind === 'question') return round
  const passed = step.node.kind === 'fix' && cures(fault, step)
  const after = did(round, { did: 'retested', place: placeOf(step), passed })
  if (passed) return { ...after, end: 'solved' }
  if (step.node.kind !== 'fix') return after
  return taken(after, loaded, step, sceneAt(fault, step).option === 'worked' ? 'worked' : 'same')
}

/** What has to be told when it is handed on here, beside what fails. */
export function neededAt(node: OutcomeNode): readonly NeedId[] {
  return node.escalate?.needs ?? ['error-text']
}

/**
 * Hands it on, with what is ticked: ids of needs, and sentences of what is never sent. They take it over where it is
 * theirs, everything they need is there, and nothing is that must not be.
 */
export function handOver(round: Round, loaded: LoadedGuide, fault: DealtFault, sent: readonly string[]): Round {
  const step = round.stand && stepAt(round.stand, loaded)
  if (step?.node.kind !== 'outcome' || step.node.verdict !== 'escalate') return round
  const whole = neededAt(step.node).every((need) => sent.includes(need))
  const passed = cures(fault, step) && whole && !neverSent.some((each) => sent.includes(each))
  const after = did(round, { did: 'handed-over', place: placeOf(step), passed })
  return passed ? { ...after, end: 'solved' } : after
}

/** Goes on in the guide that an outcome names. `next` is that guide. */
export function follow(round: Round, loaded: LoadedGuide, next: LoadedGuide): Round {
  const step = round.stand && stepAt(round.stand, loaded)
  if (step?.node.kind !== 'outcome' || step.node.to?.guide !== next.guide.id) return round
  return open(round, next, step.node.to.node)
}

/** One step back; at the beginning, to the symptom. */
export function back(round: Round): Round {
  const stand = round.before.at(-1)
  const { stand: _, ...rest } = did(round, { did: 'went-back' })
  return { ...rest, before: round.before.slice(0, -1), ...(stand === undefined ? {} : { stand }) }
}

export function giveUp(round: Round): Round {
  return { ...round, end: 'given-up' }
}

function taken(round: Round, { guide, guides }: LoadedGuide, step: Step, option: string): Round {
  const { stand } = round
  if (stand === undefined) return round
  const { answers } = answered(guide, walk(guide, stand.answers, guides, stand.entry), step.key, option, guides)
  return moved(round, { ...stand, answers })
}

function moved(round: Round, stand: Stand): Round {
  return { ...round, stand, before: [...round.before, round.stand].slice(-FARTHEST) }
}

function did(round: Round, deed: Deed): Round {
  return { ...round, deeds: [...round.deeds, deed].slice(-MOST_DEEDS) }
}
