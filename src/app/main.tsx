import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { readKept, SHIFT_KEY } from '../visit/storage.ts'
import { holdsCalls } from '../visit/calls.ts'
import { openSite, site } from '../visit/site.ts'
import './styles.css'
import { allowOnlyBlobWorkers } from './trustedTypes.ts'

allowOnlyBlobWorkers()
// `start.js` of the public folder asks before it loads the page again for a part that did not arrive.
addEventListener('handrail:reload', (event) => {
  if (holdsCalls()) event.preventDefault()
})
// What counts visits is fetched only where somebody switched it on.
if (readKept(SHIFT_KEY) !== undefined) {
  void import('../visit/shiftWatch.ts').then(({ watchShift }) => watchShift()).catch(() => undefined)
}

// What keeps the site for the times without a network comes after everything that the first visit wants.
if (isSecureContext && location.protocol.startsWith('http') && import.meta.env.MODE === 'production') {
  setTimeout(() => {
    void import('./offline/keepOffline.ts').then(({ keepOffline }) => keepOffline()).catch(() => undefined)
  }, 4000)
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
void draw(root)

/** An organization's site is never drawn as ours first; one that takes its time to say what it is, is ours until then. */
async function draw(into: HTMLElement): Promise<void> {
  await Promise.race([openSite(), new Promise((late) => setTimeout(late, 3000))]).catch(() => undefined)
  const { config } = site.getState()
  if (config?.start && !location.hash) location.replace(`#/g/${config.start}`)
  createRoot(into).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
