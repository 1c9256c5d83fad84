import * as z from 'zod/mini'
import { TEAM_IDS, type TeamId } from '../engine/escalation.ts'
import { isBase, isMailbox, TICKET_KINDS, type TicketTarget } from './ticketLinks.ts'

// The content policy forbids programs made of texts: without this the library would try whether it may.
z.config({ jitless: true })

/** How one reaches a team: its name in this organization, and a number, an address or a queue. */
export type Contact = { readonly name: string; readonly reach?: string }

/** What an organization says in `packs.json`, beside index.html. */
export type SiteConfig = {
  readonly version: 1
  /** Where new tickets are made. */
  readonly tickets: readonly TicketTarget[]
  readonly contacts: Readonly<Partial<Record<TeamId, Contact>>>
  /** Who answers for the content: told of a step that is wrong, and of what nothing matched. */
  readonly owner?: { readonly name?: string; readonly email?: string }
}

/** A letter without a receiver works everywhere. */
export const DEFAULT_CONFIG: SiteConfig = {
  version: 1,
  tickets: [{ id: 'email', kind: 'email', name: 'E-mail' }],
  contacts: {},
}

/** What was read, and what could not be: sentences that name the place. */
export type ReadConfig = { readonly config: SiteConfig; readonly problems: readonly string[] }

const LONGEST = 200_000
const MOST_PROBLEMS = 20
/** Parts of the file that are read elsewhere or later. */
const RESERVED = ['packs', 'brand', 'order', 'hidden', 'language', 'shortcuts', '$schema']

const line = z
  .string('has to be a text')
  .check(z.minLength(1, 'is empty'), z.maxLength(200, 'is longer than 200 characters'))
const ticket = z
  .object(
    {
      id: line.check(z.regex(/^[a-z0-9-]+$/u, 'may have small letters, digits and hyphens')),
      kind: z.enum(TICKET_KINDS, `has to be one of ${TICKET_KINDS.join(', ')}`),
      name: line,
      base: z.exactOptional(line.check(z.refine(isBase, 'has to be an address like https://tickets.example.com'))),
      to: z.exactOptional(line.check(z.refine(isMailbox, 'has to be a mailbox like help@example.com'))),
      fields: z.exactOptional(
        z.record(z.string().check(z.regex(/^[\w.-]{1,60}$/u, 'is no name of a field')), line, {
          error: ({ code }) =>
            code === 'invalid_key' ? 'is no name of a field' : 'has to be a table of names and texts',
        }),
      ),
      limit: z.exactOptional(
        z
          .number('has to be a number')
          .check(z.minimum(500, 'is less than 500'), z.maximum(100_000, 'is more than 100000')),
      ),
    },
    'has to be an object',
  )
  .check(z.refine(({ kind, base }) => kind === 'email' || base !== undefined, { path: ['base'], error: 'is missing' }))
const contact = z.object({ name: line, reach: z.exactOptional(line) }, 'has to be an object')
const owner = z.object(
  {
    name: z.exactOptional(line),
    email: z.exactOptional(line.check(z.refine(isMailbox, 'has to be a mailbox like help@example.com'))),
  },
  'has to be an object',
)

/** Reads `packs.json`. What is broken is left out and named; the rest counts. Never throws. */
export function readSiteConfig(text: string): ReadConfig {
  const parsed = text.length > LONGEST ? undefined : parsedJson(text)
  if (!isRecord(parsed)) return { config: DEFAULT_CONFIG, problems: ['packs.json is no JSON object. It was left out.'] }
  if (parsed['version'] !== 1)
    return { config: DEFAULT_CONFIG, problems: ['packs.json: version has to be 1. It was left out.'] }
  const problems: string[] = []
  const { version: _, tickets = DEFAULT_CONFIG.tickets, contacts = {}, owner: owned, ...others } = parsed
  for (const key of Object.keys(others))
    if (!RESERVED.includes(key)) problems.push(`packs.json: ${key} is not known here.`)
  const found = read(owner, owned, 'owner', problems)
  const config: SiteConfig = {
    version: 1,
    tickets: ticketsOf(tickets, problems),
    contacts: contactsOf(contacts, problems),
    ...(found === undefined ? {} : { owner: found }),
  }
  return { config, problems: problems.slice(0, MOST_PROBLEMS) }
}

function ticketsOf(given: unknown, problems: string[]): readonly TicketTarget[] {
  if (!Array.isArray(given)) {
    problems.push('packs.json: tickets has to be a list.')
    return DEFAULT_CONFIG.tickets
  }
  const found = new Map<string, TicketTarget>()
  for (const [index, each] of given.entries()) {
    const target = read(ticket, each, `tickets[${index}]`, problems)
    if (target === undefined) continue
    if (found.has(target.id)) problems.push(`packs.json: tickets[${index}].id is there twice.`)
    else found.set(target.id, target)
  }
  return [...found.values()]
}

function contactsOf(given: unknown, problems: string[]): SiteConfig['contacts'] {
  if (!isRecord(given)) {
    problems.push('packs.json: contacts has to be an object.')
    return {}
  }
  const found: Partial<Record<TeamId, Contact>> = {}
  for (const [key, each] of Object.entries(given)) {
    const team = TEAM_IDS.find((id) => id === key)
    if (team === undefined) {
      problems.push(`packs.json: contacts.${key} is no team. Teams are ${TEAM_IDS.join(', ')}.`)
      continue
    }
    const one = read(contact, each, `contacts.${key}`, problems)
    if (one !== undefined) found[team] = one
  }
  return found
}

/** One part of the file; undefined where it is absent or broken. */
function read<Schema extends z.ZodMiniType>(
  schema: Schema,
  given: unknown,
  place: string,
  problems: string[],
): z.infer<Schema> | undefined {
  if (given === undefined) return undefined
  const result = schema.safeParse(given)
  if (result.success) return result.data
  for (const { path, message } of result.error.issues)
    problems.push(`packs.json: ${[place, ...path.map(String)].join('.')} ${message}.`)
  return undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
