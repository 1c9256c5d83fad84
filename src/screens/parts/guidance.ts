import { currentKey, locate } from '../../engine/locate.ts'
import type { Dropped, Step, Values, Walk } from '../../engine/types.ts'
import { walk } from '../../engine/walk.ts'
import type { Knowledge, LoadedGuide } from '../../content/load.ts'
import { toLink, type ReadLink } from '../../visit/link.ts'
import { parametersHere } from '../../visit/siteContent.ts'
import { valuesOf, type Visit } from '../../visit/visit.ts'

/** All that a page of a guide is made of. */
export type Guidance = {
  readonly loaded: LoadedGuide
  readonly knowledge: Knowledge
  readonly walk: Walk
  /** The step shown, and its place in the walk. */
  readonly step: Step
  readonly at: number
  /** Parts of the link that this guide has no use for. */
  readonly stale: readonly Dropped[]
  /** The link named a page that is not on the way its answers lead. */
  readonly elsewhere: boolean
}

/** What parameters begin with, before anybody said anything. */
export function initialValues(): Values {
  return Object.fromEntries(
    parametersHere().flatMap(({ name, initial }) => (initial === undefined ? [] : [[name, initial]])),
  )
}

/** Where a link leads in a guide: the page it names, or the nearest one that its answers reach. */
export function guidanceOf(link: ReadLink, loaded: LoadedGuide, knowledge: Knowledge): Guidance | undefined {
  const { guide, guides } = loaded
  const { answers, entry } = link.standing
  const node = currentKey(guide, link.standing.node, guides)
  const asked = walk(guide, answers, guides, entry)
  const reached = asked.steps.some(({ key }) => key === node)
  // A link that only names a page begins there.
  const alone = !reached && entry === undefined && locate(guide, node, guides) !== undefined
  const walked = alone ? walk(guide, answers, guides, node) : asked
  const index = walked.steps.findIndex(({ key }) => key === node)
  const at = index < 0 ? walked.steps.length - 1 : index
  const step = walked.steps[at]
  if (step === undefined) return undefined
  const elsewhere = link.refused > 0 || (index < 0 && !alone)
  return { loaded, knowledge, walk: walked, step, at, stale: walked.dropped, elsewhere }
}

/** The link to a step of a walk. */
export function linkTo({ guide }: LoadedGuide, { answers, entry }: Walk, key: string): string {
  const from = entry === guide.start ? {} : { entry }
  return toLink({ guide: guide.id, node: key, ...from, answers })
}

/** What the parameters are at a step: as typed, as the guide gives them, as they were read and found, as they begin. */
export function valuesAt(state: Visit, loaded: LoadedGuide, step: Step): Values {
  return { ...initialValues(), ...givenAt(state, loaded, step) }
}

/** The same without what parameters begin with: only what somebody said. */
export function givenAt(state: Visit, loaded: LoadedGuide, step: Step): Values {
  const known = valuesOf(state)
  return { ...known, ...step.given, ...handedOn(loaded, step.key, known), ...state.typed }
}

/** Values that includes on the way to a step take from another parameter: the engine does not know the person's. */
function handedOn({ guide, guides }: LoadedGuide, key: string, known: Values): Values {
  const ids = key.split('.')
  const given: Record<string, string> = {}
  for (let depth = 1; depth < ids.length; depth += 1) {
    const node = locate(guide, ids.slice(0, depth).join('.'), guides)?.node
    if (node?.kind !== 'include') continue
    for (const [name, value] of Object.entries(node.with)) {
      const taken = typeof value === 'string' ? value : (given[value.from] ?? known[value.from])
      if (taken !== undefined) given[name] = taken
    }
  }
  return given
}
