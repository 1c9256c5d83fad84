import type { Codes } from './codes.ts'
import type { CompiledSignatures } from './compile.ts'
import { pickMatches } from './pick.ts'
import type { LineScan, Match } from './scanLine.ts'
import { isWord } from './words.ts'

const LEAST_FITTED = 16
/** Without a mark of the cut: more, because "Permission denied" at the end of a text is most often all there is. */
const LEAST_UNMARKED = 20
const LEAST_SHARE = 0.6
const MARK = '...'

const DOT = 46

/** Whether a line ends in the mark of a cut: what `beforeCut` asks, of codes. */
export function isCut({ units, length }: Codes): boolean {
  return length > 3 && units[length - 1] === DOT && units[length - 2] === DOT && units[length - 3] === DOT
}

/** A line without the mark of a cut at its end (`…` and `...` are one by now); `undefined` where there is none. */
export function beforeCut(line: string): string | undefined {
  return line.length > MARK.length && line.endsWith(MARK) ? line.slice(0, -MARK.length) : undefined
}

/**
 * The one message of which the line shows the beginning only: enough of its given text fits, and more of it than of any
 * other. `marked` says that the cut is marked; without a mark, a line that ends between two parts of a template may be
 * another message that is complete, and words in the middle of a sentence are none. `from` is where the message of the
 * line begins. A cut message yields no values, because they may be cut themselves.
 */
export function truncatedMatch(
  compiled: CompiledSignatures,
  scan: LineScan,
  text: string,
  marked: boolean,
  from: number,
): Match | undefined {
  const complete = pickMatches(scan.matches)
  const fits = [
    ...scan.openings.filter(({ between }) => marked || !between),
    ...cutLiterals(compiled, scan, text),
  ].filter(({ signature, fitted, start }) => {
    const length = compiled.compiled[signature]?.template.literalLength ?? 0
    return (
      fitted >= Math.max(marked ? LEAST_FITTED : LEAST_UNMARKED, length * LEAST_SHARE) &&
      !complete.some(({ end }) => end > start)
    )
  })
  const [best, second] = fits.toSorted((a, b) => b.fitted - a.fitted)
  if (best === undefined || second?.fitted === best.fitted) return undefined
  // A longer message that fits as far as this one does may be meant as well, even where too little of it is there.
  if (scan.openings.some((rival) => rival.signature !== best.signature && rival.fitted >= best.fitted)) return undefined
  if (!marked && !beginsMessage(text, best.start, from)) return undefined
  const { signature, start } = best
  const rank = compiled.compiled[signature]?.rank ?? 0
  return { signature, rank, start, end: text.length, truncated: true }
}

/** Whether a message can begin there: in front of it stand a header, a name with a colon, or other marks, no words. */
function beginsMessage(text: string, start: number, from: number): boolean {
  const before = text.slice(0, start).trimEnd()
  return before.length <= from || !isWord(before.charCodeAt(before.length - 1))
}

type Fit = { readonly signature: number; readonly start: number; readonly fitted: number }

/** Messages whose first literal the line cut off. */
function cutLiterals({ compiled }: CompiledSignatures, scan: LineScan, text: string): readonly Fit[] {
  return scan.cut
    .filter((at) => text.length - at >= LEAST_FITTED)
    .flatMap((at) => {
      const piece = text.slice(at)
      return compiled.flatMap(({ anchor }, signature) =>
        anchor.text.startsWith(piece)
          ? [{ signature, start: at - anchor.offset, fitted: piece.length + anchor.offset }]
          : [],
      )
    })
}
