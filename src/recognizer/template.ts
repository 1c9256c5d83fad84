import { GAP_TYPES, type GapType } from './gaps.ts'
import { isWord } from './words.ts'

export type Literal = { readonly kind: 'literal'; readonly text: string; readonly units: Uint16Array }

/** `slot` numbers the gaps from the left; `stop` is a character at which the run ends although the type takes it. */
export type Gap = {
  readonly kind: 'gap'
  readonly name: string
  readonly type: GapType
  readonly slot: number
  readonly stop: number
}

export type Atom = Literal | Gap

/** A free gap and the atoms behind it, up to the next free gap. */
export type Tail = { readonly gap: Gap; readonly atoms: readonly Atom[] }

/** A template taken apart: the atoms up to the first free gap, then each free gap with what follows it. */
export type Template = {
  readonly atoms: readonly Atom[]
  readonly head: readonly Atom[]
  readonly tails: readonly Tail[]
  readonly gaps: readonly Gap[]
  /** How many characters are given: the measure of how specific a template is. */
  readonly literalLength: number
  readonly longestLiteral: number
  readonly typedGaps: number
  /** The last literal ends a line or a word. */
  readonly endsInWord: boolean
}

/** More captures than any template has gaps. */
export const MOST_GAPS = 16

/**
 * Takes a template apart. Throws an Error that says what is wrong with it: an unclosed brace, an unknown gap type,
 * a name used twice, two gaps without text between them, text outside ASCII.
 */
export function parseTemplate(source: string): Template {
  const atoms = parseAtoms(source)
  const gaps = atoms.filter((atom) => atom.kind === 'gap')
  const literals = atoms.filter((atom) => atom.kind === 'literal')
  if (literals.length === 0) throw new Error('it has no literal text')
  if (gaps.length > MOST_GAPS) throw new Error(`it has more than ${MOST_GAPS} gaps`)
  const names = gaps.map((gap) => gap.name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new Error(`two gaps are named "${twice}"`)
  const last = atoms.at(-1)
  const freeAt = atoms.findIndex(isFree)
  return {
    atoms,
    head: freeAt < 0 ? atoms : atoms.slice(0, freeAt),
    tails: tailsOf(atoms),
    gaps,
    literalLength: literals.reduce((sum, { text }) => sum + text.length, 0),
    longestLiteral: Math.max(...literals.map(({ text }) => text.trim().length)),
    typedGaps: gaps.filter(({ type }) => type.kind === 'typed').length,
    endsInWord: last?.kind === 'literal' && isWord(last.text.charCodeAt(last.text.length - 1)),
  }
}

export function isFree(atom: Atom): boolean {
  return atom.kind === 'gap' && atom.type.kind === 'free'
}

function parseAtoms(source: string): readonly Atom[] {
  const atoms: Atom[] = []
  let at = 0
  let slot = 0
  while (at < source.length) {
    const open = source.indexOf('{', at)
    const literal = source.slice(at, open < 0 ? source.length : open)
    if (literal !== '') atoms.push(literalOf(checkLiteral(literal)))
    if (open < 0) break
    const close = source.indexOf('}', open)
    if (close < 0) throw new Error('a brace is not closed')
    if (atoms.at(-1)?.kind === 'gap') throw new Error('two gaps stand side by side')
    const [name = '', typeName = name] = source.slice(open + 1, close).split(':')
    const type = GAP_TYPES.get(typeName)
    if (name === '' || !Array.from(name).every((sign) => isWord(sign.charCodeAt(0))))
      throw new Error(`"${name}" is no name for a gap`)
    if (type === undefined) throw new Error(`"${typeName}" is no gap type`)
    const next = source.charCodeAt(close + 1)
    const stop = next > 32 && (typeName === 'word' || typeName === 'list') ? next : -1
    atoms.push({ kind: 'gap', name, type, slot, stop })
    slot += 1
    at = close + 1
  }
  return atoms
}

function literalOf(text: string): Literal {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at)
  return { kind: 'literal', text, units }
}

function checkLiteral(text: string): string {
  if (text.includes('}')) throw new Error('a brace is closed that was not opened')
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 32 || code > 126) throw new Error('literal text outside printable ASCII')
  }
  return text.split(' ').filter(notBetweenBlanks).join(' ')
}

/** Runs of blanks count as one: pasting through a browser makes them one anyway. */
function notBetweenBlanks(piece: string, at: number, pieces: readonly string[]): boolean {
  return piece !== '' || at === 0 || at === pieces.length - 1
}

function tailsOf(atoms: readonly Atom[]): readonly Tail[] {
  const tails: { gap: Gap; atoms: Atom[] }[] = []
  for (const atom of atoms) {
    if (atom.kind === 'gap' && isFree(atom)) tails.push({ gap: atom, atoms: [] })
    else tails.at(-1)?.atoms.push(atom)
  }
  return tails
}
