import type { ClassText } from '../content/classes/types.ts'
import { describe } from '../decoders/describe.ts'
import type { Code, Decoding, Family } from '../decoders/types.ts'
import { fixedWords } from '../search/template.ts'
import { sameWords } from '../search/words.ts'
import type { FailureClass } from '../recognizer/failureClasses.ts'
import type { Program } from '../recognizer/programs.ts'
import type { Signature } from '../recognizer/types.ts'
import { classGuides, classPage, type RankedCause } from './classPage.ts'
import { meantBy } from './messagePage.ts'
import { codeKey, type Lead, type Reference } from './types.ts'

/** Who prints the codes of a family, and the texts that belong to them. */
const PRINTERS: Readonly<Record<Family, readonly Program[]>> = {
  fasp: ['ascp'],
  'fasp-internal': ['ascp'],
  libssh2: ['libssh2', 'iris', 'curl'],
  'sftp-status': ['sftp', 'sftp-server', 'scp', 'libssh2', 'iris'],
  'exit-status': ['ssh', 'scp', 'sftp'],
  'packet-length': ['sftp', 'scp', 'ssh', 'sshd'],
  'trace-mask': ['libssh2'],
}
/** A text of a code that is one word, or shorter, says nothing by itself: `Failure`. */
const TELLING = 10

/** A message that prints a code: with this very number in a real line, by a text of its own, or by a gap for any number. */
export type Printing = {
  readonly signature: Signature
  readonly how: 'number' | 'text' | 'gap'
  readonly line: string | undefined
}

export type CodePage = {
  readonly decoding: Decoding
  /** Absent for a sum of bits, a signal or a length that stands in no list of ours. */
  readonly code: Code | undefined
  readonly failure: (ClassText & { readonly id: FailureClass }) | undefined
  readonly printedBy: readonly Printing[]
  /** What its messages speak for, then what else its class knows. */
  readonly meant: readonly RankedCause[]
  readonly guides: readonly Lead[]
  readonly before: Code | undefined
  readonly after: Code | undefined
  /** The same number in other families. */
  readonly alsoIn: readonly Code[]
}

/** Everything the page of a code shows, or undefined where the number means nothing in that family. */
export function codePage(reference: Reference, family: Family, number: number): CodePage | undefined {
  const decoding = describe({ family, number, said: true }, reference.codes)
  if (decoding === undefined) return undefined
  const code = reference.codes.find((each) => each.family === family && each.number === number)
  const failure = code === undefined || code.class === undefined ? undefined : (code.class as FailureClass)
  const printedBy = printingsOf(reference, code ?? { family, number, texts: [] })
  const telling = printedBy.filter(({ how }) => how !== 'gap').map(({ signature }) => signature.id)
  const meant = failure === 'none' ? [] : meantOf(reference, telling, failure, family)
  const line = lineOf(reference.codes, family)
  const at = line.findIndex((each) => each.number === number)
  const next = decoding.next === undefined ? [] : [decoding.next]
  return {
    decoding,
    code,
    failure: failure === undefined ? undefined : { id: failure, ...reference.classes[failure] },
    printedBy,
    meant,
    guides:
      next.length > 0 || failure === undefined
        ? next
        : atHome(reference.codes, family, classGuides(reference, failure), ({ guide }) => guide),
    before: at < 0 ? undefined : line[at - 1],
    after: at < 0 ? undefined : line[at + 1],
    alsoIn: reference.codes.filter(
      (each) => each.family !== family && Math.abs(each.number) === Math.abs(number) && each !== code,
    ),
  }
}

/** The codes of a family as it counts: libssh2 from 0 down. */
export function lineOf(codes: readonly Code[], family: Family): readonly Code[] {
  const own = codes.filter((code) => code.family === family)
  return own.toSorted((a, b) => (family === 'libssh2' ? b.number - a.number : a.number - b.number))
}

/** What the messages say, surely or not; then what else the class knows, as its page ranks it. */
function meantOf(
  reference: Reference,
  ids: readonly string[],
  failure: FailureClass | undefined,
  family: Family,
): readonly RankedCause[] {
  const said = meantBy(reference, ids).map(({ cause, certainty }) => ({ cause, certainty }))
  const known = new Set(said.map(({ cause }) => cause.id))
  const further = failure === undefined ? [] : classPage(reference, failure).causes
  const home = atHome(reference.codes, family, further, ({ cause }) => cause.next.guide)
  return [...said, ...home.filter(({ cause }) => !known.has(cause.id)).map(({ cause }) => ({ cause }))]
}

/**
 * Without what belongs to the codes of another family, unless nothing else is left: a guide that their codes lead to, and
 * none of this one. A full disk behind an SFTP status is no matter for the Aspera guide.
 */
function atHome<Item>(
  codes: readonly Code[],
  family: Family,
  items: readonly Item[],
  guideOf: (item: Item) => string,
): readonly Item[] {
  const led = (own: boolean) =>
    new Set(codes.filter((code) => (code.family === family) === own).map(({ next }) => next?.guide))
  const [ours, theirs] = [led(true), led(false)]
  const home = items.filter((item) => ours.has(guideOf(item)) || !theirs.has(guideOf(item)))
  return home.length > 0 ? home : items
}

type Wanted = Pick<Code, 'family' | 'number' | 'texts'>

function printingsOf({ signatures, printed, proofs }: Reference, code: Wanted): readonly Printing[] {
  const numbered = new Set(printed[codeKey(code)])
  const texts = code.texts.map(sameWords).filter((text) => text.includes(' ') && text.length >= TELLING)
  const anyOf = new Set(Object.entries(printed).flatMap(([key, ids]) => (key.startsWith(`${code.family}/`) ? ids : [])))
  const found = signatures.flatMap((signature): readonly Printing[] => {
    const lines = proofs[signature.id]?.lines ?? []
    if (numbered.has(signature.id)) {
      return [{ signature, how: 'number', line: lines.find((each) => each.includes(numberIn(code))) ?? lines[0] }]
    }
    if (PRINTERS[code.family].includes(signature.program) && texts.some((text) => holds(signature, text)))
      return [{ signature, how: 'text', line: lines[0] }]
    const open = anyOf.has(signature.id) && hasNumberGap(signature)
    return open ? [{ signature, how: 'gap', line: lines[0] }] : []
  })
  return ORDER.flatMap((how) => found.filter((each) => each.how === how))
}

const ORDER = ['number', 'text', 'gap'] as const

function numberIn({ number }: Wanted): string {
  return String(Math.abs(number))
}

/** The text stands in the message with nothing between its words. */
function holds({ template }: Signature, text: string): boolean {
  return ` ${fixedWords(template).join(' ')} `.includes(` ${text} `)
}

/** Its number stands in a gap, so that it prints every code of the family. */
function hasNumberGap({ template }: Signature): boolean {
  return ['{code', '{errno', '{status', '{number', '{hex', '{int', ':int}', ':number}'].some((gap) =>
    template.includes(gap),
  )
}
