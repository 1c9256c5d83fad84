import { classes } from '../../content/classes/all.ts'
import { library } from '../../content/index.ts'
import type { Guide, Place } from '../../engine/types.ts'
import type { Lead } from '../types.ts'

const guides = new Map(library.guides.map((guide) => [guide.id, guide]))

/** A command that many nodes show is found in the first of them. */
const MOST = 4

type Shown = { readonly lead: Lead; readonly text: string; readonly commands: readonly string[] }

const shown = library.guides
  .filter(({ symptoms }) => symptoms.length > 0)
  .flatMap((guide) =>
    nodesOf(guide, '').map(({ node, ...rest }): Shown => ({ lead: { guide: guide.id, node }, ...rest })),
  )

/** Command id → the nodes that show it, as one can open them. */
export const uses: Readonly<Record<string, readonly Lead[]>> = usesOf()

/** Every node that a cause, a code or a class leads to, or that shows a command, with its own words. */
export const leads: Readonly<Record<string, string>> = textsOf()

function textsOf(): Readonly<Record<string, string>> {
  const wanted = [
    ...library.causes.flatMap(({ next, evidence }) => [next, ...evidence.flatMap((rule) => rule.next ?? [])]),
    ...library.codes.flatMap(({ next }) => next ?? []),
    ...Object.values(classes).flatMap(({ next }) => next ?? []),
    ...Object.values(uses).flat(),
  ].map(({ guide, node }) => `${guide}/${node}`)
  const texts = new Map(shown.map(({ lead: { guide, node }, text }) => [`${guide}/${node}`, text]))
  return Object.fromEntries(wanted.map((key) => [key, texts.get(key) ?? '']))
}

function usesOf(): Readonly<Record<string, readonly Lead[]>> {
  const found = new Map<string, Lead[]>()
  for (const { lead, commands } of shown) {
    for (const id of commands) found.set(id, [...(found.get(id) ?? []), lead].slice(0, MOST))
  }
  return Object.fromEntries(found)
}

/** The nodes of a guide and of those it includes, each under the name by which it can be opened. */
function nodesOf(guide: Guide, prefix: string): readonly (Omit<Shown, 'lead'> & { readonly node: string })[] {
  return Object.entries(guide.nodes).flatMap(([id, node]) => {
    const key = prefix + id
    if (node.kind !== 'include') return [{ node: key, text: node.text, commands: commandsOf(node) }]
    const included = guides.get(node.guide)
    return included === undefined ? [] : nodesOf(included, `${key}.`)
  })
}

function commandsOf(node: Place): readonly string[] {
  if (node.kind === 'check') return node.commands
  if (node.kind !== 'fix') return []
  return [...new Set([...node.commands, ...[node.verify, node.undo].flatMap(({ command }) => command ?? [])])]
}
