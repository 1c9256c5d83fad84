import { codes } from '../../src/content/codes/all.ts'
import { entries } from '../../src/reference/atBuild/entries.ts'
import { lookUp } from '../../src/reference/lookUp.ts'
import { indexOf } from '../../src/search/searchIndex.ts'

const index = indexOf(entries)

export { entries }

/** How much a query finds. */
export function lookUpIn(query: string): number {
  return lookUp(index, codes, query).length
}
