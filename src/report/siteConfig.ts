import type * as z from 'zod/mini'
import { TEAM_IDS, type TeamId } from '../engine/escalation.ts'
import { brand, contact, feature, id, ids, origin, owner, pack, ticket } from './siteConfigShapes.ts'
import {
  DEFAULT_CONFIG,
  type Brand,
  type ConfigProblem,
  type Contact,
  type PackAddress,
  type ReadConfig,
  type SiteConfig,
} from './siteConfigTypes.ts'
import type { TicketTarget } from './ticketLinks.ts'

const LONGEST = 200_000
const MOST_PROBLEMS = 50
const MOST_PACKS = 20
const MOST_ORIGINS = 50

/** What was said and what was wrong so far. */
type Desk = { readonly problems: ConfigProblem[] }

/** Reads `packs.json`. What is broken is left out and named; the rest counts. Never throws. */
export function readSiteConfig(text: string): ReadConfig {
  if (text.trim() === '') return nothing('', 'is empty')
  if (text.length > LONGEST) return nothing('', 'is larger than 200 kB')
  const { value: parsed, reason } = parsedJson(text)
  if (reason !== undefined) return nothing('', `is no JSON: ${reason.slice(0, 200)}`)
  if (!isRecord(parsed)) return nothing('', 'is no JSON object')
  if (parsed['version'] !== 1) return nothing('version', 'has to be 1')
  const desk: Desk = { problems: [] }
  const config: SiteConfig = {
    ...DEFAULT_CONFIG,
    ...Object.fromEntries(
      Object.entries(parsed).flatMap(([key, given]) => {
        const reader = Object.hasOwn(READERS, key) ? READERS[key as keyof typeof READERS] : undefined
        if (reader === undefined && !PASSED_OVER.includes(key)) say(desk, [key], 'is not known here')
        const value = reader?.(given, key, desk)
        return value === undefined ? [] : [[key, value]]
      }),
    ),
  }
  return { config, problems: desk.problems.slice(0, MOST_PROBLEMS) }
}

/** Parts of the file that say nothing of their own, and those that editors put there. */
const PASSED_OVER: readonly string[] = ['version', '$schema']

type Readers = {
  readonly [Key in keyof Omit<Required<SiteConfig>, 'version'>]: (
    given: unknown,
    key: string,
    desk: Desk,
  ) => SiteConfig[Key] | undefined
}

const READERS: Readers = {
  packs: packsOf,
  order: (given, key, desk) => read(ids, given, [key], desk),
  start: (given, key, desk) => read(id, given, [key], desk),
  hidden: (given, key, desk) => read(ids, given, [key], desk),
  brand: brandOf,
  off: (given, key, desk) => [...new Set(listOf(feature, given, key, desk))],
  embed: embedOf,
  tickets: (given, key, desk) =>
    Array.isArray(given) ? onceEach(listOf(ticket, given, key, desk), key, desk) : notList(key, desk),
  contacts: contactsOf,
  owner: (given, key, desk) => read(owner, given, [key], desk),
}

function packsOf(given: unknown, key: string, desk: Desk): readonly PackAddress[] {
  const whole = Array.isArray(given) ? given.map((each) => (typeof each === 'string' ? { url: each } : each)) : given
  const packs = listOf(pack, whole, key, desk)
  if (packs.length > MOST_PACKS) say(desk, [key], `has more than ${MOST_PACKS} entries; the others were left out`)
  return packs.slice(0, MOST_PACKS)
}

function brandOf(given: unknown, key: string, desk: Desk): Brand {
  if (!isRecord(given)) {
    say(desk, [key], 'has to be an object')
    return {}
  }
  const parts = Object.entries(given).flatMap(([part, value]) => {
    if (!Object.hasOwn(brand, part)) say(desk, [key, part], 'is not known here')
    else {
      const found = read(brand[part as keyof typeof brand], value, [key, part], desk)
      if (found !== undefined) return [[part, found]]
    }
    return []
  })
  return Object.fromEntries(parts) as Brand
}

