import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { readKept, SHIFT_KEY } from '../visit/storage.ts'
import { holdsCalls } from '../visit/calls.ts'
import { reloadOnceForVanishedParts } from './vanishedParts.ts'
import './styles.css'
import { allowOnlyBlobWorkers } from './trustedTypes.ts'

allowOnlyBlobWorkers()
reloadOnceForVanishedParts(holdsCalls)
// What counts visits is fetched only where somebody switched it on.
if (readKept(SHIFT_KEY) !== undefined) {
  void import('../visit/shiftWatch.ts').then(({ watchShift }) => watchShift()).catch(() => undefined)
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
