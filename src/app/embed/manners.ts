import type { Host } from '../../embed/frame.ts'
import { openBeside } from './outside.ts'
import { watchSeen } from './seen.ts'
import { submitByPress } from './submits.ts'
import { tellPlaces } from './tell.ts'

/** What a frame does once its first question stands, fetched when that is so. `places` are those shown until now. */
export function mindManners(host: Host, secret: string | undefined, places: readonly string[]): void {
  openBeside(secret)
  submitByPress()
  tellPlaces(host.say, places)
  watchSeen()
  unfoldForPrint()
  // Whoever only reads the host's page fetches no more. Whoever points at the guide will want to go on.
  const listens = { once: true, passive: true, capture: true }
  for (const sign of ['pointerover', 'focusin', 'touchstart']) addEventListener(sign, fetchTheRest, listens)
}

/** On paper nothing can be opened. What was closed is closed again afterwards. */
function unfoldForPrint(): void {
  let closed: readonly HTMLDetailsElement[] = []
  const turn = (open: boolean): void => closed.forEach((fold) => (fold.open = open))
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    turn(true)
  })
  addEventListener('afterprint', () => turn(false))
}

let fetched = false

function fetchTheRest(): void {
  if (fetched) return
  fetched = true
  const parts = [
    import('../../screens/parts/CheckBody.tsx'),
    import('../../screens/parts/FixBody.tsx'),
    import('../../screens/parts/PathSoFar.tsx'),
    import('../../screens/parts/PacketLink.tsx'),
    import('../../screens/parts/RememberChoice.tsx'),
  ]
  // What cannot be fetched now is asked for again when it is shown, and missed then.
  for (const part of parts) part.catch(() => undefined)
}
