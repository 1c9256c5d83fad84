/** Reads a file piece by piece. */
export type BlobReader = {
  /** The next piece; `undefined` at the end. Rejects where the file cannot be read on, or its archive is broken. */
  next(): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Bytes of the source taken so far: of the archive, not of what is in it. */
  taken(): number
  cancel(): Promise<void>
}

/** What is handed on at once: more would keep a page without a worker busy for too long. */
const PIECE = 262_144
/** What is asked for at once: each round trip to the file costs a few milliseconds. */
const STRETCH = 1 << 20

/** Opens a file for reading; a gzip archive gives what is in it. */
export async function openBlob(source: Blob): Promise<BlobReader> {
  const head = new Uint8Array(await source.slice(0, 2).arrayBuffer())
  return head[0] === 0x1f && head[1] === 0x8b ? openArchive(source) : openPlain(source)
}

/**
 * Stretch by stretch, the next one being fetched while this one is read. A byte stream would be faster still, but
 * Chromium now and then never answered it, with nothing to notice that by.
 */
function openPlain(source: Blob): BlobReader {
  let fetched = 0
  let taken = 0
  let stretch = new Uint8Array(0)
  let at = 0
  let coming = fetchStretch()

  function fetchStretch(): Promise<ArrayBuffer> {
    const bytes = source.slice(fetched, fetched + STRETCH).arrayBuffer()
    fetched += STRETCH
    // Whoever stops reading does not ask what became of the stretch that was coming.
    bytes.catch(() => undefined)
    return bytes
  }

  return {
    async next() {
      if (at >= stretch.length) {
        stretch = new Uint8Array(await coming)
        if (stretch.length === 0) return undefined
        at = 0
        coming = fetchStretch()
      }
      const piece = stretch.subarray(at, at + PIECE)
      at += piece.length
      taken += piece.length
      return piece
    },
    taken: () => taken,
    cancel: () => Promise.resolve(),
  }
}

function openArchive(source: Blob): BlobReader {
  let taken = 0
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      taken += chunk.length
      controller.enqueue(chunk)
    },
  })
  const reader = source.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip')).getReader()
  return {
    next: async () => (await reader.read()).value,
    taken: () => taken,
    cancel: () => reader.cancel(),
  }
}
