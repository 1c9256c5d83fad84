import { startScan } from '../../visit/scan.ts'
import { moveOn, visit } from '../../visit/visit.ts'

/** Reads a further text of the same connection. What was said and done stays; `title` names the page it came up on. */
export function takeError(text: string | Blob, name?: string, title?: string): void {
  const { scan } = visit.getState()
  moveOn(scan.status === 'done' ? (scan.found.diagnosis.causes[0]?.title ?? title) : title)
  startScan(text, name)
}
