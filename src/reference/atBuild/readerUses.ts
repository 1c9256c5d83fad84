import { library } from '../../content/index.ts'
import type { Guide } from '../../engine/types.ts'
import type { ReaderUse } from '../types.ts'

const guides = new Map(library.guides.map((guide) => [guide.id, guide]))

type Check = {
  readonly reader: string
  readonly commands: readonly string[]
  readonly node: string
  readonly text: string
}

/** Reader id → the commands that print what it reads, and the checks that ask for it, as one can open them. */
export const readerUses: Readonly<Record<string, ReaderUse>> = usesOf()

function usesOf(): Readonly<Record<string, ReaderUse>> {
  const found = new Map<string, ReaderUse>()
  for (const guide of library.guides.filter(({ symptoms }) => symptoms.length > 0)) {
    for (const { reader, commands, node, text } of checksOf(guide, '')) {
      const before = found.get(reader) ?? { commands: [], places: [] }
      found.set(reader, {
        commands: [...new Set([...before.commands, ...commands])],
        places: [...before.places, { guide: guide.id, node, text, title: guide.title }],
      })
    }
  }
  return Object.fromEntries(found)
}

function checksOf(guide: Guide, prefix: string): readonly Check[] {
  return Object.entries(guide.nodes).flatMap(([id, node]) => {
    if (node.kind === 'include') {
      const included = guides.get(node.guide)
      return included === undefined ? [] : checksOf(included, `${prefix}${id}.`)
    }
    if (node.kind !== 'check' || node.reader === undefined) return []
    return [{ reader: node.reader, commands: node.commands, node: prefix + id, text: node.text }]
  })
}
