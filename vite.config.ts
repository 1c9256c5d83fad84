import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const site: ViteUserConfig = {
  base: './',
  plugins: [react(), tailwindcss()],
  build: { outDir: 'dist/site', emptyOutDir: true },
  preview: { port: 4173 },
  test: { include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'], isolate: false, testTimeout: 30_000 },
}

/** One file without dependencies, so that the terminal needs Node and nothing else. */
const cli: ViteUserConfig = {
  publicDir: false,
  build: {
    ssr: 'src/cli/handrail.ts',
    outDir: 'dist/cli',
    target: 'node20',
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'handrail.js' } },
  },
  ssr: { noExternal: true },
}

export default defineConfig(({ mode }) => (mode === 'cli' ? cli : site))
