import { useEffect, useState } from 'react'
import { calls, isUnderWay, useCalls } from '../../visit/calls.ts'
import { chooseClock, useSettings } from '../../visit/settings.ts'
import { useVisit, visit } from '../../visit/visit.ts'
import { elapsed } from './elapsed.ts'

/** When the first thing was said or done, by call: one that is put aside goes on counting from there. */
const begun = new Map<string, number>()

/** How long the call has lasted. It ends nothing and hurries nobody. */
export function CallClock() {
  const id = useCalls(({ current }) => current.id)
  const under = useVisit(isUnderWay)
  const shown = useSettings(({ clock }) => clock)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!under) return undefined
    noteBegin(id)
    const tick = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(tick)
  }, [id, under])
  const from = begun.get(id)
  if (!under || from === undefined) return undefined
  return (
    <span className="flex items-center gap-2 text-sm text-soft">
      {shown && (
        <span role="timer" aria-label="Length of the call" className="tabular-nums">
          {elapsed(now - from)}
        </span>
      )}
      <button
        type="button"
        onClick={() => chooseClock(!shown)}
        className="inline-flex min-h-11 items-center hover:text-ink"
      >
        {shown ? 'Hide' : 'Show'}
        <span className={shown ? 'sr-only' : 'ms-1'}> the clock</span>
      </button>
    </span>
  )
}

function noteBegin(id: string): void {
  if (calls.getState().current.id !== id || begun.has(id)) return
  begun.set(id, Math.min(visit.getState().trail[0]?.at ?? Infinity, Date.now()))
}
