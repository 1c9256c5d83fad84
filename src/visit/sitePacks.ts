import type { Pack } from '../packs/types.ts'
import { site } from './site.ts'
import { listed } from './siteListed.ts'

/** Lets a pack take part until the page is closed or somebody stops it. One of the same id gives way to it. */
export async function tryPack(tried: Pack): Promise<void> {
  const { own = [], config } = site.getState()
  const packs = [...own.filter(({ id }) => id !== tried.id), tried]
  site.setState({ packs, tried, ...(await listed(packs, config)) })
}

/** The packs of packs.json again, and no other. */
export async function stopTrying(): Promise<void> {
  const { own: packs = [], config } = site.getState()
  site.setState({ packs, tried: undefined, ...(await listed(packs, config)) })
}
