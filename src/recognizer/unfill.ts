/** What stands between the gaps of a template such as `{user} was refused`: one piece more than there are gaps. */
function literals(template: string): readonly string[] {
  const [first = '', ...pieces] = template.split('{')
  const found = [first]
  for (const piece of pieces) {
    const close = piece.indexOf('}')
    if (close < 0) found.push(`${found.pop() ?? ''}{${piece}`)
    else found.push(piece.slice(close + 1))
  }
  return found
}

/** How many gaps a template has. */
export function gapsIn(template: string): number {
  return literals(template).length - 1
}

/** What stands in the gaps of a filled template, in their order, or undefined where the text is not of it. Linear. */
export function unfill(template: string, text: string): readonly string[] | undefined {
  const [first = '', ...rest] = literals(template)
  const last = rest.pop()
  if (last === undefined) return text === first ? [] : undefined
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined
  const end = text.length - last.length
  const gaps: string[] = []
  let from = first.length
  for (const literal of rest) {
    const at = text.indexOf(literal, from)
    if (at < 0 || at + literal.length > end) return undefined
    gaps.push(text.slice(from, at))
    from = at + literal.length
  }
  return from > end ? undefined : [...gaps, text.slice(from, end)]
}

/** The template with those texts in its gaps. */
export function refill(template: string, gaps: readonly string[]): string {
  return literals(template)
    .map((literal, at) => (at === 0 ? literal : (gaps[at - 1] ?? '') + literal))
    .join('')
}
