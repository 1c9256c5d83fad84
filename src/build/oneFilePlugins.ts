import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformWithOxc, type Plugin } from 'vite'
import { oneFilePage } from './oneFilePage.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const text = (path: string): string => readFileSync(here(path), 'utf8')

const OWN_WORKER = '\0own-worker'

/** The page of one file has no neighbors: what the site fetches stands in the page, its worker's program too. */
export const insteadOfFetching: Plugin = {
  name: 'instead-of-fetching',
  enforce: 'pre',
  resolveId(id) {
    if (id.endsWith('/scanWorker.ts?worker&inline')) return OWN_WORKER
    if (id.endsWith('/ownFile.ts')) return here('../visit/ownFileInside.ts')
    return undefined
  },
  load(id) {
    if (id !== OWN_WORKER) return undefined
    const file = JSON.stringify(here('../visit/ownProgram.ts'))
    return `import { ownWorker } from ${file}; export default function OwnWorker() { return ownWorker() }`
  },
}

/** Puts the program, its style and everything beside it into one page, and that page in their place. */
export function intoOneFile(fileName: string): Plugin {
  return {
    name: 'into-one-file',
    apply: 'build',
    // The style is put into the bundle after everybody else.
    enforce: 'post',
    async generateBundle(_, bundle) {
      const [app, more] = Object.values(bundle).filter((each) => each.type === 'chunk')
      const styles = Object.values(bundle).flatMap((each) =>
        each.fileName.endsWith('.css') && 'source' in each ? [String(each.source)] : [],
      )
      if (app === undefined || more !== undefined || styles.length !== 1)
        throw new Error(`one script and one style were expected: ${Object.keys(bundle).join(', ')}`)
      const page = oneFilePage({
        page: text('../../index.html'),
        theme: text('../../public/theme.js'),
        unpack: await compiledAlone('../app/unpack.ts'),
        app: app.code,
        style: styles.join(''),
        icon: text('../../public/favicon.svg'),
        beside: { 'packs.json': text('../../public/packs.json') },
      })
      for (const name of Object.keys(bundle)) delete bundle[name]
      this.emitFile({ type: 'asset', fileName, source: page })
    },
  }
}

/** A module without imports as a plain script, in words that browsers have known for years. */
async function compiledAlone(path: string): Promise<string> {
  const { code } = await transformWithOxc(text(path), path, { target: 'es2018', sourcemap: false })
  if (/^(import|export)\b/m.test(code)) throw new Error(`${path} has to stand alone`)
  return `(() => {\n${code}})()\n`
}
