import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { createStore } from 'zustand/vanilla'
import type { Values } from '../engine/types.ts'
import type { Reading } from '../readers/types.ts'
import type { Diagnosis, Recognition } from '../recognizer/types.ts'

/** What a text holds and what it adds up to. */
export type Found = { readonly recognition: Recognition; readonly diagnosis: Diagnosis }

/** The text being read, as it is named to the person: never the text itself. `size` counts bytes or characters. */
export type Source = { readonly name?: string; readonly size: number }

export type Scan =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly source: Source; readonly read: number }
  | { readonly status: 'done'; readonly source: Source; readonly found: Found; readonly notices: readonly string[] }
  | { readonly status: 'failed'; readonly source: Source; readonly sentence: string }

/** What a person pasted at a check, and what the reader made of it. The text is absent where it must not be kept. */
export type Pasted = { readonly text?: string; readonly reading: Reading }

/** What this person is doing now. In memory only: a reload forgets it, on purpose. */
export type Visit = {
  /** What stands in the box of the first page. */
  readonly draft: string
  readonly scan: Scan
  /** Titles of the causes found before this one, when fixing one error led to the next. */
  readonly earlier: readonly string[]
  /** Values the person gave, by parameter; they win over values that were found. */
  readonly typed: Values
  /** Values that outputs of checks named. */
  readonly read: Values
  readonly pasted: Readonly<Record<string, Pasted>>
  /** What the person writes along the way, for the report. */
  readonly notes: string
}

const FRESH: Visit = { draft: '', scan: { status: 'none' }, earlier: [], typed: {}, read: {}, pasted: {}, notes: '' }

export const visit = createStore<Visit>()(() => FRESH)

export function useVisit<T>(select: (state: Visit) => T): T {
  return useStore(visit, useShallow(select))
}

export function keepDraft(draft: string): void {
  visit.setState({ draft })
}

export function showScan(scan: Scan): void {
  visit.setState({ scan })
}

export function giveValues(values: Values): void {
  visit.setState(({ typed }) => ({ typed: { ...typed, ...values } }))
}

/** Keeps what was pasted at a check. A text that holds a secret is not kept, only what was made of it. */
export function keepPasted(step: string, text: string, reading: Reading): void {
  const pasted: Pasted = reading.secret === undefined ? { text, reading } : { reading }
  visit.setState((state) => ({
    pasted: { ...state.pasted, [step]: pasted },
    read: { ...state.read, ...reading.values },
  }))
}

export function keepNotes(notes: string): void {
  visit.setState({ notes })
}

export function forgetPasted(step: string): void {
  visit.setState(({ pasted }) => ({
    pasted: Object.fromEntries(Object.entries(pasted).filter(([key]) => key !== step)),
  }))
}

/** The next error of the same connection: what was found so far is remembered by its title. */
export function moveOn(title: string | undefined): void {
  visit.setState(({ earlier }) => ({ earlier: title === undefined ? earlier : [...earlier, title] }))
}

/** A new problem: nothing of the one before is kept. */
export function startAfresh(): void {
  visit.setState(FRESH, true)
}

/** True while something is in memory that a reload would lose. */
export function holdsText(): boolean {
  const { draft, notes, scan, typed, pasted } = visit.getState()
  return draft + notes !== '' || scan.status !== 'none' || Object.keys({ ...typed, ...pasted }).length > 0
}

/** A problem that was picked and not pasted: what an earlier text said does not count, what the person typed does. */
export function leaveText(): void {
  visit.setState(({ draft, typed }) => ({ ...FRESH, draft, typed }))
}

/** Every value known for a parameter: typed ones first, then read at a check, then found in the pasted text. */
export function valuesOf({ scan, typed, read }: Visit): Values {
  const found = scan.status === 'done' ? scan.found.diagnosis.values : {}
  const single = Object.entries(found).flatMap(([name, value]) => {
    if (typeof value === 'string') return [[name, value] as const]
    return value.length === 1 ? [[name, value[0] ?? ''] as const] : []
  })
  return { ...Object.fromEntries(single), ...read, ...typed }
}

/** Values of which the text named several: the person picks one. */
export function choicesOf({ scan }: Visit, name: string): readonly string[] {
  const found = scan.status === 'done' ? scan.found.diagnosis.values : {}
  const value = Object.hasOwn(found, name) ? found[name] : undefined
  return typeof value === 'object' ? value : []
}
