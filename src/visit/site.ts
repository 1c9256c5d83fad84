import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ListedGuide } from '../packs/apply.ts'
import type { Pack } from '../packs/types.ts'
import type { ConfigProblem, SiteConfig } from '../report/siteConfigTypes.ts'
import { ownFile } from './ownFile.ts'

/** What is wrong with a file of the organization's. */
export type SiteProblem = ConfigProblem & { readonly file: string }

/** What an organization made of this site. Read before the page is drawn, so that it is never drawn as another. */
export type Site = {
  /** How the site is called, and its picture as data. */
  readonly name: string
  readonly logo?: string | undefined
  /** What packs.json says, where it says anything. */
  readonly config?: SiteConfig
  /** The packs that take part. */
  readonly packs: readonly Pack[]
  /** The one of them that is only tried, and those that packs.json names. */
  readonly tried?: Pack | undefined
  readonly own?: readonly Pack[]
  readonly problems: readonly SiteProblem[]
  /** The guides as they are listed here, and their messages to pick from, where they are others than ours. */
  readonly catalog?: readonly ListedGuide[] | undefined
  readonly rows?: readonly { readonly id: string; readonly products: string; readonly symptom: string }[] | undefined
  /** Whether a value is one that a pattern of a pack allows. */
  readonly fits?: (pattern: string, value: string) => boolean
  /** True for places and features that are switched off here. */
  readonly closed: (place: string) => boolean
}

export const site = createStore<Site>()(() => ({ name: 'Handrail', packs: [], problems: [], closed: () => false }))

export function useSite(): Site {
  return useStore(site)
}

/** The file as it is delivered. Whoever says nothing more in it waits for nothing more. */
const SAYS_NOTHING = /^\s*\{\s*("\$schema":\s*"[^"]*",\s*)?"version":\s*1\s*\}\s*$/

/** Reads packs.json, which `start.js` asked for, and what it names. A frame says where it lies. Without it the site is ours. */
export async function openSite(address = './packs.json'): Promise<void> {
  const { packs = ownFile(address) } = globalThis as { readonly packs?: ReturnType<typeof ownFile> }
  const answer = await packs
  if (!answer?.ok) return
  const text = await answer.text()
  if (!SAYS_NOTHING.test(text)) await (await import('./siteOpening.ts')).openWith(text, answer)
}
