/** The word of the list that takes at most two letters to reach, the nearest first. */
export function nearest(word: string, list: readonly string[]): string | undefined {
  if (word.length < 3 || word.length > 40) return undefined
  let best: { readonly text: string; readonly distance: number } | undefined
  for (const text of list) {
    if (Math.abs(text.length - word.length) > 2) continue
    const distance = editDistance(word, text)
    if (distance <= 2 && distance < (best?.distance ?? 3)) best = { text, distance }
  }
  return best?.text
}

/** Letters to change, add or leave out on the way from one word to the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let at = 1; at <= from.length; at += 1) {
    const next = [at]
    for (let other = 1; other <= to.length; other += 1) {
      const change = (row[other - 1] ?? 0) + (from[at - 1] === to[other - 1] ? 0 : 1)
      next.push(Math.min(change, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
