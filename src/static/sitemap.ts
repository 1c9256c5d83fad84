import { markup } from './markup.ts'
import type { Page } from './page.ts'

/** Every page that search engines may list, with the day somebody last looked at what it says. */
export function sitemapFile(pages: readonly Page[], url: string): string {
  const entries = pages
    .filter(({ apart }) => apart !== true)
    .map(({ path, reviewed }) => {
      const day = reviewed && markup`<lastmod>${reviewed}</lastmod>`
      return markup`<url><loc>${url}${path}</loc>${day}</url>\n`
    })
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${url}</loc></url>
${entries}</urlset>
`.html
}

/** For search engines: everything may be read. It counts only where the site has a host of its own. */
export function robotsFile(url: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n`
}
