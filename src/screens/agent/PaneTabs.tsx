import type { KeyboardEvent } from 'react'
import { pickPane, type Pane } from './pane.ts'

const NAMES: Readonly<Record<Pane, string>> = { call: 'Call', note: 'Note', path: 'Path' }

/** Picks what is seen where there is no room for all of it. Arrows go from tab to tab and pick, as tabs do. */
export function PaneTabs({ tabs, shown }: { readonly tabs: readonly Pane[]; readonly shown: Pane }) {
  function move(event: KeyboardEvent): void {
    const at = tabs.indexOf(shown)
    const to = targetOf(event.key, at, tabs.length)
    const pane = to === undefined ? undefined : tabs[to]
    if (pane === undefined) return
    event.preventDefault()
    pickPane(pane)
    document.getElementById(`tab-${pane}`)?.focus()
  }
  return (
    <div role="tablist" aria-label="What is shown" className="flex gap-1">
      {tabs.map((pane) => (
        <button
          key={pane}
          type="button"
          role="tab"
          id={`tab-${pane}`}
          aria-controls={`pane-${pane}`}
          aria-selected={pane === shown}
          tabIndex={pane === shown ? 0 : -1}
          onClick={() => pickPane(pane)}
          onKeyDown={move}
          className="min-h-11 grow border-b-3 border-transparent px-3 text-soft forced-colors:not-aria-selected:border-[Canvas] aria-selected:border-accent aria-selected:font-semibold aria-selected:text-ink"
        >
          {NAMES[pane]}
        </button>
      ))}
    </div>
  )
}

function targetOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at + count - 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}
