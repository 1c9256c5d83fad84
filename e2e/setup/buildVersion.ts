import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const house = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

/** A text of the source, and what stands in its place in the other version. */
export type Change = { readonly file: string; readonly from: string; readonly to: string }

/** Builds another version of the site, with a few changes, in a folder of its own. Nothing in this one is touched. */
export async function buildVersion(changes: readonly Change[]): Promise<{ site: string; remove: () => void }> {
  const copy = mkdtempSync(join(tmpdir(), 'handrail-version-'))
  for (const path of ['src', 'public', 'index.html', 'vite.config.ts', 'package.json']) {
    cpSync(join(house, path), join(copy, path), { recursive: true })
  }
  symlinkSync(join(house, 'node_modules'), join(copy, 'node_modules'))
  for (const { file, from, to } of changes) {
    const text = readFileSync(join(copy, file), 'utf8')
    if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`)
    writeFileSync(join(copy, file), text.replace(from, to))
  }
  const vite = join(house, 'node_modules/vite/bin/vite.js')
  for (const mode of ['production', 'offline']) {
    await run(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'error'], { cwd: copy })
  }
  return { site: join(copy, 'dist/site'), remove: () => rmSync(copy, { recursive: true, force: true }) }
}
