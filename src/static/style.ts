/** The style of the pages without script: the look of the app, without what only its build understands, then their own rules. */
export function styleOf(look: string, rules: readonly string[]): string {
  const known = look.replace('@theme {', ':root {').replace('  --color-*: initial;\n', '')
  if (known.length >= look.length) throw new Error('The theme was not found in the look of the app.')
  return [known, ...rules].join('\n')
}
