import * as fc from 'fast-check'
import type { Guide, GuideNode, Place } from './types.ts'

const claim = { sources: [{ source: 'bench', section: '1' }], reviewed: '2026-11-20' }
const voices = { text: 'Which?', why: 'Because.', say: 'Tell me.', do: 'Note it.' }

/** A question with one option to each of the given nodes; the first is the way on for the unsure. */
export function question(...nexts: readonly string[]): Place {
  const options = nexts.map((next, at) => ({
    id: `o${at}`,
    label: `To ${next}`,
    summary: `took ${next}`,
    next,
    ...(at === 0 ? { unsure: true as const } : {}),
  }))
  return { ...claim, ...voices, kind: 'question', options }
}

export function fix(worked: string, same: string, cannot: string): Place {
  const proof = { text: 'Look.' }
  return {
    ...claim,
    ...voices,
    kind: 'fix',
    commands: [],
    steps: ['Do it.'],
    verify: proof,
    undo: proof,
    worked,
    same,
    cannot,
  }
}

export function outcome(): Place {
  return { ...claim, ...voices, kind: 'outcome', verdict: 'resolved' }
}

export function guideOf(id: string, nodes: Readonly<Record<string, GuideNode>>, start = 'n0'): Guide {
  return { id, title: id, summary: id, symptoms: [], start, nodes }
}

const nodeId = fc.integer({ min: 0, max: 9 }).map((at) => `n${at}`)

const node: fc.Arbitrary<GuideNode> = fc.oneof(
  fc.array(nodeId, { minLength: 1, maxLength: 4 }).map((nexts) => question(...nexts)),
  fc.tuple(nodeId, nodeId, nodeId).map(([worked, same, cannot]) => fix(worked, same, cannot)),
  fc.constant(outcome()),
  fc.record({
    kind: fc.constant('include' as const),
    guide: fc.constantFrom('g0', 'g1', 'g2', 'nowhere'),
    with: fc.constant({ account: 'fred' }),
    exits: fc.dictionary(nodeId, nodeId, { maxKeys: 3 }),
  }),
)

/** Three guides that include each other, broken in every way a guide can be: dangling names, circles, dead ends. */
export const anyGuides: fc.Arbitrary<ReadonlyMap<string, Guide>> = fc
  .array(fc.dictionary(nodeId, node, { minKeys: 1, maxKeys: 10 }), { minLength: 3, maxLength: 3 })
  .map((all) => new Map(all.map((nodes, at) => [`g${at}`, guideOf(`g${at}`, nodes)])))

/** Answers to nodes that may exist, and to names that objects inherit. */
export const anyAnswers: fc.Arbitrary<Readonly<Record<string, string>>> = fc.dictionary(
  fc.oneof(
    nodeId,
    fc.tuple(nodeId, nodeId).map((ids) => ids.join('.')),
    fc.constantFrom('__proto__', 'constructor', 'toString', ''),
  ),
  fc.constantFrom('o0', 'o1', 'o2', 'o3', 'worked', 'same', 'cannot', '__proto__', 'x'),
  { maxKeys: 12 },
)
