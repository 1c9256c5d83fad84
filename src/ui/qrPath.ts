import { encode } from 'uqr'

/** More than this makes a picture that a phone cannot read from a screen. */
const LONGEST = 1200
/** Light modules around the code; readers want four. */
const QUIET = 4

/** A QR code as the path of its dark modules in a square of `size` modules a side, or undefined where it is too long. */
export function qrPath(text: string): { readonly size: number; readonly path: string } | undefined {
  if (new TextEncoder().encode(text).length > LONGEST) return undefined
  const { size, data } = encode(text, { ecc: 'M', border: QUIET })
  return { size, path: data.map((row, y) => pathOf(row, y)).join('') }
}

/** Runs of dark modules in a row, each one rectangle. */
function pathOf(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue
    const from = x
    while (row[x + 1] === true) x += 1
    path += `M${from} ${y}h${x - from + 1}v1H${from}z`
  }
  return path
}
