import { currentId, retired, type Named } from '../content/retired.ts'

/** What the pages below `/ref` and `/tools` are about, by how their links begin. */
const PAGES: readonly (readonly [string, Named])[] = [
  ['/ref/class/', 'classes'],
  ['/ref/cause/', 'causes'],
  ['/ref/code/', 'codes'],
  ['/ref/message/', 'messages'],
  ['/ref/program/', 'programs'],
  ['/ref/command/', 'commands'],
  ['/tools/', 'readers'],
]

/** The place of the page that a link leads to today: where its id is retired, the page of what took its place. */
export function currentPage(place: string, all = retired): string {
  const [begin, kind] = PAGES.find(([each]) => place.startsWith(each)) ?? []
  return begin === undefined || kind === undefined ? place : begin + currentId(kind, place.slice(begin.length), all)
}
