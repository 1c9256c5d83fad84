import { useState } from 'react'
import { catalog } from '../../content/catalog.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { PickRows } from './PickRows.tsx'
import { holding, inTurn } from './picking.ts'

type Props = { readonly only?: (products: string) => boolean; readonly onPick?: () => void }

/** As many as one takes in at a glance. */
const FEW = 8

/** Messages as people see them; each leads to the guide that knows it. One of each guide first, all on request. */
export function PickList({ only = () => true, onPick }: Props) {
  const [all, setAll] = useState(false)
  const [wanted, setWanted] = useState('')
  const rows = inTurn(catalog.filter(({ products }) => only(products)))
  const shown = all ? holding(rows, wanted) : rows.slice(0, FEW)
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
      {!all && rows.length > FEW && (
        <button type="button" className={buttonClass('link')} onClick={() => setAll(true)}>
          All {rows.length} messages
        </button>
      )}
    </>
  )
}

/** The button that was pressed is gone: what it opened takes the focus. */
function focusNow(box: HTMLInputElement | null): void {
  box?.focus()
}

function countOf(count: number): string {
  if (count === 0) return 'No such message in the list. Paste the text on the start page: many more are known there.'
  return count === 1 ? 'One message' : `${count} messages`
}
