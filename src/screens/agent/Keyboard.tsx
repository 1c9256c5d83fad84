import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { Notice } from '../../ui/Notice.tsx'
import { holdsCalls } from '../../visit/calls.ts'
import { keyActs } from '../../visit/keys.ts'
import { settings } from '../../visit/settings.ts'
import { isTyping } from '../parts/isTyping.ts'
import { handOver } from '../parts/pasteTaker.ts'
import { refusePrivateKey } from '../parts/refusals.ts'
import { takeError } from '../parts/takeError.ts'
import { beginCall } from './beginCall.ts'
import { KeysDialog } from './KeysDialog.tsx'
import { press } from './press.ts'
import { pressed, type ShortcutId } from './shortcuts.ts'
import { toPage } from './toPage.ts'

/** Every single key, and text that is pasted beside every field. One listener, so that nothing acts twice. */
export function Keyboard() {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const help = useRef<HTMLDialogElement>(null)
  const [refused, setRefused] = useState<{ readonly sentence: string; readonly on: string }>()

  function act(id: ShortcutId, digit: number | undefined): boolean {
    if (id === 'help') return toggle(help.current)
    if (id === 'new-call') return beginCall(navigate)
    if (id === 'visits') return goTo('/visits')
    return press(id, digit)
  }
  function goTo(page: string): true {
    void navigate(page)
    return true
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const saved = settings.getState()
    if (event.defaultPrevented || !saved.keys[saved.view]) return
    const asked = pressed(event)
    if (isTyping(event.target)) {
      // From a field back to the page, so that keys act again.
      if (event.key === 'Escape' && noDialog()) {
        event.preventDefault()
        toPage()
      }
      return
    }
    if (asked === undefined || !keyActs(saved, asked.id)) return
    if (!noDialog() && !(asked.id === 'help' && help.current?.open === true)) return
    if (asked.id === 'go' && !isPage(event.target)) return
    if (act(asked.id, asked.digit)) event.preventDefault()
  })
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (settings.getState().view !== 'agent' || isTyping(event.target) || !noDialog() || !isCall(pathname)) return
    const text = event.clipboardData?.getData('text') ?? ''
    const file = event.clipboardData?.files[0]
    if (text.trim() === '' && file === undefined) return
    event.preventDefault()
    setRefused(undefined)
    if (text.trim() !== '' && handOver(text)) return
    const sentence = text === '' ? undefined : refusePrivateKey(text)
    if (sentence !== undefined) return setRefused({ sentence, on: pathname })
    takeError(text === '' && file !== undefined ? file : text, text === '' ? file?.name : undefined)
    void navigate('/found')
  })
  // Keys act as soon as the page shows that they do.
  useLayoutEffect(() => {
    const key = (event: KeyboardEvent): void => onKey(event)
    const paste = (event: ClipboardEvent): void => onPaste(event)
    // An agent holds calls of a whole day in this tab: one wrong key of the browser must not lose them.
    const leave = (event: BeforeUnloadEvent): void => {
      if (settings.getState().view === 'agent' && holdsCalls()) event.preventDefault()
    }
    addEventListener('beforeunload', leave)
    document.addEventListener('keydown', key)
    document.addEventListener('paste', paste)
    return () => {
      removeEventListener('beforeunload', leave)
      document.removeEventListener('keydown', key)
      document.removeEventListener('paste', paste)
    }
  }, [])
  return (
    <>
      <div className="mx-auto max-w-[47.5rem] px-4">
        {refused?.on === pathname && (
          <Notice tone="bad" live>
            <p>{refused.sentence}</p>
          </Notice>
        )}
      </div>
      <KeysDialog dialog={help} />
    </>
  )
}

/** Pages on which a text can only belong to the call. */
function isCall(pathname: string): boolean {
  return pathname === '/' || pathname === '/found' || /^\/(g|packet|ref)\//.test(pathname)
}

function noDialog(): boolean {
  return document.querySelector('dialog[open]') === null
}

/** Nothing that has a use for Enter itself: a heading, a place that was jumped to, the page. */
function isPage(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && !target.matches('a, button, summary, input, select, textarea, [role=tab]')
}

function toggle(dialog: HTMLDialogElement | null): boolean {
  if (dialog?.open === true) dialog.close()
  else dialog?.showModal()
  return dialog !== null
}
