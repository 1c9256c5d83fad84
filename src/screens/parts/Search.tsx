import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useSettings } from '../../visit/settings.ts'
import { isTyping } from './isTyping.ts'

const SearchResults = lazy(async () => ({ default: (await import('./SearchResults.tsx')).SearchResults }))

/**
 * The search, on every page: a button, and the keys `/` and Ctrl+K. The field is there at once, so that nothing typed is
 * lost or taken for another key; everything else comes when it is first opened.
 */
export function Search() {
  const dialog = useRef<HTMLDialogElement>(null)
  // Undefined while it is closed.
  const [typed, setTyped] = useState<string>()
  // Enter may come before what was typed has been looked up.
  const [entered, setEntered] = useState(false)
  const keys = useSettings((saved) => saved.keys)
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey } = event
      const held = ctrlKey || metaKey
      if (altKey || !(held ? key === 'k' : key === '/' && keys && !isTyping(event.target))) return
      event.preventDefault()
      open(dialog.current, setTyped)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [keys])
  return (
    <>
      <button
        type="button"
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
          A guide, a message, a code or a command
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
            <SearchResults typed={typed} entered={entered} />
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
