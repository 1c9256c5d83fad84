import { useState } from 'react'
import { NO_COUNTS } from '../../report/shift.ts'
import { readShift, writeShift, type Shift } from '../../visit/shift.ts'
import { watchShift } from '../../visit/shiftWatch.ts'

/** What is counted on this device, and the ways to change that. `kept` is false where the browser keeps nothing. */
export function useShift() {
  const [shift, setShift] = useState(() => readShift())
  const [kept, setKept] = useState(true)
  function change(next: Shift): void {
    setKept(writeShift(next))
    setShift(readShift())
  }
  return {
    shift,
    kept,
    turn: (on: boolean): void => {
      // Another tab may have counted meanwhile.
      change({ ...readShift(), on })
      if (on) watchShift()
    },
    forget: (): void => change({ ...readShift(), counts: NO_COUNTS }),
  }
}
