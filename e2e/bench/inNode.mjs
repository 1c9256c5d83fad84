import { openAsBlob } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/**
 * What the worker of the site does, built for Node: reads a file to its end and says what it adds up to.
 * @param {string} root of the repository
 * @param {string} folder to build into
 * @returns {Promise<(file: string) => Promise<unknown>>}
 */
export async function scanInNode(root, folder) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: 'src/visit/scanText.ts',
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'scan.mjs' } },
    },
    ssr: { noExternal: true },
  })
  const { scanText } = await import(pathToFileURL(join(folder, 'scan.mjs')).href)
  return async (file) =>
    scanText(
      await openAsBlob(file),
      () => undefined,
      () => Promise.resolve(),
    )
}

/**
 * The longest given text of every signature, one a line: what grep and rg look for in the same file.
 * @param {string} root
 * @returns {Promise<readonly string[]>}
 */
export async function literals(root) {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(join(root, 'src/content/signatures/all.ts'))
  return module.signatures.map(
    ({ template }) =>
      template
        .split(/\{[^}]*\}/)
        .map((piece) => piece.trim())
        .toSorted((a, b) => b.length - a.length)[0],
  )
}
