import { readdirSync, readFileSync } from 'node:fs'
import { runnerImport, type Plugin } from 'vite'
import { parse } from 'yaml'
import type { packOf } from '../packs/read.ts'
import type { packSchema, siteSchema } from '../packs/schema.ts'
import { siteAddress } from './siteAddress.ts'

type Schemas = { readonly packSchema: typeof packSchema; readonly siteSchema: typeof siteSchema }
type Read = { readonly packOf: typeof packOf }

const EXAMPLES = 'src/packs/examples'

/** The schemas of packs and of packs.json for editors, and two packs to look at: as they are written, and as JSON. */
export const packFiles: Plugin = {
  name: 'pack-files',
  apply: 'build',
  async generateBundle() {
    const [{ module: schemas }, { module: read }] = await Promise.all([
      runnerImport<Schemas>('/src/packs/schema.ts'),
      runnerImport<Read>('/src/packs/read.ts'),
    ])
    const emit = (fileName: string, source: string): void => {
      this.emitFile({ type: 'asset', fileName, source })
    }
    const address = `${siteAddress()}schema/1/`
    emit('schema/1/pack.json', JSON.stringify(schemas.packSchema(`${address}pack.json`)))
    emit('schema/1/packs.json', JSON.stringify(schemas.siteSchema(`${address}packs.json`)))
    for (const name of readdirSync(EXAMPLES)) {
      const text = readFileSync(`${EXAMPLES}/${name}`, 'utf8')
      const { pack, problems } = read.packOf(parse(text))
      if (pack === undefined)
        this.error(`${name}: ${problems.map(({ where, problem }) => `${where} ${problem}`).join('; ')}`)
      emit(`examples/${name}`, text)
      emit(`examples/${pack.id}.json`, `${JSON.stringify(pack, undefined, 2)}\n`)
    }
  },
}
