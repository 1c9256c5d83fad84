import { anchorOf, type Anchor } from './anchor.ts'
import { SECRET_WORDS } from './secretWords.ts'
import { parseTemplate, type Template } from './template.ts'
import { buildTrie, type Trie } from './trie.ts'
import type { Signature } from './types.ts'

/** A template ready to be looked for. `rank` is its place from the most specific to the least. */
export type Compiled = {
  readonly template: Template
  readonly anchor: Anchor
  readonly rank: number
  /** Found only where it is the whole line. */
  readonly alone: boolean
}

/** Signatures ready for a scan. Ids of the trie below `compiled.length` are signatures, those above secret words. */
export type CompiledSignatures = {
  readonly signatures: readonly Signature[]
  readonly compiled: readonly Compiled[]
  readonly trie: Trie
}

/** Makes signatures ready for a scan. Throws an Error that names the signature whose template is malformed. */
export function compile(signatures: readonly Signature[]): CompiledSignatures {
  const parsed = signatures.map(({ id, template, alone = false }) => ({
    id,
    alone,
    template: parsedTemplate(id, template),
  }))
  const order = parsed
    .map(({ template }, at) => ({ template, at }))
    .toSorted((a, b) => compareSpecific(a.template, b.template) || a.at - b.at)
  const ranks = new Map(order.map(({ at }, rank) => [at, rank]))
  const compiled = parsed.map(({ id, template, alone }, at) => {
    const anchor = anchorOf(template)
    if (anchor === undefined) throw new Error(`${id}: its template has no literal with a word to look for`)
    return { template, anchor, rank: ranks.get(at) ?? 0, alone }
  })
  const literals = [...compiled.map(({ anchor }) => anchor.text), ...SECRET_WORDS.map(({ text }) => text)]
  return { signatures, compiled, trie: buildTrie(literals) }
}

function compareSpecific(a: Template, b: Template): number {
  return b.literalLength - a.literalLength || b.typedGaps - a.typedGaps || a.gaps.length - b.gaps.length
}

function parsedTemplate(id: string, template: string): Template {
  try {
    return parseTemplate(template)
  } catch (error) {
    throw new Error(`${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
