import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { createStore } from 'zustand/vanilla'
import { calls, forgetCalls, holdsCalls } from './calls.ts'
import {
  forgetSaved,
  LONGEST_NAME,
  readSaved,
  shelf,
  withVisit,
  writeSaved,
  type Saved,
  type Theme,
} from './storage.ts'

/** How this person likes it. Kept in the browser where that is possible, in memory where it is not. */
export const settings = createStore<Saved>()(() => readSaved())

export function useSettings<T>(select: (saved: Saved) => T): T {
  return useStore(settings, useShallow(select))
}

export function chooseTheme(theme: Theme): void {
  change({ theme })
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export function chooseView(view: Saved['view']): void {
  change({ view })
}

/** Lets single keys act in the view that is shown, or none of them. */
export function chooseKeys(on: boolean): void {
  const { keys, view } = settings.getState()
  change({ keys: { ...keys, [view]: on } })
}

/** Switches one single key on or off, in both views. */
export function chooseKey(id: string, on: boolean): void {
  const { keys } = settings.getState()
  const others = keys.off.filter((each) => each !== id)
  change({ keys: { ...keys, off: on ? others : [...others, id] } })
}

export function chooseClock(clock: boolean): void {
  change({ clock })
}

export function chooseDialect(dialect: string): void {
  change({ dialect })
}

/** Another computer than before: what commands were written for says nothing of it. */
export function forgetDialect(): void {
  const { dialect: _, ...saved } = settings.getState()
  settings.setState(saved, true)
  writeSaved(saved)
}

export function chooseNoteFormat(noteFormat: string): void {
  change({ noteFormat })
}

/** Which kinds of names give way to pseudonyms in all that leaves. */
export function chooseReplaced(replaced: readonly string[]): void {
  change({ replaced })
}

/** Taking the choice back forgets the places that were remembered. */
export function chooseRemember(remember: boolean): void {
  change(remember ? { remember } : { remember, visits: [] })
}

/** Remembers a place to go on from, if the person wants that. Called by events, so it may look at the clock. */
export function rememberPlace(guide: string, link: string, title: string): void {
  const { remember, visits } = settings.getState()
  if (!remember || visits[0]?.link === link) return
  const { id, name } = calls.getState().current
  const named = name === '' ? {} : { name }
  change({ visits: withVisit(visits, { id, guide, link, title, ...named, at: Date.now() }) })
}

/** Names a place that was remembered; an empty name brings its title back. */
export function renamePlace(id: string, name: string): void {
  const visits = settings.getState().visits.map((each) => {
    if (each.id !== id) return each
    const { name: _, ...plain } = each
    return name === '' ? plain : { ...plain, name: name.slice(0, LONGEST_NAME) }
  })
  change({ visits })
}

/** Forgets one place that was remembered. */
export function forgetPlace(id: string): void {
  change({ visits: settings.getState().visits.filter((each) => each.id !== id) })
}

const ASKED = 'This tab holds calls. Forget them, and all that is stored in this browser? It cannot be undone.'

/**
 * Nothing left in the browser that tells what somebody did here, and, by loading the page anew, nothing in memory. The
 * copy of Handrail for the times without a network stays: it is the same for everybody. An agent, who holds calls of a
 * whole day in this tab, is asked first.
 */
export function forgetEverything(): void {
  if (settings.getState().view === 'agent' && holdsCalls() && !confirm(ASKED)) return
  forgetCalls()
  forgetPages()
  forgetSaved(shelf('localStorage'))
  forgetSaved(shelf('sessionStorage'))
  location.hash = '#/'
  location.reload()
}

/** Static pages that were read are kept under this name: see `src/offline/names.ts`. */
function forgetPages(): void {
  try {
    caches.delete('handrail-pages').catch(() => undefined)
  } catch {
    // No such storage here.
  }
}

function change(part: Partial<Saved>): void {
  settings.setState(part)
  writeSaved(settings.getState())
}
