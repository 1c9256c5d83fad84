import { useLocation, useNavigate } from 'react-router'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Link } from '../../ui/Link.tsx'
import { useSite } from '../../visit/site.ts'
import { stopTrying } from '../../visit/sitePacks.ts'

/** Above every page: that a pack is only tried. On the first page: that something of the organization's does not count. */
export function SiteBar() {
  const { tried, problems } = useSite()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const wrong = pathname === '/' ? problems.length : 0
  async function stop(): Promise<void> {
    await stopTrying()
    void navigate('/packs', { state: { stopped: true } })
  }
  return (
    <div className="mx-auto mb-1 grid w-full max-w-[77.5rem] gap-2 px-6 max-[600px]:mb-2 max-[600px]:px-4">
      {tried !== undefined && (
        <aside
          aria-label="Pack on trial"
          className="flex flex-wrap items-center justify-between gap-x-4 rounded-lg border-2 border-dashed border-care bg-care-tint px-3 py-1 text-sm"
        >
          <span>
            <strong>On trial:</strong> the pack <bdi>{tried.title}</bdi>, version {tried.version}. Only this tab knows
            it.
          </span>
          <span className="no-print flex flex-wrap gap-x-4">
            <Link to="/packs" className={buttonClass('link')}>
              What is in it
            </Link>
            <button type="button" className={buttonClass('link')} onClick={() => void stop()}>
              Stop
            </button>
          </span>
        </aside>
      )}
      {wrong > 0 && (
        <p className="no-print max-w-none text-sm">
          Not all of packs.json counts on this site.{' '}
          <Link to="/packs">{wrong === 1 ? 'See what is wrong' : `See the ${wrong} things that are wrong`}</Link>
        </p>
      )}
    </div>
  )
}
