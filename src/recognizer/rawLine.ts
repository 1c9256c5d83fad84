/** A line as it came in: a text, or where in some bytes it stands that are printable ASCII all through. */
export type RawLine = string | { readonly bytes: Uint8Array; readonly from: number; readonly to: number }

/** The text of a line, made where it is wanted: of a long log most lines are only counted. */
export function textOf(raw: RawLine): string {
  return typeof raw === 'string' ? raw : asciiText(raw.bytes, raw.from, raw.to)
}

/** Printable ASCII as text. A line is short enough to be spread; see the cap of lines. */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode.apply(undefined, bytes.subarray(from, to) as unknown as number[])
}

export function lengthOf(raw: RawLine): number {
  return typeof raw === 'string' ? raw.length : raw.to - raw.from
}
