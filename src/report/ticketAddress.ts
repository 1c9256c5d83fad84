import type { TicketTarget } from './ticketLinks.ts'

/**
 * The address of the form for a new ticket, its values filled in. `start` is trusted: the site's address without a
 * slash at its end, or a mailbox. Values are whatever they are; each stands in the one place that is meant for it.
 */
export function ticketAddress(target: TicketTarget, start: string, summary: string, body: string): string {
  const { kind } = target
  const fields = fieldsOf(target)
  switch (kind) {
    case 'zendesk': {
      // Zendesk Guide, "Pre-populating ticket fields": tf_ and the name or number of a field.
      const { locale = 'en-us', ...others } = fields
      return `${start}/hc/${encoded(locale)}/requests/new?${query({ ...others, tf_subject: summary, tf_description: body })}`
    }
    case 'jira':
      // Jira Server and Data Center, "Creating issues via direct HTML links".
      return `${start}/secure/CreateIssueDetails!init.jspa?${query({ ...fields, summary, description: body })}`
    case 'servicenow': {
      const { table = 'incident', ...others } = fields
      const values = { ...others, short_description: summary, description: body }
      const form = `${encoded(table)}.do?${query({ sys_id: '-1', sysparm_query: encodedQuery(values) })}`
      return `${start}/nav_to.do?${query({ uri: form })}`
    }
    case 'email':
      // RFC 6068: lines end with CR LF.
      return `mailto:${start}?${query({ ...fields, subject: summary, body: body.replaceAll('\r', '').replaceAll('\n', '\r\n') })}`
  }
}

/**
 * ServiceNow, "Examples of navigating by URL": values of a new record as an encoded query, `field=value` joined by `^`.
 * A circumflex in a value would begin another one and has no escape, so it becomes its look-alike; `javascript:` would
 * be run.
 */
function encodedQuery(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name.replaceAll('^', '').replaceAll('=', '')}=${harmless(value)}`)
    .join('^')
}

function harmless(value: string): string {
  return value.replaceAll('^', '\u02c6').replaceAll(/javascript(?=:)/giu, '$& ')
}

function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .join('&')
}

/** Halves of characters cannot be written in an address. */
function encoded(text: string): string {
  let out = ''
  for (const char of text) out += isHalf(char) ? '%EF%BF%BD' : encodeURIComponent(char)
  return out
}

function isHalf(char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  return code >= 0xd800 && code <= 0xdfff
}

/** Names that are filled in here are nobody else's. */
const OWN = new Set([
  'tf_subject',
  'tf_description',
  'summary',
  'description',
  'short_description',
  'subject',
  'body',
  'to',
])

function fieldsOf({ fields = {} }: TicketTarget): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !OWN.has(name.toLowerCase())))
}
