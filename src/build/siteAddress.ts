import { readFileSync } from 'node:fs'

const EXAMPLE = 'https://handrail.example/'

/**
 * Where the site will be: the variable HANDRAIL_URL, else `homepage` of package.json. It stands in links that must be
 * whole: canonical links, the sitemap, oEmbed, exports.
 */
export function siteAddress(): string {
  const { homepage = EXAMPLE }: { readonly homepage?: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  return folderAddress(process.env['HANDRAIL_URL'] ?? homepage)
}

/** The address of a folder, whole and with a slash at its end. Anything that a browser could not open is refused. */
export function folderAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(`HANDRAIL_URL must be an address such as ${EXAMPLE}, and is "${given}".`)
  }
  return `${url.origin}${url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`}`
}

/** True while nobody has said where the site will be. */
export function isExample(address: string): boolean {
  return address === EXAMPLE
}
