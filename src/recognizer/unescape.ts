const [QUOTE, BACKSLASH] = [34, 92]
/** A line can hold no more of them than this; the rest stays in one piece. */
const MOST_PARTS = 512
/** Between a name and its text in JSON, and in what Python prints. */
const STRINGS = ['": "', '":"', "': '", "': u'"] as const

/**
 * The lines of text that stand in the strings of a line of JSON (`"msg": "one\r\ntwo"`, as Ansible and build tools
 * print output), without escapes and quote marks. Undefined for a line that is no JSON with such a text.
 */
export function escapedLines(line: string): readonly string[] | undefined {
  if (!line.includes('\\n') && !line.includes('\\"')) return undefined
  if (!STRINGS.some((sign) => line.includes(sign))) return undefined
  // JSON within JSON escapes twice; a path of Windows holds doubled backslashes too.
  const nested = !line.includes(':\\')
  const parts: string[] = []
  let part = ''
  let from = 0
  const add = (text: string): void => {
    part += text
  }
  const end = (): void => {
    if (part.trim() !== '') parts.push(part.trim())
    part = ''
  }
  for (let at = 0; at < line.length && parts.length < MOST_PARTS; at += 1) {
    const code = line.charCodeAt(at)
    if (code !== BACKSLASH && code !== QUOTE) continue
    add(line.slice(from, at))
    if (code === BACKSLASH && nested) while (line.charCodeAt(at + 1) === BACKSLASH) at += 1
    from = at + 1
    if (code === QUOTE) {
      end()
      continue
    }
    const sign = line.charAt(from)
    if (sign === 'n' || sign === 'r') end()
    else add(sign === 't' ? ' ' : sign)
    from += 1
    at += 1
  }
  add(line.slice(from))
  end()
  return parts
}
