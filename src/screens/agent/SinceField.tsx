import { useState } from 'react'
import type { FactValue } from '../parts/factValues.ts'
import { homeZone, readSince, sinceValue, zonesFrom, type Since } from './since.ts'

type Props = {
  /** What its id begins with: the same fact may be asked at two places of a page. */
  readonly prefix?: string
  readonly known: FactValue
  readonly onKeep: (value: string) => void
}

const FIELD = 'mt-0.5 block min-h-10 w-full min-w-0 rounded-lg border border-edge bg-card px-2 text-sm text-ink'

/** A date and time, and the zone it is meant in: the caller's clock may not be the server's. */
export function SinceField({ prefix = 'fact', known: { fact, value }, onKeep }: Props) {
  const [home] = useState(homeZone)
  const [zones] = useState(() => zonesFrom(Intl.supportedValuesOf('timeZone'), homeZone()))
  // A zone may be picked before there is a time.
  const [picked, setPicked] = useState(home)
  const since: Since = value === '' ? { local: '', zone: picked } : readSince(value, home)
  const id = `${prefix}-${fact.id}`
  function change(part: Partial<Since>): void {
    const next = { ...since, ...part }
    setPicked(next.zone)
    onKeep(sinceValue(next))
  }
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold">{fact.label}</legend>
      <div className="flex flex-wrap gap-2">
        <label className="min-w-40 grow basis-40">
          <span className="sr-only">Date and time</span>
          <input
            id={id}
            type="datetime-local"
            aria-describedby={`${id}-about`}
            value={since.local}
            onChange={(event) => change({ local: event.target.value })}
            className={FIELD}
          />
        </label>
        <label className="min-w-32 grow basis-32">
          <span className="sr-only">Time zone</span>
          <select value={since.zone} onChange={(event) => change({ zone: event.target.value })} className={FIELD}>
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {zone}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p id={`${id}-about`} className="mt-0.5 text-xs text-soft">
        {value === '' ? fact.ask : ''}
      </p>
    </fieldset>
  )
}
