import { catalog } from '../content/catalog.ts'
import { cards } from '../content/guides/cards.ts'
import { parameters } from '../content/parameters.ts'
import type { ListedGuide } from '../packs/apply.ts'
import type { Pack, PackParameter } from '../packs/types.ts'
import { DEFAULT_CONFIG, type SiteConfig } from '../report/siteConfigTypes.ts'
import { site } from './site.ts'

/** The guides as they are listed here. */
export function catalogHere(): readonly ListedGuide[] {
  return site.getState().catalog ?? catalog
}

/** What a guide is called here, also one that no list shows. */
export function titleHere(id: string | undefined): string | undefined {
  const brought = site.getState().packs.flatMap(({ guides }) => guides)
  return [...catalogHere(), ...brought, ...Object.values(cards)].find((each) => each.id === id)?.title
}

/** The ids of all guides that can be opened here. */
export function guidesHere(): readonly string[] {
  const brought = site.getState().packs.flatMap(({ guides }) => guides)
  return [...Object.values(cards), ...brought].map(({ id }) => id)
}

let known: { readonly packs: readonly Pack[]; readonly all: readonly PackParameter[] } | undefined

/** The values that guides ask for here: ours and those of packs. The same list until the packs change. */
export function parametersHere(): readonly PackParameter[] {
  const { packs } = site.getState()
  if (known?.packs !== packs) known = { packs, all: [...parameters, ...packs.flatMap((pack) => pack.parameters)] }
  return known.all
}

/** What the organization says, with the names that packs give to teams where packs.json gives none. */
export function configHere(): SiteConfig {
  const { config = DEFAULT_CONFIG, packs } = site.getState()
  return { ...config, contacts: Object.assign({}, ...packs.map(({ contacts }) => contacts), config.contacts) }
}

/** Who answers for a guide: the owner of the pack that brings it, else that of the site. */
export function ownerOf(guide: string | undefined): SiteConfig['owner'] {
  const { config, packs } = site.getState()
  return packs.find(({ guides }) => guides.some(({ id }) => id === guide))?.owner ?? config?.owner
}

/** The versions of our guides, and of those that packs bring: the version of the pack. */
export function versionsHere(versions: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { packs } = site.getState()
  const brought = packs.flatMap(({ id, version, guides }) => guides.map((guide) => [guide.id, `${id} ${version}`]))
  return brought.length === 0 ? versions : { ...versions, ...Object.fromEntries(brought) }
}
