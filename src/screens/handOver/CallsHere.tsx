import { useState } from 'react'
import { useNavigate } from 'react-router'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Link } from '../../ui/Link.tsx'
import { forgetCall, isUnderWay, renameCall, resumeCall, useCalls, type Call } from '../../visit/calls.ts'
import { titleHere } from '../../visit/siteContent.ts'
import { LONGEST_NAME } from '../../visit/storage.ts'
import { useVisit, visit, type Visit } from '../../visit/visit.ts'
import { clockOf } from '../parts/clock.ts'
import { VisitRow } from './VisitRow.tsx'

/** Every visit that this tab holds, whole: what was pasted, said and written. */
export function CallsHere() {
  const navigate = useNavigate()
  const { current, aside } = useCalls((state) => state)
  const underWay = useVisit(isUnderWay)
  const [said, setSaid] = useState('')
  function resume({ id }: Call): void {
    void navigate(resumeCall(id) ?? '/')
  }
  function forget(call: Call): void {
    forgetCall(call.id)
    setSaid(`Forgotten: ${nameOf(call.name, call.visit)}`)
  }
  return (
    <section aria-labelledby="here" className="mt-8">
      <h2 id="here">In this tab</h2>
      <p className="mt-1 mb-3 text-sm text-soft">Everything of them, until the tab is closed or loaded anew.</p>
      {!underWay && aside.length === 0 && <p>None yet.</p>}
      <ul className="divide-y divide-line rounded-xl border border-line bg-card empty:hidden">
        {underWay && (
          <VisitRow
            name={current.name}
            title={titleOf(visit.getState())}
            when={`under way, since ${clockOf(current.began)}`}
            longest={LONGEST_NAME}
            onRename={(name) => renameCall(current.id, name)}
          >
            <Link to={visit.getState().place} className={buttonClass('quiet')}>
              Back to it
            </Link>
          </VisitRow>
        )}
        {aside.map((call) => (
          <VisitRow
            key={call.id}
            name={call.name}
            title={titleOf(call.visit)}
            when={`since ${clockOf(call.began)}`}
            longest={LONGEST_NAME}
            onRename={(name) => renameCall(call.id, name)}
            onForget={() => forget(call)}
          >
            <button
              type="button"
              aria-label={`Go on: ${nameOf(call.name, call.visit)}`}
              className={buttonClass('quiet')}
              onClick={() => resume(call)}
            >
              Go on
            </button>
          </VisitRow>
        ))}
      </ul>
      <output className="text-sm text-soft">{said}</output>
    </section>
  )
}

function nameOf(name: string, state: Visit): string {
  return name === '' ? titleOf(state) : name
}

/** What a visit is about: the caller's words, the cause, or the guide it last stood in. */
function titleOf({ issue, scan, trail, place }: Visit): string {
  const cause = scan.status === 'done' ? scan.found.diagnosis.causes[0]?.title : undefined
  const guide = trail.findLast((step) => step.guide !== undefined)?.guide ?? place.split('/')[2]
  const title = titleHere(guide)
  return (issue === '' ? undefined : issue.slice(0, 120)) ?? cause ?? title ?? 'Nothing found out yet'
}
