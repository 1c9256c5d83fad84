import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder, type Served } from './serveFolder.ts'

/** A host that somebody puts one version after the other on, and on which files go missing. */
export type Host = {
  readonly url: string
  /** Puts a version in place of what was there, or only some files of it. */
  deploy(site: string, only?: (path: string) => boolean): void
  /** Removes the files whose path fits, and says how many there were. */
  lose(fits: RegExp): number
  write(path: string, text: string): void
  /** Nothing answers any more. */
  cut(): Promise<void>
  /** The host answers again, at the same address. */
  back(): Promise<void>
  stop(): Promise<void>
}

/** Thousands of pages that need no script are all alike: the guides, and the index of the others, stand for them. */
const ALIKE = /^(?:causes|classes|codes|embed|exports|messages|oembed|programs)\/(?!index\.html$)/

export async function openHost(site: string, under = '/'): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-host-'))
  const copy = (from: string, only?: (path: string) => boolean): void => {
    const filter = (file: string): boolean => {
      const path = file.slice(from.length + 1)
      return path === '' || (!ALIKE.test(path) && only?.(path) !== false)
    }
    cpSync(from, folder, { recursive: true, filter })
  }
  copy(site)
  let served: Served | undefined = await serveFolder(folder, under)
  const { url } = served
  const cut = async (): Promise<void> => {
    await served?.stop()
    served = undefined
  }
  return {
    url,
    deploy(next, only) {
      copy(next, only)
      if (only !== undefined) return
      const gone = files(folder).filter((path) => !existsSync(join(next, path)))
      for (const path of gone) rmSync(join(folder, path))
    },
    lose(fits) {
      const lost = files(folder).filter((path) => fits.test(path))
      for (const path of lost) rmSync(join(folder, path))
      return lost.length
    },
    write: (path, text) => writeFileSync(join(folder, path), text),
    cut,
    async back() {
      served ??= await serveFolder(folder, under, Number(new URL(url).port))
    },
    async stop() {
      await cut()
      rmSync(folder, { recursive: true })
    },
  }
}

function files(folder: string): readonly string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return all.filter((path) => statSync(join(folder, path)).isFile())
}
