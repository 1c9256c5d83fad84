import { acceptKeys, INITIAL_KEYS, type Keys } from './keys.ts'

/** What this browser may remember. Never pasted text, values or notes. */
export type Saved = {
  readonly theme: Theme
  /** What the last command was written for, such as `powershell:windows`. */
  readonly dialect?: string
  readonly view: 'self' | 'agent'
  readonly keys: Keys
  /** Whether the agent view shows how long a call has lasted. */
  readonly clock: boolean
  /** The format in which the note was last copied. */
  readonly noteFormat?: string
  /** Kinds of names that give way to pseudonyms before anything leaves, such as `hosts`. */
  readonly replaced: readonly string[]
  /** Whether the person wants places remembered. */
  readonly remember: boolean
  readonly visits: readonly SavedVisit[]
}

export type Theme = 'system' | 'light' | 'dark'

/** A place to go on from: a link, a title and a time, and the name the person gave it; nothing else that was typed. */
export type SavedVisit = {
  /** The visit it belongs to: going on in it moves the place. */
  readonly id: string
  readonly guide: string
  readonly link: string
  readonly title: string
  readonly name?: string
  readonly at: number
}

/** The part of the browser's storage that is used; a test hands in a broken one. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export const UNSAVED: Saved = {
  theme: 'system',
  view: 'self',
  keys: INITIAL_KEYS,
  clock: true,
  replaced: [],
  remember: false,
  visits: [],
}

/** `theme.js` of the public folder reads the same key. */
const KEY = 'handrail'
/** Under which visits are counted, where somebody switched that on. `forgetSaved` removes it as well. */
export const SHIFT_KEY = 'handrail-shift'
const MOST_VISITS = 30
const MOST_KINDS = 9
const LONGEST = 262_144
export const LONGEST_NAME = 80

/** The browser's storage, or undefined where it is absent or forbidden: reading the property itself may throw. */
export function shelf(kind: 'localStorage' | 'sessionStorage' = 'localStorage'): Storage | undefined {
  try {
    return globalThis[kind]
  } catch {
    return undefined
  }
}

/** What is kept under a key. Undefined where there is nothing, or nothing that makes sense. Never throws. */
export function readKept(key: string, from: Shelf | undefined = shelf()): unknown {
  try {
    const text = from?.getItem(key)
    return typeof text === 'string' && text.length <= LONGEST ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** Keeps a value, and says whether that worked: storage may be full or forbidden. */
export function writeKept(key: string, value: unknown, to: Shelf | undefined = shelf()): boolean {
  try {
    to?.setItem(key, JSON.stringify(value))
    return to !== undefined
  } catch {
    return false
  }
}

/** What was saved, as far as it makes sense. Absent, broken or foreign content gives the initial settings. */
export function readSaved(from: Shelf | undefined = shelf()): Saved {
  return accept(readKept(KEY, from))
}

let guest = false

/** In somebody else's page nothing is kept unasked: only those who want to be remembered leave anything. */
export function beGuest(is = true): void {
  guest = is
}

/** Saves, and says whether that worked. A guest whom nobody asked to remember anything saves nothing. */
export function writeSaved(saved: Saved, to: Shelf | undefined = shelf()): boolean {
  return (!guest || saved.remember || readSaved(to).remember) && writeKept(KEY, saved, to)
}

/** Leaves nothing of ours behind: every key of Handrail, whichever part of it wrote it. */
export function forgetSaved(on: (Shelf & Pick<Storage, 'key' | 'length'>) | undefined = shelf()): void {
  try {
    if (on === undefined) return
    const keys = Array.from({ length: on.length }, (_, at) => on.key(at))
    for (const key of keys) if (key === KEY || key?.startsWith(`${KEY}-`) === true) on.removeItem(key)
  } catch {
    // Storage that cannot be written holds nothing of ours.
  }
}

function accept(value: unknown): Saved {
  if (typeof value !== 'object' || value === null) return UNSAVED
  const has = (key: string): unknown =>
    Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
  const theme = has('theme')
  const dialect = has('dialect')
  const visits = has('visits')
  const noteFormat = has('noteFormat')
  const replaced = has('replaced')
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    ...(typeof dialect === 'string' && /^[a-z_:,]{1,60}$/.test(dialect) ? { dialect } : {}),
    view: has('view') === 'agent' ? 'agent' : 'self',
    keys: acceptKeys(has('keys')),
    clock: has('clock') !== false,
    ...(isWord(noteFormat) ? { noteFormat } : {}),
    replaced: Array.isArray(replaced) ? replaced.slice(0, MOST_KINDS).filter(isWord) : [],
    remember: has('remember') === true,
    visits: Array.isArray(visits) ? visits.slice(0, MOST_VISITS).flatMap(acceptVisit) : [],
  }
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{1,20}$/.test(value)
}

function acceptVisit(value: unknown): readonly SavedVisit[] {
  if (typeof value !== 'object' || value === null) return []
  const { id, guide, link, title, name, at } = value as Record<string, unknown>
  if (typeof guide !== 'string' || typeof link !== 'string' || typeof title !== 'string') return []
  if (typeof at !== 'number' || !Number.isFinite(at) || Math.abs(at) > 8.64e15) return []
  if (!link.startsWith('/g/') || link.length > 4500 || title.length > 300) return []
  const named = typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME ? { name } : {}
  const whole = typeof id === 'string' && /^[a-z0-9-]{1,80}$/.test(id) ? id : `of-${guide.slice(0, 64)}`
  return [{ id: whole, guide, link, title, ...named, at }]
}

/** The places with one more in front, one a visit. A name that was given stays. */
export function withVisit(visits: readonly SavedVisit[], visit: SavedVisit): readonly SavedVisit[] {
  const before = visits.find(({ id }) => id === visit.id)
  const named = before?.name === undefined ? visit : { name: before.name, ...visit }
  return [named, ...visits.filter(({ id }) => id !== visit.id)].slice(0, MOST_VISITS)
}
