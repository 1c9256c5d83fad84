import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { UsageError } from './usage.ts'

/**
 * The text of a file, or of what is piped in, in pieces: UTF-8 or UTF-16 by its mark, plain or gzipped. Bytes that are
 * no text come as U+FFFD. Throws UsageError where it cannot be read.
 */
export async function* textOf(file: string | undefined): AsyncGenerator<string> {
  const named = file !== undefined && file !== '-'
  if (!named && process.stdin.isTTY) throw new UsageError('Name a file, or pipe a text in.')
  const source: AsyncIterable<Buffer> = named ? createReadStream(file) : process.stdin
  try {
    let decoder: TextDecoder | undefined
    for await (const bytes of unpacked(source)) {
      decoder ??= new TextDecoder(encodingOf(bytes))
      yield decoder.decode(bytes, { stream: true })
    }
    if (decoder !== undefined) yield decoder.decode()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`Cannot read ${named ? file : 'the input'}: ${reason(error)}`, false)
  }
}

/** The same in one piece, for texts that are read whole. */
export async function wholeText(file: string | undefined): Promise<string> {
  let text = ''
  for await (const piece of textOf(file)) text += piece
  return text
}

async function* unpacked(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const pieces = source[Symbol.asyncIterator]()
  const first = await pieces.next()
  if (first.done) return
  const rest = (async function* () {
    yield first.value
    for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) yield piece.value
  })()
  const gzipped = first.value[0] === 0x1f && first.value[1] === 0x8b
  if (!gzipped) {
    yield* rest
    return
  }
  const gunzip = createGunzip()
  const feeding = (async () => {
    for await (const piece of rest) if (!gunzip.write(piece)) await new Promise((go) => gunzip.once('drain', go))
    gunzip.end()
  })()
  yield* gunzip
  await feeding
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'there is no such file.'
  if (code === 'EACCES') return 'you may not read it.'
  if (code === 'EISDIR') return 'it is a folder; name a file in it.'
  return error instanceof Error ? error.message : String(error)
}
