import { chmodSync } from 'node:fs'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { runnerImport, type Plugin } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import type { Sample } from './src/readers/types.ts'
import type { Signature } from './src/recognizer/types.ts'

/**
 * The router names its components by assignment, which keeps every one of them in the bundle. Without the names, forms,
 * prefetching and the rest of its framework mode fall away: 4 kB of the first page.
 */
const leanRouter: Plugin = {
  name: 'lean-router',
  apply: 'build',
  transform(code, id) {
    if (!id.includes('/node_modules/react-router/')) return undefined
    const unnamed = code.replaceAll(/^\w+\.displayName = "[^"]*";$/gm, '')
    return {
      code: unnamed.replaceAll(/= (React\d*\.(?:forwardRef|createContext)\()/g, '= /* @__PURE__ */ $1'),
      map: null,
    }
  },
}

/** The content policy is for the built site: the development server needs scripts and styles in the page. */
const policyOnlyWhenBuilt: Plugin = {
  name: 'policy-only-when-built',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
}

/**
 * Example lines and sources prove each signature in the tests and in the checks of the content, and nobody reads them in
 * the page: without them what it fetches to read a text is a quarter lighter.
 */
const withoutExamples: Plugin = {
  name: 'without-examples',
  apply: 'build',
  async load(id) {
    const [file = ''] = id.split('?')
    if (!file.includes('/src/content/signatures/')) return undefined
    const { module } = await runnerImport<Record<string, readonly Signature[]>>(file)
    const lists = Object.entries(module).map(
      ([name, list]) => `export const ${name} = ${JSON.stringify(list.map(withoutProof))}`,
    )
    return { code: lists.join('\n'), map: null }
  },
}

function withoutProof(signature: Signature): Signature {
  const { covers: _, ...said } = signature
  return { ...said, matches: [], rejects: [], sources: [] }
}

/** A reader's samples prove it in the tests; its page shows one of them. */
const oneSample: Plugin = {
  name: 'one-sample',
  apply: 'build',
  async load(id) {
    const [file = ''] = id.split('?')
    if (!file.includes('/src/readers/') || !file.endsWith('Samples.ts')) return undefined
    const { module } = await runnerImport<Record<string, readonly Sample[]>>(file)
    const lists = Object.entries(module).map(
      ([name, samples]) => `export const ${name} = ${JSON.stringify(samples.filter(isShown).slice(0, 1))}`,
    )
    return { code: lists.join('\n'), map: null }
  },
}

function isShown({ text, verdict }: Sample): boolean {
  return text.trim() !== '' && verdict !== 'unreadable'
}

/** What is worked out of the whole content becomes plain data: the page fetches what it shows and not what it is made of. */
const workedOut: Plugin = {
  name: 'worked-out',
  apply: 'build',
  async load(id) {
    const [file = ''] = id.split('?')
    if (!file.includes('/src/reference/atBuild/') && !file.includes('/src/practice/atBuild/')) return undefined
    const { module } = await runnerImport<Record<string, unknown>>(file)
    const parts = Object.entries(module).map(
      ([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`,
    )
    return { code: parts.join('\n'), map: null }
  },
}

/** What every page needs stands in one part: gzip finds more in one text than in eight. */
function isOfFirstPage(id: string): boolean {
  const shared = /\/src\/(ui\/(Link|buttonClass)|visit\/(visit|trail|calls|storage|keys|settings|told))\.tsx?$/
  const packages = /\/node_modules\/(react|react-dom|react-router|scheduler|zustand)\//
  return shared.test(id) || packages.test(id) || id.includes('preload-helper')
}

const site: ViteUserConfig = {
  base: './',
  plugins: [react(), tailwindcss(), leanRouter, withoutExamples, oneSample, workedOut, policyOnlyWhenBuilt],
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
  test: { include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'], isolate: false, testTimeout: 30_000 },
}

/** The terminal is started by its name. */
const executable: Plugin = {
  name: 'executable',
  writeBundle({ dir = '.' }) {
    chmodSync(`${dir}/handrail.js`, 0o755)
  },
}

/** One file without dependencies, so that the terminal needs Node and nothing else. */
const cli: ViteUserConfig = {
  publicDir: false,
  plugins: [executable],
  build: {
    ssr: 'src/cli/handrail.ts',
    outDir: 'dist/cli',
    target: 'node20',
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'handrail.js' } },
  },
  ssr: { noExternal: true },
}

export default defineConfig(({ mode }) => (mode === 'cli' ? cli : site))
