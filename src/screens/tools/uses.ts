import type { ReaderUse } from '../../reference/types.ts'

type Uses = Readonly<Record<string, ReaderUse>>

let uses: Promise<Uses> | undefined

/** Which commands and guides belong to each reader, fetched once. A part that could not be fetched is asked for again. */
export function usesOf(): Promise<Uses> {
  const loading = (uses ??= import('../../reference/atBuild/readerUses.ts').then((part) => part.readerUses))
  loading.catch(() => (uses = undefined))
  return loading
}
