import { defects } from '../content/defects.ts'
import type { Library } from '../content/index.ts'
import type { Guide } from '../engine/types.ts'
import { compile } from '../recognizer/compile.ts'
import { recognize } from '../recognizer/recognize.ts'
import type { Signature } from '../recognizer/types.ts'
import { libraryWith } from './apply.ts'
import { idsOf, type PackIds } from './ids.ts'
import { guidesNamedBy } from './stubs.ts'
import { referenceDefects } from './references.ts'
import type { Pack, PackProblem } from './types.ts'

/**
 * Every defect of a pack: what `referenceDefects` finds, and what the checks of our own content find once the pack is
 * part of it. Messages of ours that the pack would hide are looked for in the examples that the library has. A library
 * without them needs the table of ids that was made with them.
 */
export function packDefects(pack: Pack, library: Library, ids: PackIds = idsOf(library)): readonly PackProblem[] {
  const referred = referenceDefects(pack, ids)
  if (referred.length > 0) return referred
  const part = partBeside(pack, library)
  const before = new Set(defects(part).map(keyOf))
  const found = defects(libraryWith(part, [{ ...pack, signatures: [], causes: [] }]))
  return [...found.filter((defect) => !before.has(keyOf(defect))), ...hiddenMessages(pack, library)]
}

/** The library of a built page, whose messages have no examples, with the lines that prove them. */
export function withLines(
  library: Library,
  proofs: Readonly<Record<string, { readonly lines: readonly string[] }>>,
): Library {
  const signatures = library.signatures.map((signature) => {
    const lines = Object.hasOwn(proofs, signature.id) ? proofs[signature.id]?.lines : undefined
    return lines === undefined || signature.matches.length > 0 ? signature : { ...signature, matches: lines }
  })
  return { ...library, signatures }
}

/**
 * What of ours a pack's guides and changes have to do with: the guides it changes, includes and leads on to, and their
 * commands. The rest is as sound as it was. Messages and causes have been looked at with the references.
 */
function partBeside(pack: Pack, library: Library): Library {
  const changed = pack.overlays.flatMap((overlay) => ('guide' in overlay ? [overlay.guide] : []))
  const added = pack.overlays.flatMap((overlay) => (overlay.on === 'guide' ? Object.values(overlay.nodes ?? {}) : []))
  const named = [...pack.guides.flatMap(({ nodes }) => Object.values(nodes)), ...added].flatMap(guidesNamedBy)
  const guides = new Map(library.guides.map((guide) => [guide.id, guide]))
  const open = [...changed, ...named]
  const beside = new Set<Guide>()
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const guide = guides.get(id)
    if (guide === undefined || beside.has(guide)) continue
    beside.add(guide)
    open.push(...Object.values(guide.nodes).flatMap(guidesNamedBy))
  }
  return { ...library, guides: [...beside], signatures: [], causes: [], codes: [] }
}

function keyOf({ where, problem }: PackProblem): string {
  return `${where} ${problem}`
}

/** Messages of ours whose real lines would no longer be read as what they are. */
function hiddenMessages({ signatures }: Pack, library: Library): readonly PackProblem[] {
  if (signatures.length === 0) return []
  const brought = compile(signatures)
  const all = compile([...library.signatures, ...signatures])
  return library.signatures.flatMap(({ id, matches }) => {
    const hidden = matches.map(lineOf).find((line) => {
      if (recognize(line, brought).findings.length === 0) return false
      return !recognize(line, all).findings.some(({ signature }) => signature === id)
    })
    if (hidden === undefined) return []
    const by = recognize(hidden, brought).findings.map(({ signature }) => `signatures/${signature}`)
    return [...new Set(by)].map((where) => ({ where, problem: `hides our message "${id}" in: ${hidden}` }))
  })
}

function lineOf(match: Signature['matches'][number]): string {
  return typeof match === 'string' ? match : match.line
}
