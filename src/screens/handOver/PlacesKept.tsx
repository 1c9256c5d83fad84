import { useState } from 'react'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Link } from '../../ui/Link.tsx'
import { adoptCall } from '../../visit/calls.ts'
import { chooseRemember, forgetPlace, renamePlace, useSettings } from '../../visit/settings.ts'
import { LONGEST_NAME, type SavedVisit } from '../../visit/storage.ts'
import { VisitRow } from './VisitRow.tsx'

const WHEN = new Intl.DateTimeFormat(undefined, { weekday: 'long', hour: '2-digit', minute: '2-digit' })

/** Places that this device remembers, where the person chose that: today's first. */
export function PlacesKept() {
  const visits = useSettings((saved) => saved.visits)
  const remember = useSettings((saved) => saved.remember)
  const [today] = useState(() => new Date().setHours(0, 0, 0, 0))
  const earlier = visits.filter(({ at }) => at < today)
  return (
    <section aria-labelledby="kept" className="mt-8">
      <h2 id="kept">On this device</h2>
      <p className="mt-1 mb-3 text-sm text-soft">
        The guide, the question and the answers of each, and the name you give it. Never what was pasted or typed.
      </p>
      <label className="mb-3 flex min-h-11 w-fit items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4"
          checked={remember}
          onChange={(event) => chooseRemember(event.target.checked)}
        />
        Remember on this device where I am
      </label>
      {remember && visits.length === 0 && <p className="text-sm">Nothing yet.</p>}
      <Places title="Today" visits={visits.filter(({ at }) => at >= today)} />
      <Places title="Earlier" visits={earlier} />
    </section>
  )
}

function Places({ title, visits }: { readonly title: string; readonly visits: readonly SavedVisit[] }) {
  if (visits.length === 0) return undefined
  return (
    <>
      <h3 className="mt-4 mb-2 text-sm text-soft">{title}</h3>
      <ul className="divide-y divide-line rounded-xl border border-line bg-card">
        {visits.map(({ id, link, title: of, name = '', at }) => (
          <VisitRow
            key={id}
            name={name}
            title={of}
            when={WHEN.format(at)}
            longest={LONGEST_NAME}
            onRename={(to) => renamePlace(id, to)}
            onForget={() => forgetPlace(id)}
          >
            <Link
              to={link}
              aria-label={`Go on: ${name === '' ? of : name}`}
              onClick={() => adoptCall(id, name)}
              className={buttonClass('quiet')}
            >
              Go on
            </Link>
          </VisitRow>
        ))}
      </ul>
    </>
  )
}
