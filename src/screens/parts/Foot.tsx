import { CONTENT_VERSION } from '../../content/version.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Link } from '../../ui/Link.tsx'
import { chooseTheme, forgetEverything, useSettings } from '../../visit/settings.ts'
import { useSite } from '../../visit/site.ts'
import type { Theme } from '../../visit/storage.ts'

const THEMES: readonly (readonly [Theme, string])[] = [
  ['system', 'as the system'],
  ['light', 'light'],
  ['dark', 'dark'],
]

/** What is true on every page: nothing leaves, and what is kept can be forgotten. */
export function Foot() {
  const theme = useSettings((saved) => saved.theme)
  const { closed } = useSite()
  return (
    <footer className="border-t border-line text-sm text-soft">
      <div className="mx-auto flex max-w-[77.5rem] flex-wrap items-center justify-between gap-x-8 gap-y-1 px-6 py-3 max-[600px]:px-4">
        <p>What you paste is read in this browser and goes nowhere. Content {CONTENT_VERSION}.</p>
        <div className="flex flex-wrap items-center gap-x-5">
          <label className="inline-flex min-h-11 items-center gap-2">
            Colors
            <select
              value={theme}
              onChange={(event) => chooseTheme(THEMES.find(([id]) => id === event.target.value)?.[0] ?? 'system')}
              className="min-h-9 rounded-lg border border-edge bg-card px-2 text-ink"
            >
              {THEMES.map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {import.meta.env.MODE !== 'file' && !closed('embed') && (
            <Link to="/embed" className={buttonClass('link')}>
              Put a guide into a page
            </Link>
          )}
          <button type="button" className={buttonClass('link')} onClick={forgetEverything}>
            Forget everything
          </button>
        </div>
      </div>
    </footer>
  )
}
