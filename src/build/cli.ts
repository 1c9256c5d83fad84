import { chmodSync } from 'node:fs'
import type { Plugin } from 'vite'
import type { ViteUserConfig } from 'vitest/config'

/** The terminal is started by its name. */
const executable: Plugin = {
  name: 'executable',
  writeBundle({ dir = '.' }) {
    chmodSync(`${dir}/handrail.js`, 0o755)
  },
}

/** `dist/cli/handrail.js`: one file without dependencies, so that the terminal needs Node and nothing else. */
export const cli: ViteUserConfig = {
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
