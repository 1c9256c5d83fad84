import { flushSync } from 'react-dom'
import { askNote } from '../note/noteActions.ts'
import { pickPane } from './pane.ts'
import type { ShortcutId } from './shortcuts.ts'

/**
 * Does what a key asks for: presses or focuses what the page marked with `data-key`. Several ids may stand there, with
 * blanks between them. Says whether there was anything to do.
 */
export function press(id: ShortcutId, digit?: number): boolean {
  if (id === 'note') return toNote('write')
  if (id === 'copy' && click(marked('copy'))) return true
  if (id === 'copy' || id === 'escalate' || id === 'look' || id === 'reply' || id === 'ticket') return toNote(id)
  if (id === 'paste') return intoBox()
  if (id === 'say') return focusOn(marked('say'))
  return click(marked(id === 'answer' ? `answer-${digit ?? 0}` : id))
}

function marked(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-key~="${id}"]`)
}

function click(target: HTMLElement | null): boolean {
  target?.click()
  return target !== null
}

/** Only a page of a call has a note beside it. */
function toNote(asked: Parameters<typeof askNote>[0]): boolean {
  if (document.querySelector('[data-call]') === null) return false
  flushSync(() => pickPane('note'))
  askNote(asked)
  return true
}

/** The box of the page, folded away or in the place of what was read. */
function intoBox(): boolean {
  const place = marked('paste')
  if (place === null) return false
  flushSync(() => pickPane('call'))
  if (place instanceof HTMLDetailsElement) place.open = true
  if (place.querySelector('textarea') === null) place.querySelector<HTMLElement>('[data-again]')?.click()
  requestAnimationFrame(() => focusOn(place.querySelector('textarea')))
  return true
}

function focusOn(target: HTMLElement | null): boolean {
  if (target === null) return false
  flushSync(() => pickPane('call'))
  target.focus()
  target.scrollIntoView({ block: 'nearest' })
  return true
}
