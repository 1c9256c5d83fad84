import { catalog } from '../content/catalog.ts'
import { catalogWith } from '../packs/apply.ts'
import type { Pack } from '../packs/types.ts'
import { inTurn } from '../reference/picking.ts'
import type { SiteConfig } from '../report/siteConfigTypes.ts'
import type { Site } from './site.ts'

type Wishes = Pick<SiteConfig, 'order' | 'hidden'>
type Listed = Pick<Site, 'catalog' | 'rows' | 'fits'>

/** The guides as they are listed with these packs and these wishes. Nothing of it where both change nothing. */
export async function listed(packs: readonly Pack[], config: Wishes | undefined): Promise<Listed> {
  const { order = [], hidden = [] } = config ?? {}
  if (packs.length + order.length + hidden.length === 0) return { catalog: undefined, rows: undefined }
  const here = catalogWith(catalog, packs, { order, hidden })
  const asks = packs.some(({ parameters }) => parameters.some(({ pattern }) => pattern !== undefined))
  const fits = asks ? { fits: (await import('../packs/pattern.ts')).fitsPattern } : {}
  return { catalog: here, rows: inTurn(here), ...fits }
}
