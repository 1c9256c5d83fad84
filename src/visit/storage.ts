/** What this browser may remember. Never pasted text, values or notes. */
export type Saved = {
  readonly theme: Theme
  /** What the last command was written for, such as `powershell:windows`. */
  readonly dialect?: string
  readonly view: 'self' | 'agent'
  /** Whether the keys 1 to 9 pick an option in the agent view. */
  readonly keys: boolean
  /** Whether the person wants places remembered. */
  readonly remember: boolean
  readonly visits: readonly SavedVisit[]
}

export type Theme = 'system' | 'light' | 'dark'

/** A place to go on from: a link, a title and a time, nothing that was typed. */
export type SavedVisit = { readonly guide: string; readonly link: string; readonly title: string; readonly at: number }

/** The part of the browser's storage that is used; a test hands in a broken one. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export const UNSAVED: Saved = { theme: 'system', view: 'self', keys: true, remember: false, visits: [] }

/** `theme.js` of the public folder reads the same key. */
const KEY = 'handrail'
const MOST_VISITS = 5
const LONGEST = 65_536

/** The browser's storage, or undefined where it is absent or forbidden: reading the property itself may throw. */
export function shelf(): Shelf | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

/** What was saved, as far as it makes sense. Absent, broken or foreign content gives the initial settings. */
export function readSaved(from: Shelf | undefined = shelf()): Saved {
  try {
    const text = from?.getItem(KEY)
    return typeof text === 'string' && text.length <= LONGEST ? accept(JSON.parse(text)) : UNSAVED
  } catch {
    return UNSAVED
  }
}

/** Saves, and says whether that worked: storage may be full or forbidden. */
export function writeSaved(saved: Saved, to: Shelf | undefined = shelf()): boolean {
  try {
    to?.setItem(KEY, JSON.stringify(saved))
    return to !== undefined
  } catch {
    return false
  }
}

/** Leaves nothing behind. */
export function forgetSaved(on: Shelf | undefined = shelf()): void {
  try {
    on?.removeItem(KEY)
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
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    ...(typeof dialect === 'string' && /^[a-z_:,]{1,60}$/.test(dialect) ? { dialect } : {}),
    view: has('view') === 'agent' ? 'agent' : 'self',
    keys: has('keys') !== false,
    remember: has('remember') === true,
    visits: Array.isArray(visits) ? visits.slice(0, MOST_VISITS).flatMap(acceptVisit) : [],
  }
}

function acceptVisit(value: unknown): readonly SavedVisit[] {
  if (typeof value !== 'object' || value === null) return []
  const { guide, link, title, at } = value as Record<string, unknown>
  if (typeof guide !== 'string' || typeof link !== 'string' || typeof title !== 'string') return []
  if (typeof at !== 'number' || !Number.isFinite(at) || Math.abs(at) > 8.64e15) return []
  return link.startsWith('/g/') && link.length <= 4500 && title.length <= 300 ? [{ guide, link, title, at }] : []
}

/** The visits with one more in front, one a guide. */
export function withVisit(visits: readonly SavedVisit[], visit: SavedVisit): readonly SavedVisit[] {
  return [visit, ...visits.filter(({ guide }) => guide !== visit.guide)].slice(0, MOST_VISITS)
}
