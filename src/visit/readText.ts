/** How far reading got, and why it stopped before the end if it did. */
export type ReadThrough = { readonly bytes: number; readonly stopped?: 'too-long' | 'damaged' }

type Steps = {
  readonly take: (text: string) => void
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

async function readBlob(source: Blob, { take, progress, breathe }: Steps): Promise<ReadThrough> {
  let bytes = 0
  let unpacked = 0
  let decoder: TextDecoder | undefined
  try {
    const reader = (await opened(source, (more) => (bytes += more))).getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      decoder ??= new TextDecoder(encodingOf(part.value))
      take(decoder.decode(part.value, { stream: true }))
      unpacked += part.value.length
      progress(bytes)
      if (unpacked > MOST_BYTES) {
        await reader.cancel()
        return { bytes, stopped: 'too-long' }
      }
      await breathe()
    }
  } catch {
    // The file changed or vanished while it was read, or the archive is cut off or broken: what was read still counts.
    return { bytes, stopped: 'damaged' }
  }
  take(decoder?.decode() ?? '')
  return { bytes }
}

async function opened(source: Blob, count: (bytes: number) => void): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const head = new Uint8Array(await source.slice(0, 2).arrayBuffer())
  const counted = source.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        count(chunk.length)
        controller.enqueue(chunk)
      },
    }),
  )
  return head[0] === 0x1f && head[1] === 0x8b ? counted.pipeThrough(new DecompressionStream('gzip')) : counted
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
