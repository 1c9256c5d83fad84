import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import type { ViteUserConfig } from 'vitest/config'

/** A page that names this hash runs this file and no other: printed, and kept beside the file for the page of snippets. */
const integrity: Plugin = {
  name: 'integrity',
  writeBundle({ dir = '.' }, bundle) {
    for (const [name, part] of Object.entries(bundle)) {
      if (part.type !== 'chunk') continue
      const hash = `sha384-${createHash('sha384').update(part.code).digest('base64')}`
      writeFileSync(`${dir}/integrity.json`, `${JSON.stringify({ [name]: hash })}\n`)
      this.info(`${name} ${hash}`)
    }
  },
}

/** `dist/site/embed/1/embed.js`: the one line that other pages hold. A classic script, which every page may load. */
export const loader: ViteUserConfig = {
  publicDir: false,
  plugins: [integrity],
  build: {
    outDir: 'dist/site/embed/1',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: 'src/embed/loader.ts',
      output: { format: 'iife', entryFileNames: 'embed.js', codeSplitting: false },
    },
  },
}
