import { serialize, type DefaultTreeAdapterTypes } from 'parse5'
import { parsedPiece, type Element } from '../parsed.fixture.ts'
import type { AllowList } from './allowLists.ts'

type Child = DefaultTreeAdapterTypes.ChildNode
type Fragment = DefaultTreeAdapterTypes.DocumentFragment

/** What a platform makes of a piece of HTML: what is not on its list is taken out, and what stood in it stays. */
export function sanitized(html: string, list: AllowList): string {
  const root = parsedPiece(html) as Fragment
  root.childNodes = root.childNodes.flatMap((child) => allowed(child, list))
  return serialize(root)
}

/** The same piece as a browser writes it, whole. */
export function unsanitized(html: string): string {
  return serialize(parsedPiece(html) as Fragment)
}

function allowed(node: Child, list: AllowList): Child[] {
  if (node.nodeName === '#text') return [node]
  if (!('tagName' in node)) return []
  const inside = node.childNodes.flatMap((child) => allowed(child, list))
  const own = Object.hasOwn(list.elements, node.tagName) ? list.elements[node.tagName] : undefined
  if (own === undefined) return inside
  node.childNodes = inside
  node.attrs = node.attrs.filter((attribute) => isAllowed(attribute, [...own, ...list.everywhere], list))
  return [node]
}

function isAllowed({ name, value }: Element['attrs'][number], names: readonly string[], list: AllowList): boolean {
  if (!names.includes(name)) return false
  if (name !== 'href' && name !== 'src') return true
  return list.protocols.some((protocol) => value.startsWith(`${protocol}:`))
}
