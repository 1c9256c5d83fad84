import type { Pack } from '../packs/types.ts'
import { site } from './site.ts'
import { listed } from './siteListed.ts'

/** Lets a pack take part until the page is closed or somebody stops it. One of the same id gives way to it. */
export async function tryPack(tried: Pack): Promise<void> {
  const { own = [], config } = site.getState()
  const packs = [...own.filter(({ id }) => id !== tried.id), tried]
  // Whoever tries it wants to see it: its guides come first.
  const order = [...tried.guides.map(({ id }) => id), ...(config?.order ?? [])]
  site.setState({ packs, tried, ...(await listed(packs, { hidden: [], ...config, order })) })
}

/** The packs of packs.json again, and no other. */
export async function stopTrying(): Promise<void> {
  const { own: packs = [], config } = site.getState()
  site.setState({ packs, tried: undefined, ...(await listed(packs, config)) })
}
