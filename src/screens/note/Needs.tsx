import { useState } from 'react'
import type { EscalationState, FilledNeed, MissingNeed } from '../../report/escalation.ts'
import { Shown } from '../../ui/Shown.tsx'
import type { Guidance } from '../parts/guidance.ts'
import { NeedRow } from './NeedRow.tsx'

type Props = {
  readonly escalation: EscalationState
  readonly guidance: Guidance | undefined
  /** The way to fill a gap leads to another page. */
  readonly onLeave: () => void
}

/** What the next line wants to find: how much of it is there, and for each gap the question and the way to fill it. */
export function Needs({ escalation: { have, missing, complete }, guidance, onLeave }: Props) {
  // A field that is being filled stays where it is.
  const [asked] = useState(() => missing.map(({ id }) => id))
  const all: readonly (FilledNeed | MissingNeed)[] = [...have, ...missing]
  const open = asked.flatMap((id) => all.find((each) => each.id === id) ?? [])
  const rest = all.filter(({ id }) => !asked.includes(id))
  return (
    <section aria-labelledby="hand-on-needs" className="mt-5">
      <h3 id="hand-on-needs">What they need</h3>
      <p className="flex max-w-none flex-wrap items-center gap-3">
        <meter
          aria-labelledby="hand-on-count"
          min={0}
          max={complete.of}
          value={complete.have}
          className="h-4 w-40 forced-colors:border"
        />
        <output id="hand-on-count" className="text-sm">
          {complete.have} of {complete.of} there
        </output>
      </p>
      <ul className="mt-2 grid gap-3">
        {open.map((need) => (
          <NeedRow key={need.id} need={need} guidance={guidance} onLeave={onLeave} />
        ))}
      </ul>
      {rest.length > 0 && (
        <ul className="mt-3 text-sm">
          {rest.map((need) => (
            <li key={need.id} className="wrap-anywhere">
              <span className="text-soft">{need.label}</span>{' '}
              {'value' in need ? <Shown text={need.value ?? ''} /> : 'there'}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
