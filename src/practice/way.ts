import { optionOf } from '../engine/options.ts'
import { stepAt } from './place.ts'
import { playedFrom, type Table } from './trainee.ts'
import type { DealtFault, Deed, Round, WayStep } from './types.ts'

/** Where a diagnosis leads. */
type Lead = { readonly guide: string; readonly node: string }

/**
 * Plays a fault from where the diagnosis of its symptom leads, and from the start of its guide: the shorter way to the
 * end, and what was answered on both. The way is empty where neither gets there.
 */
export function solved(table: Table, lead: Lead | undefined): Pick<DealtFault, 'way' | 'right'> {
  const ways = [
    lead === undefined ? [] : playedFrom(table, lead.guide, lead.node),
    playedFrom(table, table.fault.guide),
  ].filter((rounds) => rounds.at(-1)?.end === 'solved')
  const [best = []] = ways.toSorted((a, b) => a.length - b.length)
  const deeds = ways.flatMap((rounds) => rounds.at(-1)?.deeds ?? [])
  return {
    way: best.slice(0, -1).flatMap((round, at) => stopOf(table, round, best[at + 1]) ?? []),
    right: Object.fromEntries(deeds.flatMap((deed) => (deed.did === 'answered' ? [[deed.place, deed.option]] : []))),
  }
}

function stopOf({ shelf }: Table, round: Round, after: Round | undefined): WayStep | undefined {
  const loaded = round.stand && shelf.get(round.stand.guide)
  const step = round.stand && loaded && stepAt(round.stand, loaded)
  const deed = after?.deeds.at(-1)
  if (loaded === undefined || step === undefined || deed === undefined) return undefined
  const label = deed.did === 'answered' ? optionOf(step.node, deed.option)?.label : undefined
  return { guide: loaded.guide.id, text: step.node.text, answer: label ?? doneIn(deed) }
}

function doneIn(deed: Deed): string {
  if (deed.did === 'handed-over') return 'handed on, and taken over'
  if (deed.did !== 'retested') return 'on to the next guide'
  return deed.passed ? 'done, and it works' : 'done; it is needed, and not enough'
}
