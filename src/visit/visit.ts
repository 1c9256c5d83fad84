import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { createStore } from 'zustand/vanilla'
import type { FactId } from '../engine/facts.ts'
import type { Values } from '../engine/types.ts'
import type { ReaderContext, Reading } from '../readers/types.ts'
import type { Diagnosis, Recognition } from '../recognizer/types.ts'
import { NO_EDITS, withStep, type Edits, type TrailStep } from './trail.ts'

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
export type Pasted = {
  readonly text?: string
  readonly reading: Reading
  /** What the reader compared with. */
  readonly context?: ReaderContext
}

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
  /** What is wrong in the caller's own words. */
  readonly issue: string
  /** What the caller was asked once, beside the values of commands. */
  readonly facts: Readonly<Partial<Record<FactId, string>>>
  /** What was done, in its order, across guides. */
  readonly trail: readonly TrailStep[]
  readonly edits: Edits
  /** Where in the site it stands: the address after `#`. */
  readonly place: string
}

/** A visit in which nothing happened yet. */
export const FRESH: Visit = {
  draft: '',
  scan: { status: 'none' },
  earlier: [],
  typed: {},
  read: {},
  pasted: {},
  notes: '',
  issue: '',
  facts: {},
  trail: [],
  edits: NO_EDITS,
  place: '/',
}

export const visit = createStore<Visit>()(() => FRESH)

export function useVisit<T>(select: (state: Visit) => T): T {
  return useStore(visit, useShallow(select))
}

export function keepDraft(draft: string): void {
  visit.setState({ draft })
}

/** Shows a reading. What the newest text says of a value counts before what was read earlier. */
export function showScan(scan: Scan): void {
  if (scan.status !== 'done') return visit.setState({ scan })
  const said = scan.found.diagnosis.values
  visit.setState(({ read }) => ({
    scan,
    read: Object.fromEntries(Object.entries(read).filter(([name]) => !Object.hasOwn(said, name))),
  }))
}

export function giveValues(values: Values): void {
  visit.setState(({ typed }) => ({ typed: { ...typed, ...values } }))
}

/** Takes back a value that was typed: what a text says counts again. */
export function takeBackValue(name: string): void {
  visit.setState(({ typed }) => ({ typed: changed(typed, name, undefined) }))
}

/** Keeps what was pasted at a check. A text that holds a secret is not kept, only what was made of it. */
export function keepPasted(step: string, text: string, reading: Reading, context?: ReaderContext): void {
  const read = { reading, ...(context === undefined ? {} : { context }) }
  const pasted: Pasted = reading.secret === undefined ? { text, ...read } : read
  visit.setState((state) => ({
    pasted: { ...state.pasted, [step]: pasted },
    read: { ...state.read, ...reading.values },
  }))
}

export function keepNotes(notes: string): void {
  visit.setState({ notes })
}

export function keepIssue(issue: string): void {
  visit.setState({ issue })
}

/** Keeps a fact; an empty one is taken back. */
export function tellFact(id: FactId, value: string): void {
  visit.setState(({ facts }) => ({ facts: changed(facts, id, value === '' ? undefined : value) }))
}

/** Notes where the visit stands, for the way back to it. */
export function standAt(place: string): void {
  visit.setState({ place })
}

/** Notes what was done; `dropped` are step keys of the same guide whose answers no longer hold. */
export function recordStep(step: TrailStep, dropped: readonly string[] = []): void {
  visit.setState(({ trail }) => ({ trail: withStep(trail, step, dropped) }))
}

/** What the agent wrote in place of a step; undefined brings the step's own words back. */
export function editStep(id: string, text: string | undefined): void {
  visit.setState(({ edits }) => ({ edits: { ...edits, texts: changed(edits.texts, id, text) } }))
}

/** Free text behind a step or at the end of a section of the note. */
export function addText(id: string, text: string): void {
  visit.setState(({ edits }) => ({
    edits: { ...edits, added: changed(edits.added, id, text === '' ? undefined : text) },
  }))
}

export function forgetPasted(step: string): void {
  visit.setState(({ pasted }) => ({ pasted: changed(pasted, step, undefined) }))
}

/** The same record with one entry set, or without it. */
function changed<Value>(
  all: Readonly<Partial<Record<string, Value>>>,
  id: string,
  value: NoInfer<Value> | undefined,
): Readonly<Record<string, Value>> {
  const { [id]: _, ...others } = all as Readonly<Record<string, Value>>
  return value === undefined ? others : { ...others, [id]: value }
}

/** The next error of the same connection: what was found so far is remembered by its title, and its values hold. */
export function moveOn(title: string | undefined): void {
  visit.setState((state) => ({
    earlier: title === undefined ? state.earlier : [...state.earlier, title],
    read: { ...foundIn(state), ...state.read },
  }))
}

/** A new problem: nothing of the one before is kept. */
export function startAfresh(): void {
  visit.setState(FRESH, true)
}

/** True while something is in memory that a reload would lose. */
export function holdsText(): boolean {
  const { draft, notes, issue, scan, typed, pasted, facts, edits } = visit.getState()
  const written = { ...typed, ...pasted, ...facts, ...edits.texts, ...edits.added }
  return draft + notes + issue !== '' || scan.status !== 'none' || Object.keys(written).length > 0
}

/** A problem that was picked and not pasted: what an earlier text said does not count, what the person said does. */
export function leaveText(): void {
  visit.setState({ scan: FRESH.scan, earlier: FRESH.earlier, read: FRESH.read, pasted: FRESH.pasted })
}

/** Every value known for a parameter: typed ones first, then read at a check, then found in the pasted text. */
export function valuesOf(state: Visit): Values {
  return { ...foundIn(state), ...state.read, ...state.typed }
}

/** Values of which the text named one. */
function foundIn({ scan }: Visit): Values {
  const found = scan.status === 'done' ? scan.found.diagnosis.values : {}
  const single = Object.entries(found).flatMap(([name, value]) => {
    if (typeof value === 'string') return [[name, value] as const]
    return value.length === 1 ? [[name, value[0] ?? ''] as const] : []
  })
  return Object.fromEntries(single)
}

/** Values of which the text named several: the person picks one. */
export function choicesOf({ scan }: Visit, name: string): readonly string[] {
  const found = scan.status === 'done' ? scan.found.diagnosis.values : {}
  const value = Object.hasOwn(found, name) ? found[name] : undefined
  return typeof value === 'object' ? value : []
}
