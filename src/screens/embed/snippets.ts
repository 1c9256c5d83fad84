import { escapeHtml } from '../../report/escapeHtml.ts'

/** What is put into a page, and how it behaves there. Empty where nothing is said. */
export type Wish = {
  readonly guide: string
  readonly node: string
  /** A text to diagnose, instead of a guide or beside it. */
  readonly symptom: string
  readonly theme: 'auto' | 'light' | 'dark'
  /** JSON: name of a color → color. */
  readonly tokens: string
  readonly view: 'self' | 'agent'
  readonly fit: 'auto' | 'scroll'
  readonly label: string
  readonly deepLink: boolean
  readonly share: boolean
}

/** Nothing is wished for but what everybody gets. */
export const PLAIN: Wish = {
  guide: '',
  node: '',
  symptom: '',
  theme: 'auto',
  tokens: '',
  view: 'self',
  fit: 'auto',
  label: '',
  deepLink: false,
  share: false,
}

/** The site that the snippets point at. */
export type Home = {
  /** Ends with a slash. */
  readonly address: string
  /** The hash of the loader, where it is known. */
  readonly integrity?: string
  /** What the guide is called, and whether it has pages of its own; those of packs have none. */
  readonly titleOf: (guide: string) => string
  readonly hasPages: (guide: string) => boolean
}

export type Snippet = { readonly id: string; readonly name: string; readonly where: string; readonly text: string }

/** What the element says, in the order in which it is written. */
export function attributesOf(wish: Wish): Readonly<Record<string, string>> {
  const { guide, node, symptom, theme, tokens, view, fit, label, deepLink, share } = wish
  return Object.fromEntries(
    [
      ['guide', guide],
      ['node', node],
      ['symptom', symptom],
      ['theme', theme === 'auto' ? '' : theme],
      ['tokens', tokens],
      ['view', view === 'self' ? '' : view],
      ['fit', fit === 'auto' ? '' : fit],
      ['label', label],
      ['deep-link', deepLink],
      ['share', share],
    ].flatMap(([name, value]) => (value === '' || value === false ? [] : [[name, value === true ? '' : value]])),
  )
}

/** Every way to put it into a page, the one that does most first. */
export function snippetsFor(wish: Wish, home: Home): readonly Snippet[] {
  const page = pageOf(wish, home)
  const link = `<a href="${escapeHtml(page)}">${escapeHtml(titleOf(wish, home))}</a>`
  return [
    {
      id: 'element',
      name: 'An element',
      where: 'Where pages may hold scripts: your own site, WordPress as an administrator, Docusaurus, MkDocs, a theme.',
      text: `<handrail-guide${written(wish, '')}>\n  ${link}\n</handrail-guide>\n${script(home)}`,
    },
    {
      id: 'attribute',
      name: 'An attribute',
      where: 'Where the editor drops elements it does not know, and the script stands in the theme once.',
      text: `<div${written(wish, 'data-handrail-')}>\n  ${link}\n</div>\n${script(home)}`,
    },
    {
      id: 'frame',
      name: 'A frame',
      where: 'Where scripts are not allowed and frames are: Zendesk, Freshdesk, SharePoint, Confluence.',
      text: `${frame(wish, home)}\n<p>${link}</p>`,
    },
    {
      id: 'address',
      name: 'An address',
      where: 'Where an address that is pasted alone turns into what it leads to (oEmbed): WordPress, many wikis.',
      text: page,
    },
    { id: 'link', name: 'A link', where: 'Everywhere else.', text: link },
  ]
}

function written(wish: Wish, prefix: string): string {
  const { guide = '', ...others } = attributesOf(wish)
  // This attribute is what the loader looks for.
  const all = prefix === '' && guide === '' ? others : { guide, ...others }
  return Object.entries(all)
    .map(([name, value]) => ` ${prefix}${name}${value === '' && name !== 'guide' ? '' : `="${escapeHtml(value)}"`}`)
    .join('')
}

function script({ address, integrity }: Home): string {
  const proof = integrity === undefined ? '' : ` integrity="${escapeHtml(integrity)}" crossorigin="anonymous"`
  return `<script async src="${escapeHtml(address)}embed/1/embed.js"${proof}></script>`
}

/** Its height is that of the page's author. Whatever somebody saw stands behind `#`, which reaches no server. */
function frame(wish: Wish, home: Home): string {
  const { guide, node, theme, view, symptom } = wish
  const isPage = guide !== '' && home.hasPages(guide)
  const query = new URLSearchParams({
    ...(isPage || guide === '' ? {} : { guide }),
    ...(node === '' ? {} : { node }),
    ...(theme === 'auto' ? {} : { theme }),
    ...(view === 'self' ? {} : { view }),
    fit: 'scroll',
  })
  const behind = symptom === '' ? '' : `#${new URLSearchParams({ symptom })}`
  const src = `${home.address}embed/1/${isPage ? guide : 'index'}.html?${query}${behind}`
  const title = wish.label || titleOf(wish, home)
  return `<iframe title="${escapeHtml(title)}" src="${escapeHtml(src)}"\n  width="100%" height="640" loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write"></iframe>`
}

/** The page of the guide that needs no script, else its place on the site. */
function pageOf({ guide }: Wish, { address, hasPages }: Home): string {
  if (guide === '') return address
  return hasPages(guide) ? `${address}guides/${guide}.html` : `${address}#/g/${guide}`
}

function titleOf({ guide }: Wish, home: Home): string {
  return guide === '' ? 'Find out why the connection fails' : home.titleOf(guide)
}
