import { Suspense, useEffect, useState } from 'react'
import { Outlet, useLocation, useNavigationType } from 'react-router'
import { Brand } from '../ui/Brand.tsx'
import { chooseView, useSettings } from '../visit/settings.ts'
import { useSite } from '../visit/site.ts'
import { Arrival } from './parts/arrival.ts'
import { deskOf } from './parts/deskOf.ts'
import { Foot } from './parts/Foot.tsx'
import { Search } from './parts/Search.tsx'
import { Closed, Link } from '../ui/Link.tsx'
import { later } from '../ui/later.ts'

const SiteBar = later(async () => (await import('./packs/SiteBar.tsx')).SiteBar)
const Keyboard = later(async () => (await deskOf()).Keyboard)

const PLACES = [
  { to: '/', name: 'Find the cause' },
  { to: '/decode', name: 'Decode a code' },
  { to: '/tools', name: 'Tools' },
  { to: '/ref', name: 'Reference' },
] as const

/** What stands around every page. */
export function Layout() {
  const { name: called, logo, closed, tried, problems } = useSite()
  const location = useLocation()
  const how = useNavigationType()
  const [first] = useState(location)
  const agent = useSettings(({ view }) => view === 'agent')
  const listens = useSettings(({ view, keys }) => view === 'agent' || keys.self)
  useEffect(() => {
    if (how !== 'POP' && location !== first) scrollTo(0, 0)
  }, [location, how, first])
  return (
    <Closed value={closed}>
      <Arrival value={first}>
        <a
          href="#main"
          onClick={skip}
          className="sr-only rounded-lg bg-card px-4 py-2 focus:not-sr-only focus:absolute focus:start-4 focus:top-2 focus:z-10"
        >
          Skip to the content
        </a>
        <header className="mx-auto flex max-w-[77.5rem] flex-wrap items-center justify-between gap-x-5 px-6 py-2 max-[600px]:px-4 max-[600px]:py-0">
          <Link
            to="/"
            className="flex min-h-11 items-center gap-2.5 font-bold tracking-tight text-ink no-underline"
            aria-label={`${called}, start page`}
          >
            {logo ? <img src={logo} alt="" className="h-8 max-w-40 object-contain" /> : <Brand />}
            {called}
          </Link>
          <nav
            aria-label="Main"
            className="ms-auto flex flex-wrap items-center gap-x-5 text-[0.9rem] max-[600px]:order-1 max-[600px]:w-full max-[600px]:justify-between max-[600px]:gap-x-2 max-[600px]:text-sm"
          >
            {PLACES.filter(({ to }) => !closed(to)).map(({ to, name }) => (
              <Link
                key={to}
                to={to}
                aria-current={location.pathname === to ? 'page' : undefined}
                className="inline-flex min-h-11 items-center text-soft decoration-accent decoration-2 underline-offset-[0.4em] not-aria-[current=page]:no-underline hover:text-ink aria-[current=page]:text-ink max-[600px]:first:hidden"
              >
                {name}
              </Link>
            ))}
            <Search />
          </nav>
          <button
            type="button"
            hidden={closed('agent')}
            aria-pressed={agent}
            onClick={() => chooseView(agent ? 'self' : 'agent')}
            className="inline-flex min-h-11 items-center gap-2 text-[0.9rem] text-soft hover:text-ink aria-pressed:text-ink"
          >
            <span
              aria-hidden="true"
              className={`flex h-4.5 w-8 items-center rounded-full border-[1.5px] px-0.5 ${agent ? 'justify-end border-accent bg-accent' : 'justify-start border-edge'}`}
            >
              <span className={`size-3 rounded-full border border-transparent ${agent ? 'bg-on-accent' : 'bg-edge'}`} />
            </span>
            Agent view
          </button>
        </header>
        {listens && (
          <Suspense>
            <Keyboard />
          </Suspense>
        )}
        {(tried ?? problems[0]) && (
          <Suspense>
            <SiteBar />
          </Suspense>
        )}
        <main id="main" tabIndex={-1} className="px-6 pt-3 pb-16 max-[600px]:px-4 max-[600px]:pt-1">
          <Suspense fallback={<p className="mx-auto max-w-[47.5rem] text-soft">One moment …</p>}>
            <Outlet />
          </Suspense>
        </main>
        <Foot />
      </Arrival>
    </Closed>
  )
}

/** The part after `#` belongs to the router, so the skip link moves the focus itself. */
function skip(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
