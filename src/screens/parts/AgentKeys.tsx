import { chooseKeys, useSettings } from '../../visit/settings.ts'

/** The keys 1 to 9 can be switched off: some type with their voice, and a word may hold a digit. */
export function AgentKeys() {
  const keys = useSettings((saved) => saved.keys)
  return (
    <label className="no-print flex min-h-11 w-fit items-center gap-2 text-sm text-soft">
      <input type="checkbox" className="size-4" checked={keys} onChange={(event) => chooseKeys(event.target.checked)} />
      Keys 1 to 9 pick an answer at once
    </label>
  )
}
