import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { holdsText, startAfresh, visit, type Visit } from './visit.ts'

/** A visit that was put aside, whole. In memory only, like the one under way. */
export type Call = {
  readonly id: string
  /** What the person calls it; empty until somebody names it. */
  readonly name: string
  /** Milliseconds since 1970. */
  readonly began: number
  readonly visit: Visit
}

export type Calls = {
  /** The one under way: everything but what the store of the visit holds. */
  readonly current: Omit<Call, 'visit'>
  readonly aside: readonly Call[]
}

/** More than this many are not kept: each may hold a megabyte of pasted text. */
const MOST = 30

let made = 0

export const calls = createStore<Calls>()(() => ({ current: blank(), aside: [] }))

export function useCalls<T>(select: (state: Calls) => T): T {
  return useStore(calls, select)
}

/** Puts the visit under way aside, if there is anything in it, and begins a new one. Nothing is lost. */
export function newCall(): void {
  putAside()
  startAfresh()
}

/** Goes on with a visit that was put aside, and gives its place. The one under way is put aside. */
export function resumeCall(id: string): string | undefined {
  const call = calls.getState().aside.find((each) => each.id === id)
  if (call === undefined) return undefined
  putAside()
  calls.setState(({ aside }) => ({
    current: { id, name: call.name, began: call.began },
    aside: aside.filter((each) => each.id !== id),
  }))
  visit.setState(call.visit, true)
  return call.visit.place
}

/** Names a call, the one under way or another. */
export function renameCall(id: string, name: string): void {
  calls.setState(({ current, aside }) => ({
    current: current.id === id ? { ...current, name } : current,
    aside: aside.map((call) => (call.id === id ? { ...call, name } : call)),
  }))
}

/** Forgets a call that was put aside. */
export function forgetCall(id: string): void {
  calls.setState(({ aside }) => ({ aside: aside.filter((call) => call.id !== id) }))
}

/** True while something was said, pasted, answered or written that a new call would put aside. */
export function isUnderWay({ scan, issue, notes, typed, facts, trail }: Visit): boolean {
  return scan.status !== 'none' || issue + notes !== '' || Object.keys({ ...typed, ...facts, ...trail }).length > 0
}

/** True while a reload would lose something: of the visit under way, or a call that was put aside. */
export function holdsCalls(): boolean {
  return holdsText() || isUnderWay(visit.getState()) || calls.getState().aside.length > 0
}

/** Nothing is left of any call in this tab. */
export function forgetCalls(): void {
  startAfresh()
  calls.setState({ current: blank(), aside: [] })
}

function putAside(): void {
  const state = visit.getState()
  const { current, aside } = calls.getState()
  const kept = isUnderWay(state) ? [{ ...current, visit: state }, ...aside].slice(0, MOST) : aside
  calls.setState({ current: blank(), aside: kept })
}

/** Goes on in a visit that was remembered on this device: its place moves with it from now on. */
export function adoptCall(id: string, name: string): void {
  calls.setState(({ current }) => ({ current: { ...current, id, name } }))
}

/** Called when the page is opened and by events, so it may look at the clock. */
function blank(): Calls['current'] {
  made += 1
  const began = Date.now()
  return { id: `${began.toString(36)}-${made}`, name: '', began }
}
