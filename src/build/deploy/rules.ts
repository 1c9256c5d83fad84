/** What the pages of each kind may do, as their own policies say. */
export type Policies = { readonly start: string; readonly page: string; readonly embed: string }

/**
 * Files that get the same headers. The first rule whose pattern fits the path of the address counts; patterns stay as
 * they are below any folder but one that is called as one of ours, and are written so that every server here understands
 * them: braces mean something else to some. `places` are the same as folders and files, for hosts without patterns.
 */
export type Rule = {
  readonly id: string
  readonly about: string
  readonly pattern: string
  readonly places: readonly string[]
  /** How long a copy may be used without asking. Never said with an error: a missing file may come back. */
  readonly cache: string
  readonly headers: Readonly<Record<string, string>>
}

/** Every answer gets these. */
export const EVERYWHERE: Rule['headers'] = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

const ASK = 'no-cache'
const FOR_EVER = 'public, max-age=31536000, immutable'
const AN_HOUR = 'public, max-age=3600'

const ours = { 'Cross-Origin-Resource-Policy': 'same-origin' }
/** For pages of others, also for those that isolate themselves, and for frames in a sandbox. */
const everybodys = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' }

/** Nobody frames these: what may be embedded lies in `embed/`. */
const unframed = {
  ...ours,
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** `base-DEJyNirf.js`: another content, another name. */
const NAMED_BY_CONTENT = '[^/]+-[A-Za-z0-9_-]+[.](js|css)$'

const PAGES = ['guides', 'causes', 'codes', 'messages', 'programs', 'classes']

/** What every server has to say, as data: the files for each of them are made of it. */
export function rulesOf({ start, page, embed }: Policies): readonly Rule[] {
  return [
    {
      id: 'embed-code',
      about: 'Code of the embedded guide. Its names change with what is in it.',
      pattern: `/embed/1/assets/${NAMED_BY_CONTENT}`,
      places: ['embed/1/assets'],
      cache: FOR_EVER,
      headers: everybodys,
    },
    {
      id: 'embed-script',
      about: 'The script that other pages name. Its name stays.',
      pattern: '/embed/1/embed[.]js$',
      places: ['embed/1/embed.js'],
      cache: AN_HOUR,
      headers: everybodys,
    },
    {
      id: 'embed',
      about: 'The pages in frames of others.',
      pattern: '/embed/1/[^/]*$',
      places: ['embed/1'],
      cache: ASK,
      headers: {
        ...everybodys,
        'Content-Security-Policy': embed,
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'X-Robots-Tag': 'noindex',
      },
    },
    {
      id: 'code',
      about: 'Code of the site. Its names change with what is in it.',
      pattern: `/assets/${NAMED_BY_CONTENT}`,
      places: ['assets'],
      cache: FOR_EVER,
      headers: ours,
    },
    {
      id: 'worker',
      about: 'What keeps the site for the times without a network. It obeys the policy it comes with.',
      pattern: '/sw[.]js$',
      places: ['sw.js'],
      cache: ASK,
      headers: { ...ours, 'Content-Security-Policy': "default-src 'none'; connect-src 'self'" },
    },
    {
      id: 'open',
      about: 'What other programs read: schemas, and what becomes of a pasted address.',
      pattern: '/(oembed|schema/1)/[^/]+$',
      places: ['oembed', 'schema'],
      cache: ASK,
      headers: everybodys,
    },
    {
      id: 'page',
      about: 'Pages that need no script.',
      pattern: `/((${PAGES.join('|')})/([^/]*[.]html)?|exports/[^/]+/[^/]*[.]html)$`,
      places: [...PAGES, 'exports'],
      cache: ASK,
      headers: { ...unframed, 'Content-Security-Policy': `${page}; frame-ancestors 'none'` },
    },
    {
      id: 'start',
      about: 'The page that everything begins with.',
      pattern: '/(index[.]html)?$',
      places: ['', 'index.html'],
      cache: ASK,
      headers: { ...unframed, 'Content-Security-Policy': `${start}; frame-ancestors 'none'` },
    },
    {
      id: 'rest',
      about: 'Icons, packs.json and whatever else lies beside the start page.',
      pattern: '/',
      places: [],
      cache: ASK,
      headers: ours,
    },
  ]
}

/** The rule for the path of an address. */
export function ruleFor(path: string, rules: readonly Rule[]): Rule {
  const rule = rules.find(({ pattern }) => new RegExp(pattern).test(path))
  if (rule === undefined) throw new Error(`no rule for ${path}`)
  return rule
}

/** The headers that rules set, each once, in their order. */
export function headerNames(rules: readonly Rule[]): readonly string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))]
}
