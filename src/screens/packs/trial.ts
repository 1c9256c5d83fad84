import { LARGEST_PACK } from '../../packs/read.ts'
import type { Pack, PackProblem } from '../../packs/types.ts'
import { packIn } from '../../visit/fetchPacks.ts'
import { site } from '../../visit/site.ts'

/** A file that somebody wants to try: the pack in it where nothing is wrong with it, or everything that is. */
export type Trial = { readonly name: string; readonly pack?: Pack; readonly problems: readonly PackProblem[] }

/** Reads a file as a pack, and puts it through every check that our own content goes through. */
export async function trialOf(file: Blob): Promise<Trial> {
  const name = file instanceof File ? file.name : 'the pasted text'
  const refused = (problem: string): Trial => ({ name, problems: [{ where: '', problem }] })
  if (file.size > LARGEST_PACK) return refused('is larger than 2 MB, and no pack is')
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (bytes === undefined) return refused('cannot be read; choose it once more')
  const { pack, problems } = packIn(new Uint8Array(bytes))
  if (pack === undefined) return { name, problems }
  const [{ packDefects, withLines }, { togetherDefects }, { library }, { ids }, { proofs }] = await Promise.all([
    import('../../packs/check.ts'),
    import('../../packs/together.ts'),
    import('../../content/index.ts'),
    import('../../packs/atBuild/ids.ts'),
    import('../../reference/atBuild/proofs.ts'),
  ])
  const beside = (site.getState().own ?? []).filter(({ id }) => id !== pack.id)
  const alone = packDefects(pack, withLines(library, proofs), ids)
  const defects = alone.length > 0 ? alone : togetherDefects([...beside, pack], ids)
  return defects.length > 0 ? { name, problems: defects } : { name, pack, problems: [] }
}
