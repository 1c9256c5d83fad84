import { useNavigate } from 'react-router'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Link } from '../../ui/Link.tsx'
import { newCall } from '../../visit/calls.ts'
import { useSite } from '../../visit/site.ts'
import { forgetEverything } from '../../visit/settings.ts'
import { Heading } from '../parts/Heading.tsx'
import { CallsHere } from './CallsHere.tsx'
import { PlacesKept } from './PlacesKept.tsx'
import { TakeOver } from './TakeOver.tsx'

const MORE = [
  { to: '/practice', name: 'Practice with a made-up call' },
  { to: '/shift', name: 'What was counted in this shift' },
  { to: '/packs', name: 'Packs of your organization' },
] as const

/** The visits of today, and what others hand over. */
export function Visits() {
  const navigate = useNavigate()
  const { closed } = useSite()
  function begin(): void {
    newCall()
    void navigate('/')
  }
  return (
    <div className="mx-auto max-w-[47.5rem]">
      <Heading title={['Visits']}>Visits</Heading>
      <p className="mt-2 mb-4 text-soft">Go on where you were, take over from somebody else, or begin anew.</p>
      <p>
        <button type="button" className={buttonClass('main')} onClick={begin}>
          New visit
        </button>
      </p>
      <TakeOver />
      <CallsHere />
      {!closed('remember') && <PlacesKept />}
      <section aria-labelledby="forget" className="mt-10 border-t border-line pt-5">
        <h2 id="forget">Forget</h2>
        <p className="mt-1 mb-3 text-sm">
          Removes all that Handrail has stored in this browser, and all that this tab holds: visits, notes, settings and
          counts. It cannot be undone. A copy of Handrail itself, for times without a network, stays: it is the same for
          everybody.
        </p>
        <button type="button" className={buttonClass('quiet')} onClick={forgetEverything}>
          Forget everything on this device
        </button>
      </section>
      <p className="mt-8 flex max-w-none flex-wrap gap-x-6 text-sm">
        {MORE.filter(({ to }) => !closed(to)).map(({ to, name }) => (
          <Link key={to} to={to} className={buttonClass('link')}>
            {name}
          </Link>
        ))}
      </p>
    </div>
  )
}
