/** An element that holds text and no other element. */
export type XmlLeaf = {
  /** Names from the outermost element to this one. */
  readonly path: readonly string[]
  readonly text: string
  /** Where the text stands. */
  readonly at: number
  readonly end: number
  /** Which of the `user` or `group` elements it stands in, counted from 0; -1 outside. */
  readonly owner: number
}

export type XmlDefect = { readonly at: number; readonly end: number; readonly problem: string }

/** Deeper than any settings file; keeps the scan linear on hostile texts. */
const DEEPEST = 40

/**
 * Walks XML from left to right, once, and stops at the first mistake. Knows elements, comments, CDATA and declarations;
 * no entities of a file's own. Never throws.
 */
export function scanXml(text: string): { readonly leaves: readonly XmlLeaf[]; readonly defect?: XmlDefect } {
  const leaves: XmlLeaf[] = []
  const stack: { readonly name: string; readonly at: number; readonly inside: number }[] = []
  let owner = -1
  let leafFrom = -1
  let at = 0
  const stop = (from: number, end: number, problem: string) => ({ leaves, defect: { at: from, end, problem } })
  while (at < text.length) {
    if (text[at] !== '<') {
      if (text[at] === '&' && stack.length > 0 && !isEntity(text, at))
        return stop(at, at + 1, 'an & has to be written as &amp;')
      at += 1
      continue
    }
    const other = skipped(text, at)
    if (other !== undefined) {
      if (other < 0) return stop(at, at + 2, 'this begins a comment or declaration that never ends')
      at = other
      continue
    }
    const close = text.indexOf('>', at)
    const next = text.indexOf('<', at + 1)
    if (close < 0 || (next >= 0 && next < close)) return stop(at, at + 1, 'this < begins no whole tag')
    const inner = text.slice(at + 1, close)
    if (inner.startsWith('/')) {
      const name = inner.slice(1).trim()
      const open = stack.pop()
      if (open === undefined) return stop(at, close + 1, `</${short(name)}> closes nothing`)
      if (open.name !== name)
        return stop(at, close + 1, `</${short(name)}> stands where </${short(open.name)}> has to close first`)
      if (leafFrom === open.inside) {
        leaves.push(leafOf([...stack, open], owner, withoutComment(text.slice(leafFrom, at)), leafFrom, at))
      }
      leafFrom = -1
    } else {
      const name = nameOf(inner)
      if (name === '') return stop(at, close + 1, 'this is no tag')
      if (name === 'user' || name === 'group') owner += 1
      if (inner.endsWith('/')) {
        leaves.push(leafOf([...stack, { name }], owner, '', at, close + 1))
        leafFrom = -1
      } else {
        stack.push({ name, at, inside: close + 1 })
        leafFrom = close + 1
        if (stack.length > DEEPEST) return stop(at, close + 1, 'the tags are nested deeper than in any aspera.conf')
      }
    }
    at = close + 1
  }
  const open = stack[stack.length - 1]
  return open ? stop(open.at, open.inside, `<${short(open.name)}> is never closed`) : { leaves }
}

function leafOf(
  stack: readonly { readonly name: string }[],
  owner: number,
  text: string,
  at: number,
  end: number,
): XmlLeaf {
  const path = stack.map((one) => one.name)
  return { path, text, at, end, owner: path.includes('user') || path.includes('group') ? owner : -1 }
}

function withoutComment(text: string): string {
  return (text.split('<!--', 1)[0] ?? '').trim()
}

/** The index behind a comment, CDATA or declaration; -1 if it never ends; undefined if there is none. */
function skipped(text: string, at: number): number | undefined {
  const kinds = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
    ['<!', '>'],
  ] as const
  const kind = kinds.find(([start]) => text.startsWith(start, at))
  if (!kind) return undefined
  const end = text.indexOf(kind[1], at + kind[0].length)
  return end < 0 ? -1 : end + kind[1].length
}

function nameOf(inner: string): string {
  let end = 0
  while (end < inner.length && isNameChar(inner.charCodeAt(end))) end += 1
  const behind = inner[end]
  return behind === undefined || behind === ' ' || behind === '/' || behind === '\n' || behind === '\t'
    ? inner.slice(0, end)
    : ''
}

function isNameChar(code: number): boolean {
  const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return letter || (code >= 48 && code <= 58) || code === 95 || code === 45 || code === 46
}

function isEntity(text: string, at: number): boolean {
  const end = text.indexOf(';', at)
  if (end < 0 || end > at + 10 || end === at + 1) return false
  const name = text.slice(at + 1, end)
  return [...(name.startsWith('#') ? name.slice(1) : name)].every((char) => isNameChar(char.charCodeAt(0)))
}

function short(name: string): string {
  return name.slice(0, 40)
}
