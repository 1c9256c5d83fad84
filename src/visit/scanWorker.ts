import type { Pack } from '../packs/types.ts'
import { scanText, type Scanned } from './scanText.ts'

/** What the page sends, and what comes back. */
export type ScanRequest = {
  readonly id: number
  readonly source: string | Blob
  readonly packs: readonly Pack[]
}
export type ScanReply =
  | { readonly id: number; readonly kind: 'progress'; readonly bytes: number }
  | ({ readonly id: number; readonly kind: 'done' } & Scanned)

const BETWEEN_REPORTS = 80
/** A disk may take its time; the page must hear that the worker lives. */
const SIGN_OF_LIFE = 1000

// A worker lets nobody wait, so it only looks at the clock to report now and then.
self.addEventListener('message', ({ data: { id, source, packs } }: MessageEvent<ScanRequest>) => {
  let reported = performance.now()
  let read = 0
  const report = (): void => {
    reported = performance.now()
    reply({ id, kind: 'progress', bytes: read })
  }
  const progress = (bytes: number): void => {
    read = bytes
    if (performance.now() - reported >= BETWEEN_REPORTS) report()
  }
  report()
  const living = setInterval(report, SIGN_OF_LIFE)
  scanText(source, progress, () => Promise.resolve(), packs)
    .finally(() => clearInterval(living))
    .then(
      (scanned) => reply({ id, kind: 'done', ...scanned }),
      // An error that nobody catches reaches the page as the worker's own `error` event.
      (error: unknown) => queueMicrotask(() => reportError(error)),
    )
})

function reply(message: ScanReply): void {
  self.postMessage(message, { transfer: [] })
}
