import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const MARK = '?later'
const LATER = fileURLToPath(new URL('../app/embed/laterPart.ts', import.meta.url))

/**
 * Components that the first question of a guide does not need. Where one is imported, something of the same name comes
 * instead that fetches it when it is shown. What is not there yet is marked in the page (`data-later`).
 */
export function laterParts(screens: readonly string[]): Plugin {
  return {
    name: 'later-parts',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (options.kind !== 'import-statement' || importer === undefined) return undefined
      if (importer.endsWith(MARK) || !screens.some((name) => source.endsWith(`/${name}.tsx`))) return undefined
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      return found === null ? undefined : `${found.id}${MARK}`
    },
    load(id) {
      if (!id.endsWith(MARK)) return undefined
      const file = id.slice(0, -MARK.length)
      const name = file.slice(file.lastIndexOf('/') + 1, -'.tsx'.length)
      return [
        `import { laterPart } from ${JSON.stringify(LATER)}`,
        `export const ${name} = laterPart(() => import(${JSON.stringify(file)}).then((part) => part.${name}))`,
      ].join('\n')
    },
  }
}

/** Everything that comes with the entry goes into one part: gzip finds more in one text than in twenty. */
export function withEntry(entry: string): { readonly plugin: Plugin; readonly test: (id: string) => boolean } {
  const ids = new Set<string>()
  const plugin: Plugin = {
    name: 'with-entry',
    buildEnd() {
      const waiting = [...this.getModuleIds()].filter((id) => id.endsWith(entry))
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (ids.has(id)) continue
        ids.add(id)
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []))
      }
    },
  }
  return { plugin, test: (id) => ids.has(id) || id.includes('preload-helper') }
}

/** How Vite wraps the import of a part: whole, with one thing taken out of it, and with what is used of it named. */
const WRAPPED = [
  /\b[\w$]+\(\(\)=>(import\(`[^`]+`\)(?:\.then\([\w$]+=>[\w$]+\.[\w$]+\))?),\[\],import\.meta\.url\)/g,
  /\b[\w$]+\(async\(\)=>\{let\{[^}]+\}=await (import\(`[^`]+`\));return\{[^}]+\}\},\[\],import\.meta\.url\)/g,
]

/** Vite fetches the parts of a part beforehand, if it is told which. A frame is not: what would do it is left out. */
export const noPreloads: Plugin = {
  name: 'no-preloads',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined),
  // Behind Vite's own, which writes the lists of parts.
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue
        for (const wrapped of WRAPPED) part.code = part.code.replaceAll(wrapped, '$1')
      }
    },
  },
}
