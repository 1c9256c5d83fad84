import { saidOf, type Text } from './saidOf.ts'
import { RELEASED, type Release, type Released, type Said } from './types.ts'

/** A part of a guide counts as a thing of its own. */
export type Kind = Released | 'nodes' | 'options' | 'paths'

/** What became of one thing between two releases. Ids of nodes are `guide/node`, of options `guide/node?option`. */
export type Change = { readonly kind: Kind; readonly id: string } & (
  | { readonly what: 'came'; readonly said: string }
  | { readonly what: 'went'; readonly said: string; readonly replacedBy?: string }
  | { readonly what: 'changed'; readonly field: string; readonly before: string; readonly after: string }
)

/** Everything that came, went or changed, kind by kind, in the order of the newer release. */
export function changesBetween(older: Release, newer: Release): readonly Change[] {
  const guides = newIds(older.guides, newer.guides).flatMap((id) => guideChanges(id, older, newer))
  const rest = RELEASED.filter((kind) => kind !== 'guides').flatMap((kind) =>
    newIds(older[kind], newer[kind]).flatMap((id) =>
      thingChanges(kind, id, older[kind][id], newer[kind][id], newer.retired[kind][id]?.replacedBy),
    ),
  )
  return [...guides, ...rest]
}

function guideChanges(id: string, older: Release, newer: Release): readonly Change[] {
  const [before, after] = [older.guides[id], newer.guides[id]]
  const place = newer.retired.guides[id]?.replacedBy
  const own = thingChanges('guides', id, apart(before), apart(after), place)
  if (before === undefined || after === undefined) return own
  const [nodes, now] = [recordOf(before['nodes']), recordOf(after['nodes'])]
  const inside = newIds(nodes, now).flatMap((node) => nodeChanges(`${id}/${node}`, nodes[node], now[node], after, node))
  return [...own, ...inside, ...pathChanges(id, older.paths[id] ?? {}, newer.paths[id] ?? {})]
}

function nodeChanges(
  where: string,
  before: Said | undefined,
  after: Said | undefined,
  guide: Said,
  id: string,
): readonly Change[] {
  const own = thingChanges('nodes', where, apart(before), apart(after), replacement(guide, id))
  if (before === undefined || after === undefined) return own
  const [had, has] = [optionsOf(before), optionsOf(after)]
  const options = newIds(had, has).flatMap((option) =>
    thingChanges('options', `${where}?${option}`, had[option], has[option], replacement(after, option)),
  )
  return [...own, ...options]
}

/** Ways that both have and that lead elsewhere. Ways that came or went do so with their option. */
function pathChanges(
  guide: string,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly Change[] {
  return newIds(before, after).flatMap((way): readonly Change[] => {
    const [led, leads] = [before[way], after[way]]
    const id = `${guide}/${way}`
    if (led === undefined) return [{ kind: 'paths', id, what: 'came', said: `leads to ${leads || 'a step before'}` }]
    if (leads === undefined) return [{ kind: 'paths', id, what: 'went', said: `led to ${led || 'a step before'}` }]
    return led === leads ? [] : [{ kind: 'paths', id, what: 'changed', field: 'leads to', before: led, after: leads }]
  })
}

function thingChanges(
  kind: Kind,
  id: string,
  before: Said | undefined,
  after: Said | undefined,
  replacedBy?: string,
): readonly Change[] {
  if (before === undefined) return after === undefined ? [] : [{ kind, id, what: 'came', said: nameOf(after) }]
  if (after === undefined)
    return [{ kind, id, what: 'went', said: nameOf(before), ...(replacedBy === undefined ? {} : { replacedBy }) }]
  const [had, has] = [saidOf(before), saidOf(after)]
  return newIds(had, has)
    .map((field): [string, Text, Text] => [field, had[field] ?? '', has[field] ?? ''])
    .filter(([, was, is]) => was !== is)
    .map(([field, was, is]): Change => ({ kind, id, what: 'changed', field, before: was, after: is }))
}

/** Ids of both, those that stayed and came in their new order, those that went behind them. */
function newIds(before: object, after: object): readonly string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])]
}

function nameOf(thing: Said): string {
  const name = [thing['title'], thing['text'], thing['label'], thing['name'], thing['reads'], thing['guide']]
  return name.find((each) => typeof each === 'string') ?? ''
}

function replacement(owner: Said, id: string): string | undefined {
  const gone = recordOf(owner['retired'])[id]
  return typeof gone?.['replacedBy'] === 'string' ? gone['replacedBy'] : undefined
}

/** Where ways lead is said by the paths; nodes and options are told one by one. */
const APART = new Set(['nodes', 'options', 'retired', 'next', 'worked', 'same', 'cannot', 'exits'])

function apart(thing: Said | undefined): Said | undefined {
  if (thing === undefined) return undefined
  return Object.fromEntries(Object.entries(thing).filter(([key]) => !APART.has(key)))
}

function optionsOf({ options }: Said): Readonly<Record<string, Said | undefined>> {
  if (!Array.isArray(options)) return {}
  return Object.fromEntries((options as readonly Said[]).map((option) => [String(option['id']), apart(option)]))
}

function recordOf(value: unknown): Readonly<Record<string, Said>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, Said>>) : {}
}
