import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { defaultTreeAdapter as tree, html, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** What the page is made of, each as text. */
export type Pieces = {
  /** index.html, as it stands in the source. */
  readonly page: string
  /** Runs before the first paint. */
  readonly theme: string
  /** Unpacks and starts the program. */
  readonly unpack: string
  readonly app: string
  readonly style: string
  readonly icon: string
  /** Files that a site has beside its page, by name: JSON alone. */
  readonly beside: Readonly<Record<string, string>>
}

/** What stands in <noscript> is elements as well. */
const AS_TEXT = { scriptingEnabled: false }

/** One page with everything in it. It fetches nothing, and its policy runs its own three scripts, by their hashes. */
export function oneFilePage(pieces: Pieces): string {
  const page = parse(pieces.page, AS_TEXT)
  const elements = elementsOf(page)
  const [head] = elements.filter(({ tagName }) => tagName === 'head')
  const [body] = elements.filter(({ tagName }) => tagName === 'body')
  if (head === undefined || body === undefined) throw new Error('index.html has no head or no body')
  const policy = elements.find((each) => valueOf(each, 'http-equiv') === 'Content-Security-Policy')
  if (policy === undefined) throw new Error('index.html has no content policy')
  set(policy, 'content', policyOf(pieces))

  for (const each of elements) if (isOfTheSite(each)) tree.detachNode(each)
  const icon = `data:image/svg+xml;base64,${Buffer.from(pieces.icon).toString('base64')}`
  add(head, 'link', { rel: 'icon', type: 'image/svg+xml', href: icon })
  add(head, 'script', {}, pieces.theme)
  add(head, 'style', {}, pieces.style)
  for (const [name, text] of Object.entries(pieces.beside))
    add(body, 'script', { type: 'application/json', 'data-file': name }, text.trim())
  const packed = gzipSync(pieces.app, { level: 9 }).toString('base64')
  add(body, 'script', { type: 'application/gzip', id: 'packed' }, packed)
  add(body, 'script', {}, pieces.unpack)
  return serialize(page, AS_TEXT)
}

function policyOf({ theme, unpack, app, style }: Pieces): string {
  return [
    "default-src 'none'",
    `script-src ${[theme, unpack, app].map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default one-file',
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Links to neighbors, scripts with an address, and what speaks of pages that are not in the file. */
function isOfTheSite(element: Element): boolean {
  if (element.tagName === 'link') return true
  if (element.tagName === 'script') return valueOf(element, 'src') !== undefined
  return valueOf(element, 'data-only-online') !== undefined
}

function elementsOf(node: Node): readonly Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return tree.isElementNode(node) ? [node, ...below] : below
}

function valueOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value
}

function set({ attrs }: Element, name: string, value: string): void {
  const found = attrs.find((each) => each.name === name)
  if (found !== undefined) found.value = value
}

function add(parent: Element, name: string, attributes: Readonly<Record<string, string>>, text = ''): void {
  // Inside an element these words would end it, or hide its end.
  if (/<\/(script|style)|<!--/i.test(text)) throw new Error(`a <${name}> of the one file would not end where it should`)
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }))
  const element = tree.createElement(name, html.NS.HTML, attrs)
  if (text !== '') tree.insertText(element, text)
  tree.appendChild(parent, element)
}
