import type { FrameMessage } from '../../embed/protocol.ts'
import { guidanceOf } from '../../screens/parts/guidance.ts'
import { guideOf, knowledgeOf } from '../../screens/parts/loaded.ts'
import { fromLink } from '../../visit/link.ts'
import { visit } from '../../visit/visit.ts'

type Say = (message: FrameMessage) => void

/** Tells the host where the person stands: ids of ours, and never what was answered, typed or pasted. */
export function tellPlaces(say: Say, places: readonly string[]): void {
  // Where the frame opened is no step.
  for (const [at, place] of places.entries()) void tell(say, place, at > 0)
  visit.subscribe(({ place }, before) => {
    if (place !== before.place) void tell(say, place, true)
  })
}

async function tell(say: Say, place: string, stepped: boolean): Promise<void> {
  const [path = '', query = ''] = place.split('?', 2)
  const [, page, guide = '', key = ''] = path.split('/')
  if (page !== 'g') return
  // Without its part there is no page either, and the page says so.
  const loaded = await guideOf(guide).catch(() => undefined)
  const knowledge = await knowledgeOf().catch(() => undefined)
  if (loaded === undefined || knowledge === undefined) return
  const node = guidanceOf(fromLink(guide, key, query), loaded, knowledge)?.step.node
  const at = { guide, node: key }
  if (stepped) {
    say({ t: 'place', ...at })
    say({ t: 'step', ...at })
  }
  if (node?.kind !== 'outcome') return
  say({ t: 'outcome', ...at, verdict: node.verdict })
  if (node.escalate !== undefined) {
    say({ t: 'escalate', ...at, team: node.escalate.to, reasons: node.escalate.because })
  }
}
