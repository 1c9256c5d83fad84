/** Reads a file piece by piece. A piece is good until the next one is asked for: its memory is used again. */
export type BlobReader = {
  /** The next piece; `undefined` at the end. Rejects where the file cannot be read on, or its archive is broken. */
  next(): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Bytes of the source taken so far: of the archive, not of what is in it. */
  taken(): number
  cancel(): Promise<void>
}

/** Larger pieces arrive no faster, and would keep a page without a worker busy for too long. */
const PIECE = 262_144

/** Opens a file for reading; a gzip archive gives what is in it. */
export async function openBlob(source: Blob): Promise<BlobReader> {
  const head = new Uint8Array(await source.slice(0, 2).arrayBuffer())
  return head[0] === 0x1f && head[1] === 0x8b ? openArchive(source) : openPlain(source)
}

/** Straight into memory of our own, which is twice as fast as taking what the stream allots. */
function openPlain(source: Blob): BlobReader {
  const reader = source.stream().getReader({ mode: 'byob' })
  let memory = new ArrayBuffer(PIECE)
  let taken = 0
  return {
    async next() {
      const { done, value } = await reader.read(new Uint8Array(memory))
      if (done || value === undefined) return undefined
      memory = value.buffer
      taken += value.length
      return value
    },
    taken: () => taken,
    cancel: () => reader.cancel(),
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
