import { keepProgram } from '../visit/ownProgram.ts'

// The one file holds its program once: the page and the worker that reads texts are the same script.
if ('document' in globalThis) {
  keepProgram(document.currentScript)
  void import('./main.tsx')
} else {
  void import('../visit/scanWorker.ts')
}
