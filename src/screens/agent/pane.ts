/** What an agent sees one at a time where there is no room for all of it. */
export const PANES = ['call', 'note', 'path'] as const
export type Pane = (typeof PANES)[number]

/** From here on the note has room beside the talk. */
const ROOM = '(min-width: 1024px)'

let picked: Pane = 'call'
const listeners = new Set<() => void>()

/** Shows a pane; it stays picked from step to step. */
export function pickPane(pane: Pane): void {
  picked = pane
  for (const tell of listeners) tell()
}

/** The pane that is shown, or undefined where there is room for all of them. */
export function shownPane(): Pane | undefined {
  return matchMedia(ROOM).matches ? undefined : picked
}

/** Calls back whenever another pane is to be shown, until the returned function is called. */
export function listen(tell: () => void): () => void {
  const room = matchMedia(ROOM)
  room.addEventListener('change', tell)
  listeners.add(tell)
  return () => {
    room.removeEventListener('change', tell)
    listeners.delete(tell)
  }
}
