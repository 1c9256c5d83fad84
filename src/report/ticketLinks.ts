import type { Format } from './formats.ts'
import type { FormatOptions } from './types.ts'
import { ticketAddress } from './ticketAddress.ts'
import { visibleLine } from './visible.ts'

/** Systems whose form for a new ticket takes values from its address. */
export const TICKET_KINDS = ['zendesk', 'jira', 'servicenow', 'email'] as const
export type TicketKind = (typeof TICKET_KINDS)[number]

/** Where an organization's new tickets begin. `fields` are further values of the form, `limit` the longest address. */
export type TicketTarget = {
  readonly id: string
  readonly kind: TicketKind
  readonly name: string
  /** Of every kind but e-mail: `https://example.service-now.com`. */
  readonly base?: string
  /** Of e-mail: the mailbox. */
  readonly to?: string
  readonly fields?: Readonly<Record<string, string>>
  readonly limit?: number
}

/** `fits` says whether the whole text is in the address; where it is not, `short` is what stands there instead. */
export type TicketLink = { readonly href: string; readonly fits: boolean; readonly short?: string }

/** Longer addresses are cut or refused by some browser, mail program or proxy. */
const LONGEST = 1900
const SHORT = 'The whole note is on the clipboard: paste it here.'
/** Summaries beyond this are cut where the address would be too long with them. */
const SHORT_SUMMARY = 80

/** The form in which the text of a ticket is wanted: a field of ServiceNow that takes values has no code tags. */
export function formatOfTicket(kind: TicketKind): { readonly format: Format; readonly options: FormatOptions } {
  if (kind === 'jira') return { format: 'jira', options: {} }
  if (kind === 'servicenow') return { format: 'servicenow', options: { codeTags: false } }
  return { format: 'text', options: {} }
}

/**
 * The address of a new ticket with its summary and text filled in. An address that would be too long says instead that
 * the text is on the clipboard. Undefined where the target has no address that can be trusted.
 */
export function ticketLink(target: TicketTarget, summary: string, body: string): TicketLink | undefined {
  const start = startOf(target)
  if (start === undefined) return undefined
  const title = visibleLine(summary)
  const whole = ticketAddress(target, start, title, body)
  const limit = target.limit ?? LONGEST
  if (whole.length <= limit) return { href: whole, fits: true }
  const short = ticketAddress(target, start, title, SHORT)
  const href =
    short.length <= limit ? short : ticketAddress(target, start, [...title].slice(0, SHORT_SUMMARY).join(''), SHORT)
  return { href, fits: false, short: SHORT }
}

const LONGEST_BASE = 300

/** An address of a site: http or https, a host, a path; no user, no query. */
export function isBase(base: string | undefined): base is string {
  const [, port = '0'] = (base !== undefined && base.length <= LONGEST_BASE && BASE.exec(base)) || ['', '99999']
  return Number(port) <= 65_535
}

const BASE =
  /^https?:\/\/(?:(?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*|\d{1,3}(?:\.\d{1,3}){3})(?::(\d{1,5}))?(?:\/[\w~-][\w.~-]*)*\/?$/iu

/** A plain address of a mailbox, as nothing else belongs into a link. */
export function isMailbox(to: string): boolean {
  return to.length <= LONGEST_BASE && /^[\w.+-]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/iu.test(to)
}

/** Where the address begins. A letter to nobody is one whose receiver the agent fills in. */
function startOf({ kind, base, to = '' }: TicketTarget): string | undefined {
  if (kind === 'email') return to === '' || isMailbox(to) ? to : undefined
  if (!isBase(base)) return undefined
  return base.endsWith('/') ? base.slice(0, -1) : base
}
