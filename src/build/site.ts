import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { ViteUserConfig } from 'vitest/config'
import { oneSample, withoutExamples, workedOut } from './contentPlugins.ts'
import { packFiles } from './packFiles.ts'
import { leanRouter, leanScripts, policyOnlyWhenBuilt } from './pagePlugins.ts'
import { staticPages } from './staticPages.ts'

/** What every page needs stands in one part: gzip finds more in one text than in eight. */
function isOfFirstPage(id: string): boolean {
  const shared =
    /\/src\/(ui\/(Link|buttonClass)|visit\/(visit|site|ownFile|trail|calls|storage|keys|settings|told))\.tsx?$/
  const packages = /\/node_modules\/(react|react-dom|react-router|scheduler|zustand)\//
  return shared.test(id) || packages.test(id) || id.includes('preload-helper')
}

/** The site, part by part: `dist/site`. */
export const site: ViteUserConfig = {
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    leanRouter,
    withoutExamples,
    oneSample,
    workedOut,
    policyOnlyWhenBuilt,
    leanScripts,
    staticPages,
    packFiles,
  ],
  worker: { plugins: () => [withoutExamples] },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    // Which parts a part needs is said in the part: a list of them all would be 2 kB of the first page.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [{ name: 'base', test: isOfFirstPage }] } },
    },
  },
  preview: { port: 4173 },
  test: { include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'], isolate: false, testTimeout: 120_000 },
}
