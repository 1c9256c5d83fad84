import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Kept } from '../offline/types.ts'

/** What lies beside the page and belongs to its version; `packs.json` belongs to the place, and pages without script to nobody. */
const BESIDE = /^(?:index\.html|manifest\.json|[\w.-]+\.(?:js|svg|png))$/

/** What a built site has to keep to work without a network, with the fingerprint of each file. */
export function keptFiles(site: string): Kept {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => isKept(path))
    .toSorted()
  const files = Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(join(site, path)))]))
  return { version: sha256(JSON.stringify(files)).slice(0, 16), files }
}

/** True for the page, its parts and its pictures. */
export function isKept(path: string): boolean {
  return path.startsWith('assets/') || (BESIDE.test(path) && path !== 'sw.js')
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
