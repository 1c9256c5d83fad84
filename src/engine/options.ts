import type { FixNode, Option, Place } from './types.ts'

/** The three ways out of every fix; their ids stand in links. */
function fixOptions(fix: FixNode): readonly Option[] {
  return [
    { id: 'worked', label: 'It works now', summary: 'done, and it works now', next: fix.worked },
    { id: 'same', label: 'The same error is still there', summary: 'done, the error stayed the same', next: fix.same },
    { id: 'cannot', label: "I can't do this here", summary: 'could not be done here', next: fix.cannot, unsure: true },
  ]
}

/** The ways out of a node, in the order in which they are shown. An outcome has none. */
export function optionsOf(node: Place): readonly Option[] {
  switch (node.kind) {
    case 'question':
    case 'check':
      return node.options
    case 'fix':
      return fixOptions(node)
    case 'outcome':
      return []
  }
}

/** The option of that id, or what took its place if it is retired. */
export function optionOf(node: Place, id: string): Option | undefined {
  const options = optionsOf(node)
  const retired = 'retired' in node && Object.hasOwn(node.retired ?? {}, id) ? node.retired?.[id] : undefined
  return options.find((option) => option.id === (retired === undefined ? id : retired.replacedBy))
}
