import type { Ref } from 'react'
import { buttonClass } from '../../ui/buttonClass.ts'
import { chooseKey, chooseKeys, useSettings } from '../../visit/settings.ts'
import { shortcuts, type Shortcut } from './shortcuts.ts'

const PLACES = [...new Set(shortcuts.map(({ where }) => where))]

/** Every single key, what it does, and the way to switch it off. */
export function KeysDialog({ dialog }: { readonly dialog: Ref<HTMLDialogElement> }) {
  const { keys, view } = useSettings((saved) => saved)
  const on = keys[view]
  return (
    <dialog
      ref={dialog}
      id="keys"
      closedby="any"
      aria-labelledby="keys-title"
      className="m-auto w-[min(40rem,100vw-1.5rem)] rounded-xl border border-edge bg-card p-5 text-ink backdrop:bg-[rgb(0_0_0/0.45)]"
    >
      <div className="flex items-start justify-between gap-3">
        <h2 id="keys-title">Single keys</h2>
        <button
          type="button"
          className={buttonClass('quiet')}
          onClick={(event) => event.currentTarget.closest('dialog')?.close()}
        >
          Close
        </button>
      </div>
      <p className="mt-1 text-sm text-soft">
        They act while nothing is being typed; Escape leaves a field. Somebody who types by voice may want them off.
      </p>
      <label className="mt-2 flex min-h-11 w-fit items-center gap-2 font-semibold">
        <input type="checkbox" className="size-4" checked={on} onChange={(event) => chooseKeys(event.target.checked)} />
        Single keys act at once
      </label>
      {PLACES.map((place) => (
        <fieldset key={place} disabled={!on} className="mt-3">
          <legend className="text-sm text-soft">{place}</legend>
          <ul className={on ? '' : 'text-soft'}>
            {shortcuts
              .filter(({ where }) => where === place)
              .map((shortcut) => (
                <Row key={shortcut.id} shortcut={shortcut} on={!keys.off.includes(shortcut.id)} />
              ))}
          </ul>
        </fieldset>
      ))}
    </dialog>
  )
}

function Row({ shortcut: { id, key, label }, on }: { readonly shortcut: Shortcut; readonly on: boolean }) {
  return (
    <li>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-4 shrink-0"
          checked={on}
          onChange={(event) => chooseKey(id, event.target.checked)}
        />
        <kbd className="min-w-14 shrink-0 rounded-sm border border-b-2 border-edge px-1.5 py-px text-center">
          {key.replace('-', ' to ')}
        </kbd>
        {label}
      </label>
    </li>
  )
}
