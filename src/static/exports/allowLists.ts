/** What a platform leaves of an article that somebody pastes as HTML; everything else it takes out. */
export type AllowList = {
  readonly name: string
  readonly source: { readonly title: string; readonly url: string; readonly section: string; readonly read: string }
  /** The elements that are left, each with its own attributes. */
  readonly elements: Readonly<Record<string, readonly string[]>>
  readonly everywhere: readonly string[]
  /** What an address may begin with. */
  readonly protocols: readonly string[]
  /** The element that marks the examples in a command. */
  readonly mark: 'em' | 'var'
}

const WITHOUT_ATTRIBUTES = (names: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, []]))

/** The built-in list of ServiceNow, without what embeds, styles or sends anything: an article of ours needs none of it. */
const servicenow: AllowList = {
  name: 'ServiceNow',
  source: {
    title: 'Exploring HTML sanitizer, ServiceNow',
    url: 'https://www.servicenow.com/docs/r/yokohama/platform-security/exploring-html-sanitizer.html',
    section: 'Default Inclusion List',
    read: '2026-11-21',
  },
  elements: {
    ...WITHOUT_ATTRIBUTES(
      'h1 h2 h4 h5 h6 i b u strong em small big code cite samp sub sup blockquote hr dd dt dl caption',
    ),
    a: ['href', 'nohref', 'name', 'shape'],
    details: ['open'],
    summary: ['open', 'valign', 'char off', 'char'],
    h3: ['itemprop'],
    p: ['align'],
    div: ['align'],
    span: ['color', 'size', 'data-mce-bogus', 'itemprop', 'face'],
    ol: ['start', 'type', 'square'],
    ul: ['type', 'square', 'itemscope', 'itemtype', 'itemref'],
    li: ['value', 'fb__id', 'itemprop'],
    pre: ['xml:space'],
    br: ['clear'],
  },
  everywhere: ['id', 'class', 'lang', 'title', 'style'],
  protocols: ['http', 'https', 'mailto', 'data'],
  mark: 'em',
}

/** The list of Zendesk's help center. `details` and `summary` came later than the rest: older themes may show them open. */
const zendesk: AllowList = {
  name: 'Zendesk',
  source: {
    title: 'Supported HTML for help center articles, Zendesk',
    url: 'https://support.zendesk.com/hc/en-us/articles/6644509092378',
    section: 'Supported HTML, global attributes',
    read: '2026-11-21',
  },
  elements: {
    ...WITHOUT_ATTRIBUTES(
      'abbr address blockquote br caption cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr ins kbd li ol p pre samp small span strong sub summary sup ul var',
    ),
    a: ['href', 'name', 'rel', 'target', 'title'],
    details: ['open'],
  },
  everywhere: ['class', 'dir', 'id', 'lang', 'tabindex', 'title'],
  protocols: ['ftp', 'http', 'https', 'mailto', 'sftp', 'sms', 'tel'],
  mark: 'var',
}

/** A list that many programs took over from GitHub's: a floor for platforms that are not named here. */
const plain: AllowList = {
  name: 'Other platforms',
  source: {
    title: 'html-pipeline, source code',
    url: 'https://github.com/gjtorikian/html-pipeline',
    section: 'lib/html_pipeline/sanitization_filter.rb, DEFAULT_CONFIG, without attributes',
    read: '2026-11-21',
  },
  elements: {
    ...WITHOUT_ATTRIBUTES('h1 h2 h3 p br ul ol li strong em code pre blockquote summary details'),
    a: ['href'],
  },
  everywhere: [],
  protocols: ['http', 'https', 'mailto'],
  mark: 'em',
}

/** By the folder under `exports/`. */
export const allowLists = { servicenow, zendesk, plain } as const satisfies Readonly<Record<string, AllowList>>
