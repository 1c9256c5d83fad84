import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { ViteUserConfig } from 'vitest/config'
import { deployFilesPlugin } from './deployFiles.ts'
import { keptFiles } from './keptFiles.ts'

/** Tells the worker what the site consists of. The site has to be there, whole. */
function withKeptFiles(): Plugin {
  let site = ''
  return {
    name: 'with-kept-files',
    configResolved({ root, build }) {
      site = resolve(root, build.outDir)
    },
    load(id) {
      if (!id.endsWith('/src/offline/kept.ts')) return undefined
      return `export const KEPT = ${JSON.stringify(keptFiles(site))}`
    },
  }
}

/** `dist/site/sw.js`: keeps the site for the times without a network. Built last of all that lies in `dist/site`. */
export const offline: ViteUserConfig = {
  publicDir: false,
  plugins: [withKeptFiles(), deployFilesPlugin],
  build: {
    outDir: 'dist/site',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'src/offline/serviceWorker.ts',
      checks: { bundlerTimings: false },
      output: { format: 'iife', codeSplitting: false, entryFileNames: 'sw.js' },
    },
  },
}
