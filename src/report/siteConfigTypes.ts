import type { TeamId } from '../engine/escalation.ts'
import type { TicketTarget } from './ticketLinks.ts'

/** How one reaches a team: its name in this organization, and a number, an address or a queue. */
export type Contact = { readonly name: string; readonly reach?: string }

/** Where a pack lies, beside packs.json. With `sha256` it counts only where it is that very file. */
export type PackAddress = { readonly url: string; readonly sha256?: string }

/** Colors by the name of their design token; see `packs/tokens.ts`. */
export type BrandTokens = {
  readonly light?: Readonly<Record<string, string>>
  readonly dark?: Readonly<Record<string, string>>
}

/** `logo` is a picture as data: nothing is fetched for it. */
export type Brand = { readonly name?: string; readonly logo?: string; readonly tokens?: BrandTokens }

/** What an organization can switch off. */
export const FEATURES = [
  'agent',
  'decode',
  'tools',
  'reference',
  'practice',
  'shift',
  'hand-over',
  'packet',
  'remember',
  'embed',
  'offline',
  'try-packs',
] as const
export type Feature = (typeof FEATURES)[number]

/** What an organization says in `packs.json`, beside index.html. */
export type SiteConfig = {
  readonly version: 1
  readonly packs: readonly PackAddress[]
  /** Ids of guides: those that come first in every list, the one that opens by itself, those that no list shows. */
  readonly order: readonly string[]
  readonly start?: string
  readonly hidden: readonly string[]
  readonly brand: Brand
  readonly off: readonly Feature[]
  /** Sites that may embed guides; where it is absent, every site may. */
  readonly embed?: { readonly origins: readonly string[] }
  /** Where new tickets are made. */
  readonly tickets: readonly TicketTarget[]
  readonly contacts: Readonly<Partial<Record<TeamId, Contact>>>
  /** Who answers for the content: told of a step that is wrong, and of what nothing matched. */
  readonly owner?: { readonly name?: string; readonly email?: string }
}

/** A letter without a receiver works everywhere. */
export const DEFAULT_CONFIG: SiteConfig = {
  version: 1,
  packs: [],
  order: [],
  hidden: [],
  brand: {},
  off: [],
  tickets: [{ id: 'email', kind: 'email', name: 'E-mail' }],
  contacts: {},
}

/** What cannot be used: where, as a path such as `tickets[2].base`, and what is wrong with it: `is missing`. */
export type ConfigProblem = { readonly where: string; readonly problem: string }

/** What was read, and what could not be. */
export type ReadConfig = { readonly config: SiteConfig; readonly problems: readonly ConfigProblem[] }
