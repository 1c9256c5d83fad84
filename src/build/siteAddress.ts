import { readFileSync } from 'node:fs'

const EXAMPLE = 'https://handrail.example/'

/**
 * Where the site will be: the variable HANDRAIL_URL, else `homepage` of package.json. It stands in links that must be
 * whole: canonical links, the sitemap, oEmbed. Ends with a slash.
 */
export function siteAddress(): string {
  const given = process.env['HANDRAIL_URL'] ?? homepage() ?? EXAMPLE
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw new Error(`HANDRAIL_URL must be an address such as ${EXAMPLE}, and is ${given}.`)
  }
  const { origin, pathname } = new URL(given)
  return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`
}

/** True while nobody has said where the site will be. */
export function isExample(address: string): boolean {
  return address === EXAMPLE
}

function homepage(): string | undefined {
  const { homepage: address }: { readonly homepage?: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  return address
}
