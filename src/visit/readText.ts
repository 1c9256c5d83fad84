import { openBlob } from './openBlob.ts'

/** How far reading got, and why it stopped before the end if it did. */
export type ReadThrough = { readonly bytes: number; readonly stopped?: 'too-long' | 'damaged' }

type Steps = {
  /** `bytes` come along where each character of the text is one byte and stands at the same place. */
  readonly take: (text: string, bytes?: Uint8Array) => void
  /** Called with the bytes of the source taken so far. */
  readonly progress: (bytes: number) => void
  /** Lets others run; on the main thread that keeps the page alive. */
  readonly breathe: () => Promise<void>
}

/** No log needs more, and a small archive can unpack to any size. */
const MOST_BYTES = 4 * 2 ** 30
const SLICE = 262_144
const BEYOND_ASCII = 128

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

async function readBlob(source: Blob, { take, progress, breathe }: Steps): Promise<ReadThrough> {
  const reader = await openBlob(source)
  let unpacked = 0
  let decoder: TextDecoder | undefined
  /** The bytes before this part end in a whole character: nothing of theirs is left in the decoder. */
  let whole = true
  try {
    for (let bytes = await reader.next(); bytes !== undefined; bytes = await reader.next()) {
      decoder ??= new TextDecoder(encodingOf(bytes))
      const text = decoder.decode(bytes, { stream: true })
      if (whole && text.length === bytes.length) take(text, bytes)
      else take(text)
      whole = (bytes.at(-1) ?? 0) < BEYOND_ASCII
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
