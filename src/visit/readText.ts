import type { Decode } from '../recognizer/lines.ts'
import { openBlob } from './openBlob.ts'

/** How far reading got, and why it stopped before the end if it did. */
export type ReadThrough = { readonly bytes: number; readonly stopped?: 'too-long' | 'damaged' }

type Steps = {
  readonly take: (text: string) => void
  /** Takes bytes of UTF-8 as they are, and decodes what it needs of them; without it all is decoded for `take`. */
  readonly takeBytes?: (bytes: Uint8Array, decode: Decode) => void
  /** Called with the bytes of the source taken so far. */
  readonly progress: (bytes: number) => void
  /** Lets others run; on the main thread that keeps the page alive. */
  readonly breathe: () => Promise<void>
}

/** No log needs more, and a small archive can unpack to any size. */
const MOST_BYTES = 4 * 2 ** 30
const SLICE = 262_144

/**
 * Hands a source on as text, piece by piece: never more than a piece is in memory. Files may be gzip archives; text is
 * UTF-8 unless it begins with the mark of UTF-16, and bytes that are neither become replacement characters.
 */
export async function readText(source: string | Blob, steps: Steps): Promise<ReadThrough> {
  return typeof source === 'string' ? readString(source, steps) : readBlob(source, steps)
}

async function readString(source: string, { take, progress, breathe }: Steps): Promise<ReadThrough> {
  for (let at = 0; at < source.length; at += SLICE) {
    take(source.slice(at, at + SLICE))
    progress(Math.min(at + SLICE, source.length))
    await breathe()
  }
  return { bytes: source.length }
}

async function readBlob(source: Blob, { take, takeBytes, progress, breathe }: Steps): Promise<ReadThrough> {
  const reader = await openBlob(source)
  let unpacked = 0
  let decoder: TextDecoder | undefined
  const decode: Decode = (bytes, more) => decoder?.decode(bytes, { stream: more }) ?? ''
  try {
    for (let bytes = await reader.next(); bytes !== undefined; bytes = await reader.next()) {
      let text = bytes
      if (decoder === undefined) {
        decoder = new TextDecoder(encodingOf(bytes), { ignoreBOM: true })
        text = bytes.subarray(markLength(bytes))
      }
      if (takeBytes === undefined || decoder.encoding !== 'utf-8') take(decode(text, true))
      else takeBytes(text, decode)
      unpacked += bytes.length
      progress(reader.taken())
      if (unpacked > MOST_BYTES) {
        await reader.cancel()
        return { bytes: reader.taken(), stopped: 'too-long' }
      }
      await breathe()
    }
  } catch {
    // The file changed or vanished while it was read, or the archive is cut off or broken: what was read still counts.
    return { bytes: reader.taken(), stopped: 'damaged' }
  }
  take(decoder?.decode() ?? '')
  return { bytes: reader.taken() }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** The mark of the encoding is no text. A line may be decoded by itself, so the decoder cannot take it away. */
function markLength(bytes: Uint8Array): number {
  if (encodingOf(bytes) !== 'utf-8') return 2
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
}
