import { faults } from '../../content/faults/all.ts'
import { healthy } from '../../content/faults/healthy.ts'
import { recordings, sampleFiles } from '../../content/faults/recordings.ts'
import type { Fault } from '../../content/faults/types.ts'
import { library } from '../../content/index.ts'
import { runsIn } from '../../content/lab/runs.ts'
import { compile } from '../../recognizer/compile.ts'
import { diagnose } from '../../recognizer/diagnose.ts'
import { recognize } from '../../recognizer/recognize.ts'
import { printedOf, sampleOf, type Archive } from '../recorded.ts'
import type { DealtFault, DealtScene, Deck, Printed } from '../types.ts'
import { nodeAt } from '../summary.ts'
import { solved } from '../way.ts'
import type { Shelf } from '../world.ts'

const archive: Archive = {
  runs: Object.entries(recordings).flatMap(([group, text]) => runsIn(group, text)),
  files: sampleFiles,
  readers: library.readers,
  signatures: library.signatures,
}

const guides = new Map(library.guides.map((guide) => [guide.id, guide]))
const shelf: Shelf = new Map(library.guides.map((guide) => [guide.id, { guide, guides }]))
const compiled = compile(library.signatures)

/** Every fault with its texts and its shortest way, and what healthy machines print. */
export const deck: Deck = dealtAll()

function dealtAll(): Deck {
  const table: Readonly<Record<string, Printed>> = Object.fromEntries(
    Object.entries(healthy).map(([reader, name]) => {
      const { text, context } = sampleOf(reader, name, library.readers)
      return [reader, { text, context: context ?? {} }]
    }),
  )
  return { faults: faults.map((fault) => dealt(fault, table)), healthy: table }
}

function dealt(fault: Fault, table: Deck['healthy']): DealtFault {
  const { id, title, level, guide, caller, cures, sources } = fault
  const scenes = Object.entries(fault.scenes).map(([place, { prints, ...said }]) => {
    const scene: DealtScene = prints === undefined ? said : { ...said, prints: printedOf(prints, fault, archive) }
    return [place, scene] as const
  })
  const texts = {
    symptom: printedOf(fault.symptom, fault, archive).text,
    passes: printedOf(fault.passes, fault, archive).text,
  }
  const { causes, values: found } = diagnose(recognize(texts.symptom, compiled), library.causes, library.signatures)
  // As in a real call: what the text names fills the commands.
  const single = Object.entries(found).filter(([, value]) => typeof value === 'string')
  const values = { ...Object.fromEntries(single), ...fault.values } as DealtFault['values']
  const whole = { id, class: fault.class, title, level, guide, caller, cures, sources, values, ...texts }
  const unplayed: DealtFault = {
    ...whole,
    scenes: Object.fromEntries(scenes),
    commands: printedBy(scenes),
    way: [],
    right: {},
  }
  const one: Deck = { faults: [unplayed], healthy: table }
  return { ...unplayed, ...solved({ deck: one, fault: unplayed, shelf, readers: library.readers }, causes[0]?.next) }
}

/** The same command prints the same wherever it is run. */
function printedBy(scenes: readonly (readonly [string, DealtScene])[]): DealtFault['commands'] {
  return Object.fromEntries(
    scenes.flatMap(([place, { prints }]) => {
      const node = nodeAt(place, shelf)
      if (prints === undefined || node?.kind !== 'check') return []
      const reader = node.reader === undefined ? {} : { reader: node.reader }
      return node.commands.map((id) => [id, { ...prints, ...reader }] as const)
    }),
  )
}
