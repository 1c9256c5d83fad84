import type { Settings, Tokens } from '../../embed/protocol.ts'

/** The languages the guides are written in, and which way each runs. */
const WAYS = { en: 'ltr' } as const

/** Puts on the look the host wishes for: what is not said stays. */
export function putOn({ theme, tokens, lang }: Settings): void {
  const root = document.documentElement
  if (theme === 'auto') delete root.dataset['theme']
  else if (theme !== undefined) root.dataset['theme'] = theme
  if (lang !== undefined) {
    const known = languageFor(lang)
    root.lang = known
    root.dir = WAYS[known]
  }
  // A part that cannot be fetched costs the colors, not the guide.
  if (tokens !== undefined) void color(tokens).catch(() => undefined)
}

async function color(tokens: Tokens): Promise<void> {
  // Whoever asks their system for more contrast gets ours.
  if (matchMedia('(prefers-contrast: more)').matches) return
  const { checkTokens, hostColors, TOKENS } = await import('../../packs/tokens.ts')
  const { style } = document.documentElement
  for (const variable of Object.values(TOKENS)) style.removeProperty(variable)
  for (const [variable, value] of checkTokens(hostColors(tokens)).variables) style.setProperty(variable, value)
}

function languageFor(wished: string): keyof typeof WAYS {
  const [language = ''] = wished.toLowerCase().split('-', 1)
  return language in WAYS ? (language as keyof typeof WAYS) : 'en'
}
