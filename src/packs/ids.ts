import type { Parameter } from '../commands/types.ts'
import type { Library } from '../content/index.ts'
import { optionsOf } from '../engine/options.ts'
import type { CommandFacts, ReaderFacts } from '../engine/check/types.ts'
import type { Guide, GuideNode } from '../engine/types.ts'
import type { FailureClass } from '../recognizer/failureClasses.ts'
import type { Cause, Signature } from '../recognizer/types.ts'
import { isLockedCause, isWarning, leadsOf, lockedNodes } from './locks.ts'

/** A node without its words: what it is and where its ways lead. `locked` nodes are changed by no pack. */
export type NodeShape = {
  readonly kind: GuideNode['kind']
  /** Option id → node, in the order in which they are shown; of an include, its exits. */
  readonly ways: Readonly<Record<string, string>>
  /** The options for somebody who is not sure. */
  readonly unsure?: readonly string[]
  readonly locked?: true
  readonly warning?: true
  /** The guide that an include runs. */
  readonly guide?: string
}

export type GuideShape = { readonly start: string; readonly nodes: Readonly<Record<string, NodeShape>> }

/** What a pack may refer to, and what it must leave alone: all of our content that `referenceDefects` needs. */
export type PackIds = {
  readonly guides: Readonly<Record<string, GuideShape>>
  readonly commands: readonly CommandFacts[]
  readonly readers: readonly ReaderFacts[]
  readonly parameters: readonly Parameter[]
  readonly sources: readonly string[]
  readonly signatures: readonly string[]
  readonly causes: Readonly<Record<string, FailureClass>>
  readonly lockedCauses: readonly string[]
  /** The messages that show a locked cause, and real lines that hold them. */
  readonly lockedSignatures: Readonly<Record<string, readonly string[]>>
}

/** The table of ids of a library. */
export function idsOf(library: Library): PackIds {
  const locks = new Map(library.guides.map((guide) => [guide.id, lockedNodes(guide)]))
  const lockedCauses = library.causes.filter((cause) =>
    isLockedCause(cause, (guide, node) => locks.get(guide)?.has(node) === true),
  )
  const led = new Set(lockedCauses.flatMap(leadsOf).map(({ guide, node }) => `${guide}/${node}`))
  return {
    guides: Object.fromEntries(library.guides.map((guide) => [guide.id, shapeOf(guide, led)])),
    commands: library.commands.map(({ id, risk, edits, tests, reloads, parameters }) => ({
      id,
      risk,
      parameters,
      ...(edits && { edits }),
      ...(tests && { tests }),
      ...(reloads && { reloads }),
    })),
    readers: library.readers.map(({ id, verdicts }) => ({
      id,
      verdicts: Object.fromEntries(Object.keys(verdicts).map((verdict) => [verdict, ''])),
    })),
    parameters: library.parameters,
    sources: library.sources.map(({ id }) => id),
    signatures: library.signatures.map(({ id }) => id),
    causes: Object.fromEntries(library.causes.map(({ id, class: failure }) => [id, failure])),
    lockedCauses: lockedCauses.map(({ id }) => id),
    lockedSignatures: Object.fromEntries(
      library.signatures.filter(showsOneOf(lockedCauses)).map(({ id, matches }) => [id, matches.map(lineOf)]),
    ),
  }
}

/** A node that a locked cause leads to is locked like the cause; where it is an outcome, it is a warning too. */
function shapeOf(guide: Guide, led: ReadonlySet<string>): GuideShape {
  const locked = lockedNodes(guide)
  const nodes = Object.entries(guide.nodes).map(([id, node]): readonly [string, NodeShape] => {
    const isLed = led.has(`${guide.id}/${id}`)
    const warns = isWarning(node) || (isLed && node.kind === 'outcome')
    const marks = {
      ...((locked.has(id) || isLed) && { locked: true as const }),
      ...(warns && { warning: true as const }),
    }
    return [id, { kind: node.kind, ...waysOf(node), ...marks }]
  })
  return { start: guide.start, nodes: Object.fromEntries(nodes) }
}

function waysOf(node: GuideNode): Pick<NodeShape, 'ways' | 'unsure' | 'guide'> {
  if (node.kind === 'include') return { ways: node.exits, guide: node.guide }
  const options = optionsOf(node)
  const unsure = options.filter((option) => option.unsure).map(({ id }) => id)
  return {
    ways: Object.fromEntries(options.map(({ id, next }) => [id, next])),
    ...(unsure.length > 0 && { unsure }),
  }
}

/** Messages of the class of such a cause that decide it or stand in its evidence; others only go with it. */
function showsOneOf(causes: readonly Cause[]): (signature: Signature) => boolean {
  const shown = causes.map(({ id, class: failure, evidence }) => ({
    id,
    failure,
    named: new Set(
      evidence.flatMap(({ all = [], any = [], atLeast = [] }) => [
        ...all,
        ...any,
        ...atLeast.map(({ signature }) => signature),
      ]),
    ),
  }))
  return (signature) =>
    shown.some(
      ({ id, failure, named }) =>
        signature.class === failure && (named.has(signature.id) || signature.decides?.cause === id),
    )
}

function lineOf(match: Signature['matches'][number]): string {
  return typeof match === 'string' ? match : match.line
}
