import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/**
 * A module of the repository, built into one file for Node as the terminal is, and what it exports.
 * @param {string} root of the repository
 * @param {string} entry from the root: `src/visit/scanText.ts`
 * @param {string} folder to build into
 */
export async function builtForNode(root, entry, folder) {
  const file = `${basename(entry, '.ts')}.mjs`
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: file } },
    },
    ssr: { noExternal: true },
  })
  return import(pathToFileURL(join(folder, file)).href)
}
