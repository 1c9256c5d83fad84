import { gzipSync } from 'node:zlib'

/** Kilobytes of 1,000 bytes, gzipped at level 9. */
export const FIRST_PAGE_KB = 92
/** The line that other pages hold, with everything it needs. */
export const LOADER_KB = 2

/** Kilobytes as they lie on a disk. */
export const ONE_FILE_KB = 2000

/** What a text weighs on the wire, in kilobytes. */
export function weight(texts: readonly (string | Buffer)[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000
}

/** One sentence where the texts weigh more than they may. */
export function overweight(texts: readonly (string | Buffer)[], limit: number): string | undefined {
  const kilobytes = weight(texts)
  return kilobytes > limit ? `${kilobytes.toFixed(1)} kB gzipped, where ${limit} are allowed` : undefined
}
