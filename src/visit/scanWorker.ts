import { scanText, type Scanned } from './scanText.ts'

/** What the page sends, and what comes back. */
export type ScanRequest = { readonly id: number; readonly source: string | Blob }
export type ScanReply =
  | { readonly id: number; readonly kind: 'progress'; readonly bytes: number }
  | ({ readonly id: number; readonly kind: 'done' } & Scanned)

const BETWEEN_REPORTS = 80

// A worker lets nobody wait, so it only looks at the clock to report now and then.
self.addEventListener('message', ({ data: { id, source } }: MessageEvent<ScanRequest>) => {
  let reported = performance.now()
  const progress = (bytes: number): void => {
    if (performance.now() - reported < BETWEEN_REPORTS) return
    reported = performance.now()
    reply({ id, kind: 'progress', bytes })
  }
  scanText(source, progress, () => Promise.resolve()).then(
    (scanned) => reply({ id, kind: 'done', ...scanned }),
    // An error that nobody catches reaches the page as the worker's own `error` event.
    (error: unknown) => queueMicrotask(() => reportError(error)),
  )
})

function reply(message: ScanReply): void {
  self.postMessage(message, { transfer: [] })
}
