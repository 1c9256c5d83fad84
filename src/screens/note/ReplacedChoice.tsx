import { chooseReplaced, settings, useSettings } from '../../visit/settings.ts'

const KINDS = [
  { id: 'users', label: 'User names' },
  { id: 'hosts', label: 'Host names' },
  { id: 'addresses', label: 'Addresses' },
  { id: 'paths', label: 'Paths' },
] as const

/** Which names give way to others that mean nothing. Secrets always do. */
export function ReplacedChoice() {
  const replaced = useSettings((saved) => saved.replaced)
  return (
    <fieldset className="mt-3 text-sm">
      <legend className="font-semibold">What gives way before it leaves</legend>
      <div className="flex flex-wrap gap-x-5">
        <label className={LINE}>
          <input type="checkbox" className="size-4" checked disabled />
          Passwords, keys, tokens <span className="text-soft">(always)</span>
        </label>
        {KINDS.map(({ id, label }) => (
          <label key={id} className={LINE}>
            <input
              type="checkbox"
              className="size-4"
              checked={replaced.includes(id)}
              onChange={(event) => choose(id, event.target.checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const LINE = 'inline-flex min-h-11 items-center gap-2'

function choose(id: string, on: boolean): void {
  const others = settings.getState().replaced.filter((each) => each !== id)
  chooseReplaced(on ? [...others, id] : others)
}
