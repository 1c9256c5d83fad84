import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** A page as a browser reads it; anything that is no correct HTML is an error. */
export function parsedPage(html: string): Node {
  const errors: string[] = []
  const root = parse(html, { onParseError: ({ code }) => errors.push(code) })
  if (errors.length > 0) throw new Error(`${errors.join()} in ${html.slice(0, 400)}`)
  return root
}

/** The same for a piece of a page. */
export function parsedPiece(html: string): Node {
  const errors: string[] = []
  const root = parseFragment(html, { onParseError: ({ code }) => errors.push(code) })
  if (errors.length > 0) throw new Error(`${errors.join()} in ${html.slice(0, 400)}`)
  return root
}

/** Every element in a tree, in the order of the page. */
export function elementsIn(node: Node): readonly Element[] {
  return childrenOf(node).flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value
}

export function textIn(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return childrenOf(node).map(textIn).join('')
}

export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : []
}
