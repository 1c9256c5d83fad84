import { openAsBlob } from 'node:fs'
import { join } from 'node:path'
import { builtForNode } from './builtForNode.mjs'

/**
 * What the worker of the site does, built for Node: reads a file to its end and says what it adds up to.
 * @param {string} root of the repository
 * @param {string} folder to build into
 * @returns {Promise<(file: string) => Promise<unknown>>}
 */
export async function scanInNode(root, folder) {
  const { scanText } = await builtForNode(root, 'src/visit/scanText.ts', folder)
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
