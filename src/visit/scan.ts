import { VANISHED } from './vanished.ts'
import { showScan, visit, type Source } from './visit.ts'

const load = () => import('./scanning.ts')

let part: ReturnType<typeof load> | undefined
let current = 0

/** What reads texts is fetched when somebody turns to the box: the first page is drawn without it. */
function scanning(): ReturnType<typeof load> {
  const loading = (part ??= load())
  loading.catch(() => (part = undefined))
  return loading
}

/** Makes everything ready before it is needed. */
export function warmUp(): void {
  void scanning().then(
    (ready) => ready.warmUp(),
    () => undefined,
  )
}

/** Reads a text or a file and shows what is in it. The reading before, if one is under way, is given up. */
export function startScan(text: string | Blob, name?: string): void {
  if (visit.getState().scan.status === 'reading') cancelScan()
  const id = (current += 1)
  const size = typeof text === 'string' ? text.length : text.size
  const source: Source = name === undefined ? { size } : { name, size }
  showScan({ status: 'reading', source, read: 0 })
  void scanning().then(
    (ready) => ready.scan(text, source, () => id === current),
    () => id === current && showScan({ status: 'failed', source, sentence: VANISHED }),
  )
}

/** Gives up reading; what was found so far is not shown. */
export function cancelScan(): void {
  current += 1
  void part?.then((ready) => ready.stop())
  showScan({ status: 'none' })
}
