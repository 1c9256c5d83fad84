import { Suspense, useRef, useState } from 'react'
import { useSettings } from '../../visit/settings.ts'
import { later } from '../../ui/later.ts'

const SearchResults = later(async () => (await import('./SearchResults.tsx')).SearchResults)

/**
 * The search, on every page; in the agent view it also jumps to any step. The field is there at once, so that nothing
 * typed is lost or taken for another key; everything else comes when it is first opened.
 */
export function Search() {
  const dialog = useRef<HTMLDialogElement>(null)
  const agent = useSettings(({ view }) => view === 'agent')
  // Undefined while it is closed.
  const [typed, setTyped] = useState<string>()
  // Enter may come before what was typed has been looked up.
  const [entered, setEntered] = useState(false)
  return (
    <>
      <button
        type="button"
        data-key="jump"
        onClick={() => open(dialog.current, setTyped)}
        className="inline-flex min-h-11 items-center text-soft hover:text-ink"
      >
        Search
      </button>
      <dialog
        ref={dialog}
        aria-label="Search"
        closedby="any"
        onClose={() => {
          setTyped(undefined)
          setEntered(false)
        }}
        className="search"
      >
        <label>
          {agent ? 'A question, a cause, a message, or any code' : 'A guide, a message, a code or a command'}
          <input
            type="search"
            value={typed ?? ''}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => {
              setTyped(event.target.value)
              setEntered(false)
            }}
            onKeyDown={({ key }) => setEntered(key === 'Enter')}
          />
        </label>
        {typed !== undefined && (
          <Suspense>
            <SearchResults typed={typed} entered={entered} agent={agent} />
          </Suspense>
        )}
      </dialog>
    </>
  )
}

/** The field is the first thing in the dialog, and takes the focus. */
function open(dialog: HTMLDialogElement | null, setTyped: (typed: string) => void): void {
  if (dialog === null || dialog.open) return
  setTyped('')
  dialog.showModal()
}
