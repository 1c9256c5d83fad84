import type { Values } from '../engine/types.ts'
import type { Scanned } from './scanText.ts'
import type { ScanReply, ScanRequest } from './scanWorker.ts'
import { site } from './site.ts'
import { READING_SENTENCES, textRead, told } from './told.ts'
import { recordStep, showScan, visit, type Source } from './visit.ts'
import { watchOver } from './watchdog.ts'

/** How long the page may be kept busy at a time where there is no worker. */
const BUSY = 12
/** Lines of a text that the note keeps when another one follows. */
const MOST_LINES = 12
const LONGEST_TAIL = 20_000
const LONGEST_LINE = 500

let worker: Promise<Worker> | undefined
let asked = 0

/** A text that is read, and whether somebody still waits for it. */
type Asked = { readonly id: number; readonly source: Source; readonly isWanted: () => boolean }

/** Makes the worker ready before it is needed. */
export function warmUp(): void {
  worker ??= import('./scanWorker.ts?worker&inline').then(({ default: ScanWorker }) => new ScanWorker())
  worker.catch(() => undefined)
}

/** Reads a text or a file and shows what is in it, for as long as it is the one that is wanted. */
export async function scan(text: string | Blob, source: Source, isWanted: () => boolean): Promise<void> {
  asked += 1
  const of = { id: asked, source, isWanted }
  await inWorker(of, text).catch(() => inPage(of, text))
}

/** Ends the worker and what it reads. */
export function stop(): void {
  void worker?.then((running) => running.terminate()).catch(() => undefined)
  worker = undefined
}

async function inWorker(of: Asked, text: string | Blob): Promise<void> {
  const { id, isWanted } = of
  warmUp()
  const running = await worker
  if (running === undefined) throw new Error('no worker')
  const over = new AbortController()
  const done = new Promise<void>((resolve, reject) => {
    const listen = { signal: over.signal }
    let spoke = false
    const dog = watchOver(() => {
      running.terminate()
      if (isWanted()) worker = undefined
      if (!spoke) return reject(new Error('the worker never answered'))
      // It began and hangs: the same text would hang the page as well.
      fail(of, READING_SENTENCES.stuck)
      resolve()
    })
    over.signal.addEventListener('abort', dog.stop)
    const dies = (): void => {
      worker = undefined
      reject(new Error('the worker died'))
    }
    running.addEventListener('error', dies, listen)
    running.addEventListener('messageerror', dies, listen)
    running.addEventListener(
      'message',
      ({ data }: MessageEvent<ScanReply>) => {
        if (data.id !== id) return
        dog.heard(data.kind === 'progress' ? data.bytes : Infinity)
        spoke = true
        if (data.kind === 'progress') return advance(of, data.bytes)
        finish(of, text, data, [])
        resolve()
      },
      listen,
    )
  })
  running.postMessage({ id, source: text, packs: site.getState().packs } satisfies ScanRequest, { transfer: [] })
  await done.finally(() => over.abort())
}

async function inPage(of: Asked, text: string | Blob): Promise<void> {
  if (!of.isWanted()) return
  const part = await import('./scanText.ts').catch(() => undefined)
  if (part === undefined) return fail(of, READING_SENTENCES.vanished)
  try {
    let began = performance.now()
    const breathe = async (): Promise<void> => {
      if (!of.isWanted()) throw new DOMException('given up', 'AbortError')
      if (performance.now() - began < BUSY) return
      await new Promise((resolve) => setTimeout(resolve))
      began = performance.now()
    }
    const { packs } = site.getState()
    const scanned = await part.scanText(text, (bytes) => advance(of, bytes), breathe, packs)
    finish(of, text, scanned, [READING_SENTENCES.slower])
  } catch {
    fail(of, READING_SENTENCES.unreadable)
  }
}

function fail({ source, isWanted }: Asked, sentence: string): void {
  if (isWanted()) showScan({ status: 'failed', source, sentence })
}

function advance({ source, isWanted }: Asked, read: number): void {
  if (isWanted()) showScan({ status: 'reading', source, read })
}

function finish(
  { source, isWanted }: Asked,
  text: string | Blob,
  { found, through }: Scanned,
  notices: readonly string[],
): void {
  if (!isWanted()) return
  const stopped = through.stopped === undefined ? [] : [READING_SENTENCES[through.stopped]]
  showScan({ status: 'done', source, found, notices: [...notices, ...stopped] })
  const pastes = visit.getState().trail.filter(({ kind }) => kind === 'paste').length
  // What this text names is known to be a name when the next text has taken its place.
  const named = Object.entries(found.diagnosis.values).filter(([, value]) => typeof value === 'string')
  const given = Object.fromEntries(named) as Values
  const step = { id: `paste-${pastes + 1}`, kind: 'paste', at: Date.now(), given } as const
  const [first] = found.diagnosis.causes
  const known = (first?.lines ?? []).slice(0, MOST_LINES)
  const lines = typeof text === 'string' && isUnknown(found) ? lastLines(text) : known
  const telling = lines.length === 0 ? {} : { lines }
  recordStep({ ...step, text: textRead(found.recognition.lines), answer: told(found.diagnosis), ...telling })
}

/** True for a text in which nothing was recognized, and that can be shown. */
function isUnknown({ diagnosis, recognition }: Scanned['found']): boolean {
  return diagnosis.outcome === 'nothing' && recognition.unreadable === undefined && recognition.secrets.length === 0
}

/** The end of a text that nobody knows: whoever takes it over wants to see it. */
function lastLines(text: string): readonly { readonly number: number; readonly text: string }[] {
  const all = text.slice(-LONGEST_TAIL).split('\n')
  const before = text.slice(0, -LONGEST_TAIL).split('\n').length - 1
  return all
    .map((line, at) => ({ number: before + at + 1, text: line.slice(0, LONGEST_LINE) }))
    .filter((line) => line.text.trim() !== '')
    .slice(-MOST_LINES)
}