/** What cannot be read lets nobody in: a typing error must not open a site to everybody. */
function embedOf(given: unknown, key: string, desk: Desk): NonNullable<SiteConfig['embed']> {
  const { origins, ...others } = isRecord(given) ? given : {}
  for (const other of Object.keys(others)) say(desk, [key, other], 'is not known here')
  if (!Array.isArray(origins)) say(desk, [key], 'has to be { "origins": [ … ] }; until then no site may embed')
  const listed = Array.isArray(origins) ? listOf(origin, origins.slice(0, MOST_ORIGINS), `${key}.origins`, desk) : []
  return { origins: listed.map(originOf) }
}

/** As browsers write it: small letters, and no port that goes without saying. */
function originOf(address: string): string {
  const [scheme = '', , host = ''] = address.toLowerCase().split('/')
  const usual = scheme === 'https:' ? ':443' : ':80'
  return `${scheme}//${host.endsWith(usual) ? host.slice(0, -usual.length) : host}`
}

function contactsOf(given: unknown, key: string, desk: Desk): SiteConfig['contacts'] {
  if (!isRecord(given)) {
    say(desk, [key], 'has to be an object')
    return {}
  }
  const found: Partial<Record<TeamId, Contact>> = {}
  for (const [name, each] of Object.entries(given)) {
    const team = TEAM_IDS.find((known) => known === name)
    if (team === undefined) say(desk, [key, name], `is no team; teams are ${TEAM_IDS.join(', ')}`)
    else {
      const one = read(contact, each, [key, name], desk)
      if (one !== undefined) found[team] = one
    }
  }
  return found
}

function onceEach(targets: readonly TicketTarget[], key: string, desk: Desk): readonly TicketTarget[] {
  const found = new Map<string, TicketTarget>()
  for (const target of targets) {
    if (found.has(target.id)) say(desk, [key], `has the id ${target.id} twice; the first one counts`)
    else found.set(target.id, target)
  }
  return [...found.values()]
}

function notList(key: string, desk: Desk): undefined {
  say(desk, [key], 'has to be a list')
}

/** The entries of a list that can be read. */
function listOf<Schema extends z.ZodMiniType>(
  schema: Schema,
  given: unknown,
  key: string,
  desk: Desk,
): readonly z.infer<Schema>[] {
  if (!Array.isArray(given)) return notList(key, desk) ?? []
  return given.flatMap((each, at) => {
    const found = read(schema, each, [`${key}[${at}]`], desk)
    return found === undefined ? [] : [found]
  })
}

/** One part of the file; undefined where it is broken. Keys that are not known are named and passed over. */
function read<Schema extends z.ZodMiniType>(
  schema: Schema,
  given: unknown,
  place: readonly string[],
  desk: Desk,
): z.infer<Schema> | undefined {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const { issues } = result.error
  for (const { path, message } of issues) say(desk, [...place, ...path], message)
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
  if (unknown.length === 0 || !isRecord(given)) return undefined
  const rest = Object.entries(given).filter(([key]) => !unknown.includes(key))
  const again = schema.safeParse(Object.fromEntries(rest))
  return again.success ? again.data : undefined
}

/** Paths are written as JavaScript does: `tickets[2].base`. */
function say({ problems }: Desk, path: readonly PropertyKey[], problem: string): void {
  const where = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  problems.push({ where: where.slice(1, 200), problem })
}

/** Nobody knows what it was to say, nor which sites it lets in: until it is mended, none. */
function nothing(where: string, problem: string): ReadConfig {
  const said = `${problem}; the whole file was left out, and until it is mended no site may embed guides`
  return { config: { ...DEFAULT_CONFIG, embed: { origins: [] } }, problems: [{ where, problem: said }] }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsedJson(text: string): { readonly value?: unknown; readonly reason?: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : '' }
  }
}
