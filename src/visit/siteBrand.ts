import type { Brand, BrandTokens, ConfigProblem } from '../report/siteConfigTypes.ts'
import type { Site } from './site.ts'

type Branded = { readonly site: Partial<Pick<Site, 'name' | 'logo'>>; readonly problems: readonly ConfigProblem[] }

/** Name, picture and colors of the organization. Colors that make something hard to read are left out, and named. */
export async function brandOf({ name, logo, tokens }: Brand): Promise<Branded> {
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')
  if (logo !== undefined && icon !== null) icon.href = logo
  const problems = tokens === undefined ? [] : await paint(tokens)
  return { site: { ...(name === undefined ? {} : { name }), ...(logo === undefined ? {} : { logo }) }, problems }
}

async function paint(tokens: BrandTokens): Promise<readonly ConfigProblem[]> {
  const { checkTokens } = await import('../packs/tokens.ts')
  const { variables, problems } = checkTokens(tokens)
  const colors = [...variables].map(([variable, color]) => `${variable}: ${color};`).join(' ')
  const sheet = new CSSStyleSheet()
  // Whoever wants more contrast gets ours, which have it.
  sheet.replaceSync(`@media not (prefers-contrast: more) { :root { ${colors} } }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return problems.map(({ scheme, token, problem }) => ({ where: `brand.tokens.${scheme}.${token}`, problem }))
}
