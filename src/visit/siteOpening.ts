import { cards } from '../content/guides/cards.ts'
import { readSiteConfig } from '../report/siteConfig.ts'
import type { SiteConfig } from '../report/siteConfigTypes.ts'
import { brandOf } from './siteBrand.ts'
import { closedBy } from './siteClosed.ts'
import { listed } from './siteListed.ts'
import { settings } from './settings.ts'
import { site, type Site, type SiteProblem } from './site.ts'

/** The name of the file, as problems say it. */
const FILE = 'packs.json'

/** Makes of the site what its packs.json says. `answer` is where the text came from. */
export async function openWith(text: string, answer: Pick<Response, 'url' | 'headers'>): Promise<void> {
  // Some hosts answer with the start page where there is no such file.
  if (answer.headers.get('content-type')?.startsWith('text/html') === true) return
  const { config, problems } = readSiteConfig(text)
  const { packs, wrong } = await packsOf(config, answer.url)
  const known = new Set([...Object.values(cards), ...packs.flatMap(({ guides }) => guides)].map(({ id }) => id))
  const lists = listsOf(config, (id) => known.has(id))
  const brand = await brandOf(config.brand)
  const closed = closedBy(config.off)
  const here: Partial<Site> = { ...brand.site, config: lists.config, packs, own: packs, closed }
  const own = [...problems, ...lists.problems, ...brand.problems].map((each): SiteProblem => ({ file: FILE, ...each }))
  site.setState({ ...here, ...(await listed(packs, lists.config)), problems: [...own, ...wrong] })
  // What is switched off stays off for those who had it on.
  if (closed('agent')) settings.setState({ view: 'self' })
  if (closed('remember')) settings.setState({ remember: false, visits: [] })
}

async function packsOf({ packs }: SiteConfig, base: string) {
  if (packs.length === 0) return { packs: [], wrong: [] }
  const part = await import('./fetchPacks.ts').catch(() => undefined)
  return part === undefined ? { packs: [], wrong: [UNREAD] } : part.fetchPacks(packs, base)
}

const UNREAD: SiteProblem = {
  file: FILE,
  where: 'packs',
  problem: 'could not be read: a part of this page did not arrive; load it again',
}

type Lists = Pick<SiteConfig, 'order' | 'hidden' | 'start'>

/** The guides that lists name, without those that are not known here. */
function listsOf(config: SiteConfig, known: (id: string) => boolean) {
  const problems: Omit<SiteProblem, 'file'>[] = []
  const real = (ids: readonly string[], key: string): readonly string[] =>
    ids.filter((id, at) => {
      if (!known(id)) problems.push({ where: `${key}[${at}]`, problem: `is ${id}, and no guide is called that here` })
      return known(id)
    })
  const { start, ...rest } = config
  const starts = start !== undefined && known(start)
  if (start !== undefined && !starts)
    problems.push({ where: 'start', problem: `is ${start}, and no guide is called that here` })
  const lists: Lists = { order: real(config.order, 'order'), hidden: real(config.hidden, 'hidden') }
  return { config: { ...rest, ...lists, ...(starts ? { start } : {}) }, problems }
}
