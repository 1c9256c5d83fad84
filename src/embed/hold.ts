import { placeIn, withPlace } from './hostPlace.ts'
import { bringIntoView } from './intoView.ts'
import { PRINT_WIDTH, PROTOCOL, type Wishes } from './protocol.ts'

/** A guide in a page, for as long as its element stands there. */
export type Held = {
  /** Something changed that the frame can follow. */
  readonly follow: () => void
  readonly end: () => void
}

/** What comes through the port, as the frame means it. What it holds indeed is anybody's guess. */
type Heard = Readonly<Record<'t' | 'title' | 'guide' | 'node' | 'verdict' | 'team' | 'format' | 'text', string>> &
  Readonly<Record<'height' | 'print' | 'top' | 'bottom', number>> & { readonly reasons: readonly string[] }

const PATIENCE = 8000
const HIGHEST = 20_000

/**
 * Fetches the frame once the element comes near, answers its hello with a port, and does what it asks as far as a guest
 * may. `base` is the address of the loader, beside which the frame is.
 */
export function hold(host: HTMLElement, base: string): Held {
  // Its `signal` is what listeners look for: each of them ends with it.
  const whileHeld = new AbortController()
  const get = (name: string): string => host.getAttribute(name) ?? ''
  const has = (name: string): boolean => host.hasAttribute(name)
  const looks = getComputedStyle(host)

  // No rule of the page reaches into a shadow root, and no rule of ours out of it.
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const rules = new CSSStyleSheet()
  const slot = document.createElement('slot')
  const note = document.createElement('output')
  const frame = document.createElement('iframe')
  const home = new URL(base).origin
  const key = has('deep-link') && (get('deep-link') || 'handrail')
  const place = (): string => (key ? placeIn(location.hash, key) : '')
  let stood = place() || `${get('guide')}/${get('node')}`
  let port: MessagePort | undefined
  let height = 400
  let paper = 0

  const wishes = (): Wishes => ({
    theme: get('theme'),
    text: looks.color,
    tokens: get('tokens'),
    lang: get('lang'),
  })
  const lay = (onPaper: unknown): void => {
    const high = get('fit') === 'scroll' ? 'var(--handrail-height,640px)' : `${Math.min(height, HIGHEST)}px`
    const area = onPaper
      ? `${PRINT_WIDTH}px;height:${Math.min(paper, HIGHEST)}px`
      : `100%;height:${slot.hidden ? high : '1px;visibility:hidden'}`
    frame.style.cssText = `display:block;border:0;width:${area}`
  }
  const follow = (): void => {
    lay(0)
    port?.postMessage({ t: 'set', ...wishes() })
  }
  const refuse = (reason: string): void => {
    // The first reason is the true one: where nothing was let in, nothing answers either.
    if (!slot.hidden) note.textContent ||= ` Not shown here: ${reason}.`
  }

  const hear = (said: Heard): void => {
    const { t, guide, node, verdict, team, reasons, format, text } = said
    if (t === 'size') ({ height, print: paper } = said)
    if (t === 'ready') {
      slot.hidden = true
      note.remove()
      frame.title = get('label') || said.title
    }
    lay(0)
    if (t === 'refused') refuse('its owner does not allow it')
    if (t === 'view') bringIntoView(frame, looks.scrollMarginTop, said.top, said.bottom)
    const ids = /^(ready|step|outcome|escalate)$/.test(t) && { guide, node, verdict, team, reasons }
    const detail = ids || (t === 'share' && has(t) && { format, text })
    if (detail) host.dispatchEvent(new CustomEvent(`handrail:${t}`, { bubbles: true, detail }))
    if (t === 'place' && key) {
      history.replaceState(history.state, '', withPlace(location.hash, key, (stood = `${guide}/${node}`)))
    }
  }

  const welcome = ({ source, origin, data }: MessageEvent): void => {
    // A page that is sandboxed passes that on: its frames have no origin, as it has none itself.
    const to = origin === home ? home : origin === 'null' && self.origin === origin && '*'
    if (!to || source !== frame.contentWindow || data?.handrail !== PROTOCOL) return
    const channel = new MessageChannel()
    port?.close()
    port = channel.port1
    port.addEventListener('message', (event) => {
      try {
        hear(event.data)
      } catch {
        // What makes no sense is passed over, and not every page may change its address.
      }
    })
    port.start()
    const said = { handrail: PROTOCOL, t: 'welcome', symptom: get('symptom'), share: has('share'), ...wishes() }
    ;(source as Window | null)?.postMessage(said, to, [channel.port2])
  }

  const near = new IntersectionObserver(
    (seen) => {
      const isNear = seen.at(-1)?.isIntersecting
      if (isNear) follow()
      if (!isNear || frame.src) return
      const [guide = '', node = ''] = stood.split('/')
      const query = new URLSearchParams({ guide, node, view: get('view'), fit: get('fit') })
      frame.src = new URL(`index.html?${query}`, base).href
      frame.allow = 'clipboard-write'
      frame.referrerPolicy = 'no-referrer'
      root.append(frame)
      setTimeout(refuse, PATIENCE, 'it did not answer')
    },
    { rootMargin: '100%' },
  )

  // Whatever makes the page's text light or dark ends in this transition: a switch, the system, another style sheet.
  rules.replaceSync(':host(:not([hidden])){display:block;transition:color 1ms!important}')
  root.adoptedStyleSheets = [rules]
  root.replaceChildren(slot, note)
  near.observe(host)

  addEventListener('message', welcome, whileHeld)
  addEventListener('beforeprint', () => lay(slot.hidden && paper), whileHeld)
  addEventListener('afterprint', () => lay(0), whileHeld)
  host.addEventListener('transitionend', follow, whileHeld)
  // A link of the page's own may lead elsewhere in the guide.
  addEventListener('hashchange', () => place() && place() !== stood && host.replaceWith(host), whileHeld)
  // Whatever else of ours the page forbids, the guide is not there either.
  document.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI }) => blockedURI.startsWith(home) && refuse(`this page does not allow ${home}`),
    whileHeld,
  )

  return {
    follow,
    end() {
      whileHeld.abort()
      near.disconnect()
      port?.close()
      frame.remove()
    },
  }
}
