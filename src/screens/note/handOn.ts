import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { calls, useCalls } from '../../visit/calls.ts'

/** What is ticked off while a call is handed on. In memory, and for one call: another one begins with nothing ticked. */
type HandOn = { readonly call: string; readonly ticked: readonly number[]; readonly callerAsks: boolean }

const handOn = createStore<HandOn>()(() => ({ call: '', ticked: [], callerAsks: false }))

export function useHandOn(): HandOn {
  const call = useCalls(({ current }) => current.id)
  const state = useStore(handOn)
  return state.call === call ? state : { call, ticked: [], callerAsks: false }
}

/** Ticks a line of the checklist, or takes the tick back. */
export function tick(at: number, on: boolean): void {
  const { ticked, ...others } = ofThisCall()
  const without = ticked.filter((each) => each !== at)
  handOn.setState({ ...others, ticked: on ? [...without, at] : without })
}

export function noteCallerAsks(callerAsks: boolean): void {
  handOn.setState({ ...ofThisCall(), callerAsks })
}

function ofThisCall(): HandOn {
  const call = calls.getState().current.id
  const state = handOn.getState()
  return state.call === call ? state : { call, ticked: [], callerAsks: false }
}
