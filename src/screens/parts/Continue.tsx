import { buttonClass } from '../../ui/buttonClass.ts'
import { adoptCall } from '../../visit/calls.ts'
import { chooseRemember, useSettings } from '../../visit/settings.ts'
import { Link } from '../../ui/Link.tsx'

const WHEN = new Intl.DateTimeFormat(undefined, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

/** The others stand on the page of the visits. */
const SHOWN = 5

/** Places to go on from, where the person chose that they are remembered. */
export function Continue() {
  const visits = useSettings((saved) => saved.visits)
  if (visits.length === 0) return undefined
  return (
    <section aria-labelledby="continue">
      <h2 id="continue" className="mt-8 mb-2">
        Continue
      </h2>
      <ul className="divide-y divide-line rounded-xl border border-line bg-card">
        {visits.slice(0, SHOWN).map(({ id, link, title, name = '', at }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
            <span>
              <bdi>{name === '' ? title : name}</bdi> <span className="text-sm text-soft">· {WHEN.format(at)}</span>
            </span>
            <Link to={link} onClick={() => adoptCall(id, name)} className={buttonClass('quiet')}>
              Go on<span className="sr-only">: {title}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="flex max-w-none flex-wrap gap-x-5">
        <Link to="/visits" className={buttonClass('link')}>
          All visits
        </Link>
        <button type="button" className={buttonClass('link')} onClick={() => chooseRemember(false)}>
          Forget these places
        </button>
      </p>
    </section>
  )
}
