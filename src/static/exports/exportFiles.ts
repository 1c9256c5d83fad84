import type { Library } from '../../content/index.ts'
import type { Guide } from '../../engine/types.ts'
import type { File } from '../files.ts'
import { markup } from '../markup.ts'
import { guideFile, linksFrom, plain } from '../telling.ts'
import { allowLists, type AllowList } from './allowLists.ts'
import { exportCommands, marked } from './exportCommand.ts'
import { exportNode, type Exporting } from './exportNode.ts'
import { branchesOf, numbered, type Branch } from './order.ts'

/** What an article may weigh: editors of knowledge bases become slow, and some cut it off. */
export const MOST = 64_000

/** Folds inside folds, as long as a branch fits into an article. */
const DEEPEST = 5

/** Every guide as articles for knowledge bases that take nothing but clean HTML. */
export function exportFiles(library: Library, url: string): readonly File[] {
  const telling = { library, links: linksFrom(url) }
  return Object.entries(allowLists).flatMap(([folder, list]) => {
    const commandHtml = exportCommands(library, list)
    return library.guides.flatMap((guide) => {
      return articlesOf(guide, { telling, list, url, commandHtml }).map((text, at): File => {
        return { path: `exports/${folder}/${guideFile(guide.id, at === 0 ? '' : String(at + 1))}`, text }
      })
    })
  })
}

type Made = Omit<Exporting, 'guide' | 'numbers' | 'partOf'> & { readonly list: AllowList }

function articlesOf(guide: Guide, made: Made): readonly string[] {
  const numbers = numbered(guide)
  const sized = (deepest: number) => {
    const exporting = { ...made, guide, numbers, partOf: () => 99 }
    return branchesOf(guide, deepest).map((branch) => ({ branch, size: bytes(exportNode(branch, exporting).html) }))
  }
  let deepest = DEEPEST
  let branches = sized(deepest)
  const room = MOST - bytes(head(guide, 99, 99, made))
  while (deepest > 1 && branches.some(({ size }) => size > room)) branches = sized((deepest -= 1))
  const parts = packed(branches, room)
  const places = new Map(parts.flatMap((part, at) => part.flatMap(idsIn).map((id) => [id, at + 1])))
  return parts.map((part, at) => {
    const partOf = (id: string) => (places.get(id) === at + 1 ? undefined : places.get(id))
    const exporting: Exporting = { ...made, guide, numbers, partOf }
    return head(guide, at + 1, parts.length, made) + part.map((branch) => exportNode(branch, exporting).html).join('')
  })
}

function head({ id, title, summary }: Guide, part: number, parts: number, { url, telling, list }: Made): string {
  const page = `${url}guides/${guideFile(id)}`
  return markup`<h2>${title}${parts > 1 ? ` (part ${part} of ${parts})` : ''}</h2>
<p>${plain(summary, telling.library)}</p>
<p>In commands, words such as ${marked('these', list)} are examples: put your own in their place. Sources, and the guide that fills in your values: <a href="${page}">${page}</a></p>
`.html
}

/** Branches one after the other, as many in an article as fit. */
function packed(
  branches: readonly { readonly branch: Branch; readonly size: number }[],
  room: number,
): readonly (readonly Branch[])[] {
  const parts: Branch[][] = []
  let left = 0
  for (const { branch, size } of branches) {
    if (size > left) {
      parts.push([])
      left = room
    }
    parts.at(-1)?.push(branch)
    left -= size
  }
  return parts
}

function idsIn({ id, inside }: Branch): readonly string[] {
  return [id, ...[...inside.values()].flatMap(idsIn)]
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}
