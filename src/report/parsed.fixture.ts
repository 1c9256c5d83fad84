import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment

/** An element and what is in it, without texts. */
export type Shape = readonly [string, ...Shape[]]

/** What a browser makes of HTML: elements and attributes; anything that is no correct HTML is an error. */
export const parsedHtml = (
  html: string,
): { readonly root: Node; readonly shape: Shape; readonly attributes: readonly string[] } => {
  const errors: string[] = []
  const root = parseFragment(html, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: false })
  if (errors.length > 0) throw new Error(`${errors.join()} in ${html}`)
  return { root, shape: shapeOf(root), attributes: attributesOf(root) }
}

/** What GitHub makes of Markdown, with HTML let through. */
export const parsedMarkdown = (markdown: string): ReturnType<typeof parsedHtml> =>
  parsedHtml(
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  )

export const textOf = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node ? node.value : childrenOf(node).map(textOf).join('')

/** The texts of the items of lists. */
export const itemsOf = (node: Node): readonly string[] =>
  node.nodeName === 'li' ? [textOf(node).trim()] : childrenOf(node).flatMap(itemsOf)

const shapeOf = (node: Node): Shape => [
  node.nodeName,
  ...childrenOf(node)
    .filter(({ nodeName }) => nodeName !== '#text')
    .map(shapeOf),
]

const attributesOf = (node: Node): readonly string[] => [
  ...('attrs' in node ? node.attrs.map(({ name, value }) => `${node.nodeName} ${name}=${value}`) : []),
  ...childrenOf(node).flatMap(attributesOf),
]

const childrenOf = (node: Node): readonly DefaultTreeAdapterTypes.ChildNode[] =>
  'childNodes' in node ? node.childNodes : []

/** What stands for a sign that has lost its meaning. */
const GONE = '\u2026'
const NOFORMAT = '{noformat}'

/**
 * The kinds of lines that Jira sees, in the order of its renderer: entities and escaped signs lose their meaning first,
 * then our own marks are taken off. Anything that could still mean something is an error.
 */
export const parsedJira = (wiki: string): readonly string[] => {
  const kinds: string[] = []
  let inside = false
  for (const line of wiki.trimEnd().split('\n')) {
    if (line === NOFORMAT) {
      inside = !inside
      kinds.push(NOFORMAT)
    } else if (inside) {
      if (/\{[\s/]*noformat/iu.test(line)) throw new Error(`ends the block: ${line}`)
      kinds.push('evidence')
    } else kinds.push(kindOfJira(line))
  }
  if (inside) throw new Error('open block')
  return kinds
}

const kindOfJira = (line: string): string => {
  const bare = line.replaceAll(/&#\d+;/gu, GONE).replaceAll(/(?<!\\)\\([-#*_+?^~|%{}[\]()!@])/gu, GONE)
  const kind = JIRA.find(([, start]) => start.test(bare))
  const [name = '', start = /^/u, rest = ''] = kind ?? []
  if (name === 'row' && /\\[[\]{}]/u.test(line)) throw new Error(`an open bracket swallows the cell: ${line}`)
  const left = bare.replace(start, rest)
  if (/[-#*_+?^~|%{}[\]()!@\\&<>]/u.test(left.replaceAll(/(^| )-( |$)/gu, '')))
    throw new Error(`means something: ${line}`)
  if (/:(?![\s\d]|$)|www\./iu.test(left)) throw new Error(`is a link or a smiley: ${line}`)
  if (/^(h\d|bq)\./iu.test(left)) throw new Error(`is a block: ${line}`)
  return name
}

const JIRA: readonly (readonly [string, RegExp, string])[] = [
  ['title', /^h2\. /u, ''],
  ['heading', /^h3\. /u, ''],
  ['added', /^#\* /u, ''],
  ['step', /^# /u, ''],
  ['item', /^\* /u, ''],
  ['row', /^\|\|([^|]+)\|([^|]+)\|$/u, '$1 $2'],
  ['link', /^\[https:\/\/help\.example\.com[^\]|{}\s]*\]$/u, ''],
]
