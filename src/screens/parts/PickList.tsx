import { useState } from 'react'
import { picks } from '../../reference/atBuild/picks.ts'
import { holding, inTurn, type Row } from '../../reference/picking.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { useSite } from '../../visit/site.ts'
import { PickRows } from './PickRows.tsx'

type Props = {
  /** Some of the messages; all of them where none are given. */
  readonly rows?: readonly Row[]
  readonly onPick?: () => void
}

/** Messages as people see them; each leads to the guide that knows it. One of each guide first, all on request. */
export function PickList({ rows: some, onPick }: Props) {
  const here = useSite()
  const rows = some ?? here.rows
  const [all, setAll] = useState(false)
  const [fetched, setFetched] = useState<readonly Row[]>()
  const [wanted, setWanted] = useState('')
  const few = rows?.slice(0, picks.rows.length) ?? picks.rows
  const count = rows?.length ?? picks.count
  const shown = all ? holding(rows ?? fetched ?? few, wanted) : few
  async function showAll(): Promise<void> {
    const every = rows ?? (await everyRow())
    if (every === undefined) return
    setFetched(every)
    setAll(true)
  }
  return (
    <>
      {all && (
        <label className="mb-3 block text-sm text-soft">
          Part of the message
          <input
            ref={focusNow}
            type="text"
            value={wanted}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => setWanted(event.target.value)}
            className="mt-1 block min-h-11 w-full rounded-lg border border-edge bg-card px-3 font-mono text-code text-ink"
          />
        </label>
      )}
      <PickRows rows={shown} onPick={onPick} />
      {all && <output className="block pt-2 text-sm text-soft">{countOf(shown.length)}</output>}
      {!all && count > few.length && (
        <button type="button" className={buttonClass('link')} onClick={() => void showAll()}>
          All {count} messages
        </button>
      )}
    </>
  )
}

/** All messages, which the first page does without. Undefined where they cannot be fetched. */
async function everyRow(): Promise<readonly Row[] | undefined> {
  const part = await import('../../content/catalog.ts').catch(() => undefined)
  return part === undefined ? undefined : inTurn(part.catalog)
}

/** The button that was pressed is gone: what it opened takes the focus. */
function focusNow(box: HTMLInputElement | null): void {
  box?.focus()
}

function countOf(count: number): string {
  if (count === 0) return 'No such message in the list. Paste the text on the start page: many more are known there.'
  return count === 1 ? 'One message' : `${count} messages`
}
