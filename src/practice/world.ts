import type { LoadedGuide } from '../content/load.ts'
import { optionsOf } from '../engine/options.ts'
import type { CheckNode, Option, Step } from '../engine/types.ts'
import type { Reader, Reading } from '../readers/types.ts'
import { placeOf } from './place.ts'
import type { DealtFault, DealtScene, Deck, Printed } from './types.ts'

/** What is true at a node in the world of a fault. Empty off its way. */
export function sceneAt({ scenes }: DealtFault, step: Step): DealtScene {
  const place = placeOf(step)
  return Object.hasOwn(scenes, place) ? (scenes[place] ?? {}) : {}
}

/** What the caller answers: their words, or that they do not know. Undefined where the caller has nothing to say. */
export function wordsAt(fault: DealtFault, step: Step): string | undefined {
  const { words, prints } = sceneAt(fault, step)
  if (words !== undefined || prints !== undefined || step.node.kind !== 'question') return words
  return unsureOf(step)?.label
}

/**
 * What the command of a check prints: as the fault has it here, or where else the same command is run, else as a healthy
 * machine does. Undefined where there is nothing to show.
 */
export function printedAt(deck: Deck, fault: DealtFault, step: Step): Printed | undefined {
  if (step.node.kind !== 'check') return undefined
  const { prints, words } = sceneAt(fault, step)
  if (prints !== undefined || words !== undefined) return prints
  const { reader, commands } = step.node
  const same = commands.flatMap((id) => (Object.hasOwn(fault.commands, id) ? (fault.commands[id] ?? []) : []))
  const elsewhere = same.find((each) => each.reader === reader)
  if (elsewhere !== undefined) return elsewhere
  return reader !== undefined && Object.hasOwn(deck.healthy, reader) ? deck.healthy[reader] : undefined
}

/**
 * What the reader of a check makes of an output. It compares with the values under which the output was recorded.
 * Undefined where the check has no reader.
 */
export function readingAt({ text, context }: Printed, step: Step, readers: readonly Reader[]): Reading | undefined {
  if (step.node.kind !== 'check') return undefined
  const wanted = step.node.reader
  return readers.find(({ id }) => id === wanted)?.read(text, context)
}

/** The answer that a reading picks. */
export function optionOfReading({ options }: CheckNode, { verdict }: Reading): Option | undefined {
  return options.find(({ when }) => when?.includes(verdict))
}

/** The answer of somebody who does not know. */
export function unsureOf({ node }: Step): Option | undefined {
  return optionsOf(node).find(({ unsure }) => unsure === true)
}

/** True where doing this fix, or handing it on here, ends the fault. */
export function cures({ cures: all }: DealtFault, step: Step): boolean {
  return all.includes(placeOf(step))
}

/** Guides by id, each with those it includes. */
export type Shelf = ReadonlyMap<string, LoadedGuide>
