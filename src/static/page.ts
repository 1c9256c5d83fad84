import { CONTENT_VERSION } from '../content/version.ts'
import { headStart } from './head.ts'
import { markup, type Html } from './markup.ts'

/** Where the site is published, and which file holds the style of the pages without script. */
export type Site = { readonly url: string; readonly style: string }

/** A page without script. */
export type Page = {
  /** From the folder of the site: `guides/ssh-sudo.html`. */
  readonly path: string
  readonly title: string
  /** What kind of page it is, for the title: a cause and its class may be called the same. */
  readonly kind?: string
  readonly description: string
  readonly body: Html
  /** The day somebody last looked at what it says. */
  readonly reviewed?: string
  /** What it is, as data for search engines. */
  readonly data?: object
  /** The file that says how to embed it. */
  readonly oembed?: string
  /** The page that says it, where this one does not itself. */
  readonly canonical?: string
  /** It says nothing that another page does not say: no search engine needs it. */
  readonly apart?: boolean
}

/** From a page to the folder of the site: `../`. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1)
}

/** Nothing is run, nothing is sent, and nothing is fetched but the style and the icon. */
const STATIC_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"

const PLACES = [
  ['guides/index.html', 'Guides'],
  ['classes/index.html', 'What can fail'],
  ['causes/index.html', 'Causes'],
  ['messages/index.html', 'Messages'],
  ['codes/index.html', 'Codes'],
] as const

/** The whole page as a file. */
export function pageFile(page: Page, site: Site): string {
  const { path, title, kind, description, body, data, oembed, apart, canonical = path } = page
  const root = rootOf(path)
  const address = site.url + canonical
  const places = PLACES.map(([to, name]) => {
    return markup`<li><a href="${root}${to}"${to === path ? CURRENT : undefined}>${name}</a></li>\n`
  })
  return markup`<!doctype html>
<html lang="en">
<head>
${headStart(STATIC_POLICY)}
<title>${title}${kind && ` – ${kind}`} – Handrail</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${address}">
${oembed && markup`<link rel="alternate" type="application/json+oembed" href="${site.url}${oembed}" title="${title}">\n`}${apart === true ? APART : undefined}<meta property="og:type" content="article">
<meta property="og:site_name" content="Handrail">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address}">
<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}${site.style}">
${data && markup`<script type="application/ld+json">${{ html: jsonInPage(data) }}</script>\n`}</head>
<body>
<a class="skip" href="#mainContent">Skip to the content</a>
<header>
<a class="brand" href="${root}index.html">Handrail</a>
<nav aria-label="Pages without script"><ul>
${places}</ul></nav>
</header>
<main id="mainContent" class="told">
${body}</main>
<footer>
<p>This page works without script. <a href="${root}index.html">With script</a> Handrail reads what you paste, in your browser only.</p>
<p>Content version ${CONTENT_VERSION}</p>
</footer>
</body>
</html>
`.html
}

const CURRENT: Html = { html: ' aria-current="page"' }
const APART: Html = { html: '<meta name="robots" content="noindex">\n' }

/** JSON that cannot end the element it stands in. */
function jsonInPage(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
