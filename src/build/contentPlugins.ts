import { readFileSync } from 'node:fs'
import { runnerImport, type Plugin } from 'vite'
import type { Sample } from '../readers/types.ts'
import type { Signature } from '../recognizer/types.ts'

/**
 * Example lines and sources prove each signature in the tests and in the checks of the content, and nobody reads them in
 * the page: without them what it fetches to read a text is a quarter lighter.
 */
export const withoutExamples: Plugin = {
  name: 'without-examples',
  apply: 'build',
  async load(id) {
    const [file = ''] = id.split('?')
    if (!file.includes('/src/content/signatures/')) return undefined
    // A list of other lists stays one: as data it would hold the messages of those once more.
    if (!/\b(template|define\w*)\b/.test(readFileSync(file, 'utf8'))) return undefined
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
export const oneSample: Plugin = {
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

const AT_BUILD = ['/src/reference/atBuild/', '/src/practice/atBuild/', '/src/packs/atBuild/']

/** What is worked out of the whole content becomes plain data: the page fetches what it shows and not what it is made of. */
export const workedOut: Plugin = workedOutBut([])

/** The same, but for modules that the page works out for itself, such as `atBuild/entries.ts`. */
export function workedOutBut(modules: readonly string[]): Plugin {
  return {
    name: 'worked-out',
    apply: 'build',
    async load(id) {
      const [file = ''] = id.split('?')
      if (!AT_BUILD.some((folder) => file.includes(folder))) return undefined
      if (modules.some((each) => file.endsWith(each))) return undefined
      const { module } = await runnerImport<Record<string, unknown>>(file)
      const parts = Object.entries(module).map(
        ([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`,
      )
      return { code: parts.join('\n'), map: null }
    },
  }
}
