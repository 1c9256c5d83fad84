import { checkTokens, hostColors } from '../../packs/tokens.ts'

/** What is wrong with colors as they were typed, in a sentence; undefined where nothing is. */
export function tokensProblem(text: string): string | undefined {
  if (text.trim() === '') return undefined
  const tokens = colorsIn(text)
  if (tokens === undefined) return 'Write names and colors as JSON: {"accent": "#0747a6"}'
  const said = checkTokens(hostColors(tokens)).problems.map(
    ({ scheme, token, problem }) => `${token}, on ${scheme} pages: ${problem}`,
  )
  return said.length === 0 ? undefined : `${said.join(' ')} It is left out there.`
}

function colorsIn(text: string): Readonly<Record<string, string>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const entries = Object.entries(value)
    return entries.every(([, color]) => typeof color === 'string') ? Object.fromEntries(entries) : undefined
  } catch {
    return undefined
  }
}
