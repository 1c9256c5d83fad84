import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { holdsText } from '../visit/visit.ts'
import { reloadOnceForVanishedParts } from './vanishedParts.ts'
import './styles.css'
import { allowOnlyBlobWorkers } from './trustedTypes.ts'

allowOnlyBlobWorkers()
reloadOnceForVanishedParts(holdsText)

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
