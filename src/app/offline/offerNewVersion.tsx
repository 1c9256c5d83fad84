import { createRoot } from 'react-dom/client'
import { TAKE_OVER } from '../../offline/names.ts'
import { holdsCalls } from '../../visit/calls.ts'
import { NewVersion } from './NewVersion.tsx'

/** How long the worker may take to step in. */
const PATIENCE = 3000

let offered = false

/** Says at the foot of the page, once, that a new version is there. Nothing changes until the person wants it. */
export function offerNewVersion(registration: ServiceWorkerRegistration): void {
  if (offered) return
  offered = true
  const place = document.createElement('div')
  place.id = 'offer'
  document.body.append(place)
  const root = createRoot(place)
  const close = (): void => {
    root.unmount()
    place.remove()
  }
  root.render(<NewVersion losesText={holdsCalls} onTake={() => void takeOver(registration)} onLater={close} />)
}

/** Lets the new version step in and loads the page again: the answers stand in its address. */
async function takeOver({ waiting }: ServiceWorkerRegistration): Promise<void> {
  if (waiting !== null) {
    const steppedIn = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    })
    waiting.postMessage(TAKE_OVER, { transfer: [] })
    await Promise.race([steppedIn, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
  }
  location.reload()
}
