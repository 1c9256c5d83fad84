import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { ViteUserConfig } from 'vitest/config'
import { oneSample, withoutExamples, workedOutBut } from './contentPlugins.ts'
import { intoOneFile, insteadOfFetching } from './oneFilePlugins.ts'
import { leanRouter } from './pagePlugins.ts'

/** What the search reads repeats all other texts: left out, the page is 0.2 MB smaller and there a tenth of a second sooner. */
const SEARCHED = ['/atBuild/entries.ts', '/atBuild/steps.ts']

/** `dist/handrail.html`: the whole site in one page, for a disk, a stick or a mail. It asks for nothing. */
export const oneFile: ViteUserConfig = {
  base: './',
  publicDir: false,
  plugins: [
    insteadOfFetching,
    react(),
    tailwindcss(),
    leanRouter,
    withoutExamples,
    oneSample,
    workedOutBut(SEARCHED),
    intoOneFile('handrail.html'),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: Infinity,
    rolldownOptions: {
      input: 'src/app/oneFile.ts',
      checks: { bundlerTimings: false, emptyImportMeta: false },
      output: { format: 'iife', codeSplitting: false, entryFileNames: 'app.js' },
    },
  },
}
