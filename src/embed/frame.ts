import { readHostMessage, readWelcome } from './hostMessages.ts'
import { PROTOCOL, type FrameMessage, type Hello, type HostMessage, type Welcome } from './protocol.ts'

/** The page that holds this frame, once it has answered. */
export type Host = {
  /** Says something to it. What is said before it answered waits; without an answer nobody hears it. */
  readonly say: (message: FrameMessage) => void
  /** True once it has answered. */
  readonly isThere: () => boolean
}

type Hears = {
  readonly onWelcome: (welcome: Welcome, origin: string) => void
  readonly onMessage: (message: HostMessage) => void
}

/** The part of a window that is used: a test hands in its own. */
type Here = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly parent: Pick<Window, 'postMessage'>
}

/** More than this is not kept for a host that may never answer. */
const MOST_WAITING = 50

/**
 * Says hello to whoever holds the frame, and takes the first answer that comes from there with a port. Everything else
 * goes through the port, so that no other frame or page can join in.
 */
export function meetHost({ onWelcome, onMessage }: Hears, here: Here = window): Host {
  let port: MessagePort | undefined
  const waiting: FrameMessage[] = []
  function listen(event: MessageEvent<unknown>): void {
    const [offered] = event.ports
    if (event.source !== here.parent || offered === undefined || event.ports.length > 1) return
    const welcome = readWelcome(event.data)
    if (welcome === undefined) return
    here.removeEventListener('message', listen)
    port = offered
    offered.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = readHostMessage(data)
      if (message !== undefined) onMessage(message)
    })
    offered.start()
    onWelcome(welcome, event.origin)
    for (const message of waiting.splice(0)) offered.postMessage(message, [])
  }
  if (here.parent !== (here as unknown)) {
    here.addEventListener('message', listen)
    // To anybody: it says no more than that a guide of ours is here.
    here.parent.postMessage({ handrail: PROTOCOL, t: 'hello' } satisfies Hello, '*')
  }
  return {
    say(message) {
      if (port !== undefined) port.postMessage(message, [])
      else if (waiting.length < MOST_WAITING) waiting.push(message)
    },
    isThere: () => port !== undefined,
  }
}
