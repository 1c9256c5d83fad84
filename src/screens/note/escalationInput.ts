import { needs, neverSent, reasons, warmTransfer } from '../../content/escalation.ts'
import { edges } from '../../engine/journeys.ts'
import { locate } from '../../engine/locate.ts'
import type { GuideNode } from '../../engine/types.ts'
import type { CheckPlace, EscalationInput } from '../../report/escalation.ts'
import { stepId } from '../../visit/trail.ts'
import { valuesOf, type Visit } from '../../visit/visit.ts'
import { factValuesOf } from '../parts/factValues.ts'
import type { Guidance } from '../parts/guidance.ts'

/** What handing on is decided from, without the checks that are still ahead: those take a walk of the whole guide. */
export function escalationInputOf(state: Visit, guidance: Guidance | undefined, callerAsks: boolean): EscalationInput {
  const found = state.scan.status === 'done' ? state.scan.found : undefined
  const last = guidance?.walk.steps.at(-1)?.node
  const lists = Object.entries(found?.diagnosis.values ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' || value.length === 0 ? [] : [[name, value.join(', ')] as const],
  )
  return {
    ...(last?.kind === 'outcome' && last.escalate !== undefined ? { escalate: last.escalate } : {}),
    reasons,
    needs,
    never: neverSent,
    checklist: warmTransfer,
    facts: factValuesOf(state),
    values: { ...Object.fromEntries(lists), ...valuesOf(state) },
    pasted: found !== undefined,
    readings: guidance === undefined ? [] : readingsIn(state, guidance),
    // What is only possible is no reason yet.
    classes: (found?.diagnosis.causes ?? [])
      .filter(({ certainty }) => certainty !== 'possible')
      .map((cause) => cause.class),
    secrets: [
      ...(found?.recognition.secrets ?? []).map(({ kind }) => kind),
      ...Object.values(state.pasted).flatMap(({ reading }) => reading.secret ?? []),
    ],
    ...(guidance === undefined ? {} : { walk: guidance.walk }),
    callerAsks,
  }
}

/** The checks of the guide that were not made yet, the nearest to its beginning first. */
export function checksAhead({ pasted }: Visit, { loaded, walk, knowledge }: Guidance): readonly CheckPlace[] {
  const { guide, guides } = loaded
  const keys = new Set(edges(guide, guides, walk.entry).map(({ key }) => key))
  return [...keys].flatMap((key) => {
    const node = locate(guide, key, guides)?.node
    if (node?.kind !== 'check' || pasted[stepId(guide.id, key)] !== undefined) return []
    return [
      { key, onServer: isOnServer(node, knowledge), ...(node.reader === undefined ? {} : { reader: node.reader }) },
    ]
  })
}

/** Outputs that were read in this guide. */
function readingsIn({ pasted }: Visit, { loaded, knowledge }: Guidance): EscalationInput['readings'] {
  const { guide, guides } = loaded
  return Object.entries(pasted).flatMap(([id, { reading }]) => {
    const key = id.startsWith(`${guide.id}/`) ? id.slice(guide.id.length + 1) : ''
    const node = key === '' ? undefined : locate(guide, key, guides)?.node
    if (node?.kind !== 'check' || node.reader === undefined || reading.verdict === 'unreadable') return []
    return [{ reader: node.reader, onServer: isOnServer(node, knowledge) }]
  })
}

function isOnServer(node: GuideNode, { commands }: Guidance['knowledge']): boolean {
  const ids = node.kind === 'check' ? node.commands : []
  return commands.some(({ id, where }) => where === 'server' && ids.includes(id))
}
