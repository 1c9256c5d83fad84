import { expect, test } from 'vitest'
import { needs, neverSent, reasons, teams, warmTransfer } from '../../content/escalation.ts'
import { facts } from '../../content/facts.ts'
import { library } from '../../content/index.ts'
import { optionsOf } from '../../engine/options.ts'
import { withPseudonyms } from '../../report/pseudonyms.ts'

/** Every sentence of ours that can stand in a note, a pack or a reply. */
function ours(): readonly string[] {
  const nodes = library.guides.flatMap(({ nodes: all }) => Object.values(all))
  return [
    ...nodes.flatMap((node) =>
      node.kind === 'include'
        ? []
        : [
            node.text,
            node.say,
            ...optionsOf(node).map(({ summary }) => summary),
            ...(node.kind === 'outcome' ? (node.collect ?? []) : []),
          ],
    ),
    ...library.causes.flatMap(({ title, explanation }) => [title, explanation]),
    ...[...facts, ...needs].map(({ label, ask }) => `${label}: ${ask}`),
    ...Object.values(reasons),
    ...Object.values(teams),
    ...neverSent,
    ...warmTransfer,
  ]
}

test('no word of ours is taken for the name of a person or a machine, or it would be missing in every ticket', () => {
  const taken = [...new Set(ours())].flatMap((sentence) =>
    withPseudonyms([sentence], { users: true, hosts: true }, {}).pseudonyms.map(
      ({ kind, original }) => `${kind} "${original}" in: ${sentence}`,
    ),
  )
  expect(taken).toEqual([])
})
