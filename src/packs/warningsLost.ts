import { optionsOf } from '../engine/options.ts'
import type { Guide, GuideNode } from '../engine/types.ts'
import type { GuideShape } from './ids.ts'

/**
 * The answers of a guide from which a warning of security could be reached, and no longer can be as the guide is
 * changed: `node/option` with the warning that is lost. Includes are warnings of their own: what is in them is not
 * changed here.
 */
export function warningsLost(
  before: GuideShape,
  after: Guide,
): readonly { readonly way: string; readonly warning: string }[] {
  const warnings = Object.entries(before.nodes)
    .filter(([, node]) => node.warning === true || node.kind === 'include')
    .map(([id]) => id)
  const waysBefore = Object.fromEntries(Object.entries(before.nodes).map(([id, { ways }]) => [id, ways]))
  const waysAfter = Object.fromEntries(Object.entries(after.nodes).map(([id, node]) => [id, waysOf(node)]))
  return warnings.flatMap((warning) => {
    const leadingBefore = leadingTo(warning, waysBefore)
    const leadingAfter = leadingTo(warning, waysAfter)
    return Object.entries(waysBefore).flatMap(([id, ways]) =>
      Object.entries(ways)
        .filter(([option, next]) => leadingBefore.has(next) && !leadingAfter.has(waysAfter[id]?.[option] ?? ''))
        .map(([option]) => ({ way: `${id}/${option}`, warning })),
    )
  })
}

type Ways = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Every node from which one can come to that one, itself among them. */
function leadingTo(target: string, ways: Ways): ReadonlySet<string> {
  const back = new Map<string, string[]>()
  for (const [id, outs] of Object.entries(ways)) {
    for (const next of Object.values(outs)) back.set(next, [...(back.get(next) ?? []), id])
  }
  const leading = new Set<string>()
  const open = [target]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (leading.has(id)) continue
    leading.add(id)
    open.push(...(back.get(id) ?? []))
  }
  return leading
}

function waysOf(node: GuideNode): Readonly<Record<string, string>> {
  if (node.kind === 'include') return node.exits
  return Object.fromEntries(optionsOf(node).map(({ id, next }) => [id, next]))
}
