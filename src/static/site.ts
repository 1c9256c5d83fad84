import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { library } from '../content/index.ts'
import { exportFiles } from './exports/exportFiles.ts'
import { staticFiles, type File } from './files.ts'
import { reference } from './known.ts'
import { styleOf } from './style.ts'

/** Every file of the site that needs no script, made of all that is known here. Runs in the folder of the repository. */
export function allFiles(url: string): readonly File[] {
  const text = styleOf(source('app/look.css'), ['app/rail.css', 'static/page.css', 'static/article.css'].map(source))
  const path = `assets/static-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`
  const files = staticFiles(library, reference, { url, style: path })
  return [{ path, text }, ...files, ...exportFiles(library, url)]
}

function source(path: string): string {
  return readFileSync(`src/${path}`, 'utf8')
}
