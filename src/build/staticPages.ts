import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import type * as Pages from '../static/site.ts'
import { isExample, siteAddress } from './siteAddress.ts'

/**
 * The pages that need no script, beside the parts of the site. They are written and not emitted: their names would be two
 * thousand lines of what the build prints.
 */
export const staticPages: Plugin = {
  name: 'static-pages',
  apply: 'build',
  async writeBundle({ dir = '.' }) {
    const began = performance.now()
    const url = siteAddress()
    const { module } = await runnerImport<typeof Pages>('/src/static/site.ts')
    const files = module.allFiles(url)
    const folders = new Set(files.map(({ path }) => dirname(`${dir}/${path}`)))
    for (const folder of folders) mkdirSync(folder, { recursive: true })
    for (const { path, text } of files) writeFileSync(`${dir}/${path}`, text)
    const size = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    this.info(`${files.length} files that need no script, ${(size / 1e6).toFixed(1)} MB, in ${seconds} s`)
    if (isExample(url)) this.warn(`their address is ${url}: set HANDRAIL_URL, or "homepage" in package.json`)
  },
}
