import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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

export async function openHost(site: string, under = '/'): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-host-'))
  cpSync(site, folder, { recursive: true })
  let served: Served | undefined = await serveFolder(folder, under)
  const { url } = served
  const cut = async (): Promise<void> => {
    await served?.stop()
    served = undefined
  }
  return {
    url,
    deploy(next, only) {
      if (only === undefined) for (const each of readdirSync(folder)) rmSync(join(folder, each), { recursive: true })
      const filter = (from: string): boolean => from === next || only?.(from.slice(next.length + 1)) !== false
      cpSync(next, folder, { recursive: true, filter })
    },
    lose(fits) {
      const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      const lost = all.filter((path) => fits.test(path))
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
