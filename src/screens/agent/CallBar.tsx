import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Link } from '../../ui/Link.tsx'
import { KeyHint } from '../parts/KeyHint.tsx'
import { beginCall } from './beginCall.ts'
import { CallClock } from './CallClock.tsx'
import { FactsStrip } from './FactsStrip.tsx'
import type { Pane } from './pane.ts'
import { PaneTabs } from './PaneTabs.tsx'

type Props = {
  /** The panes there are to pick from; none where all are shown. */
  readonly tabs: readonly Pane[]
  readonly shown: Pane
}

/** What stands above every page of a call: what is known of the caller, and what there is to press. */
export function CallBar({ tabs, shown }: Props) {
  const navigate = useNavigate()
  const [more, setMore] = useState(false)
  return (
    <div
      data-call=""
      className="no-print col-span-full mb-4 min-w-0 border-y border-line py-1 max-[599px]:mb-2 max-[599px]:py-0 max-[599px]:[&_kbd]:hidden"
    >
      <FactsStrip>
        <span className="ms-auto flex items-center gap-x-4">
          <CallClock />
          {/* Where the line is short, the rest stands below it on demand. */}
          <button
            type="button"
            aria-expanded={more}
            aria-controls="call-more"
            className={`${QUIET} min-[600px]:hidden`}
            onClick={() => setMore(!more)}
          >
            More <span aria-hidden="true">{more ? '▴' : '▾'}</span>
          </button>
        </span>
        <span
          id="call-more"
          className={`flex flex-wrap items-center justify-end gap-x-4 min-[600px]:ms-2 max-[599px]:w-full ${more ? '' : 'max-[599px]:hidden'}`}
        >
          <button type="button" data-key="new-call" className={QUIET} onClick={() => beginCall(navigate)}>
            New call <KeyHint of="new-call">w</KeyHint>
          </button>
          <Link to="/visits" className={`${QUIET} no-underline`}>
            Calls <KeyHint of="visits">v</KeyHint>
          </Link>
          <button type="button" data-key="help" className={QUIET} onClick={showKeys}>
            Keys <KeyHint of="help">?</KeyHint>
          </button>
        </span>
      </FactsStrip>
      {tabs.length > 0 && <PaneTabs tabs={tabs} shown={shown} />}
    </div>
  )
}

const QUIET = 'inline-flex min-h-11 items-center gap-1.5 text-sm text-soft hover:text-ink'

function showKeys(): void {
  const dialog = document.getElementById('keys')
  if (dialog instanceof HTMLDialogElement) dialog.showModal()
}
