import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from './hostile.fixture.ts'
import { isBase, isMailbox, ticketLink, type TicketLink, type TicketTarget } from './ticketLinks.ts'
import { visibleLine } from './visible.ts'

const zendesk: TicketTarget = {
  id: 'z',
  kind: 'zendesk',
  name: 'Zendesk',
  base: 'https://example.zendesk.com/',
  fields: { locale: 'de', ticket_form_id: '360000123', tf_priority: 'high', TF_subject: 'mine' },
}
const jira: TicketTarget = {
  id: 'j',
  kind: 'jira',
  name: 'Jira',
  base: 'https://jira.example.com:8443/jira',
  fields: { pid: '10000', issuetype: '1' },
}
const servicenow: TicketTarget = {
  id: 's',
  kind: 'servicenow',
  name: 'ServiceNow',
  base: 'https://example.service-now.com',
  fields: { priority: '3', 'a^b=c': 'x^active=true' },
}
const email: TicketTarget = { id: 'e', kind: 'email', name: 'E-mail', to: 'help.desk+ssh@example.com' }

function linkOf(target: TicketTarget, summary: string, body: string): TicketLink {
  const link = ticketLink(target, summary, body)
  if (link === undefined) throw new Error('no link')
  return link
}

describe('what the links are', () => {
  test.each([
    [
      zendesk,
      'https://example.zendesk.com/hc/de/requests/new?ticket_form_id=360000123&tf_priority=high&tf_subject=Key%20refused&tf_description=a%0Ab',
    ],
    [
      jira,
      'https://jira.example.com:8443/jira/secure/CreateIssueDetails!init.jspa?pid=10000&issuetype=1&summary=Key%20refused&description=a%0Ab',
    ],
    [
      { ...servicenow, fields: {} },
      'https://example.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D-1%26sysparm_query%3Dshort_description%253DKey%2520refused%255Edescription%253Da%250Ab',
    ],
    [email, 'mailto:help.desk+ssh@example.com?subject=Key%20refused&body=a%0D%0Ab'],
    [{ ...email, to: '' }, 'mailto:?subject=Key%20refused&body=a%0D%0Ab'],
  ])('$kind', (target, href) => {
    expect(linkOf(target, 'Key refused', 'a\nb')).toEqual({ href, fits: true })
  })

  test('a note that is too long stays on the clipboard, and the link says so', () => {
    const link = linkOf(email, 'Key refused', 'x'.repeat(1900))
    expect(link).toEqual({
      href: 'mailto:help.desk+ssh@example.com?subject=Key%20refused&body=The%20whole%20note%20is%20on%20the%20clipboard%3A%20paste%20it%20here.',
      fits: false,
      short: 'The whole note is on the clipboard: paste it here.',
    })
    expect(linkOf({ ...email, limit: 4000 }, 'Key refused', 'x'.repeat(1900)).fits).toBe(true)
    expect(linkOf(email, 'ü'.repeat(5000), '').href.length).toBeLessThanOrEqual(1900)
  })

  test.each([
    'javascript:alert(1)',
    'ftp://example.com',
    'https://user:secret@example.com',
    'https://example.com@evil.example',
    'https://example.com?x=1',
    'https://example.com#x',
    'https://example.com/a/../b',
    'https://example.com\\evil.example',
    'https:/example.com',
    'https://example.com:99999',
    ' https://example.com',
    'https://exa mple.com',
    '//example.com',
    '',
    `https://${'a'.repeat(300)}.example`,
  ])('no link to %j', (base) => {
    expect(isBase(base)).toBe(false)
    expect(ticketLink({ ...jira, base }, 'a', 'b')).toBeUndefined()
  })

  test.each(['a@b?cc=x@y', 'a@b,c@d', 'a b@c', 'a@b&body=x', '@b', 'a@', '"a"@b', 'a@b\n'])('no letter to %j', (to) => {
    expect(isMailbox(to)).toBe(false)
    expect(ticketLink({ ...email, to }, 'a', 'b')).toBeUndefined()
  })
})

/** ServiceNow has no escape for `^`, and runs what follows `javascript:`. */
function shown(text: string): string {
  return text.replaceAll('^', '\u02c6').replaceAll(/javascript:/giu, (word) => `${word.slice(0, -1)} :`)
}

/** As a browser reads an address, and what is meant to be in it. Halves of characters cannot be written. */
function pairsOf(query: string): [string, string][] {
  return query.split('&').map((pair) => {
    const at = pair.indexOf('=')
    return [decodeURIComponent(pair.slice(0, at)), decodeURIComponent(pair.slice(at + 1))]
  })
}

function forAll(target: TicketTarget, holds: (url: URL, summary: string, body: string) => void): void {
  fc.assert(
    fc.property(anyText, anyText, (summary, body) => {
      const { href, fits } = linkOf({ ...target, limit: 100_000 }, summary, body)
      expect(fits).toBe(true)
      expect(href).toMatch(/^[\w:/?#&=%.,!~*'()@+-]+$/u)
      holds(new URL(href), visibleLine(summary), new TextDecoder().decode(new TextEncoder().encode(body)))
    }),
    { numRuns: 10_000 },
  )
}

describe('whatever the values are, each stands in its place and nothing else is there', () => {
  test('Zendesk', () => {
    forAll(zendesk, (url, summary, body) => {
      expect(url.origin + url.pathname).toBe('https://example.zendesk.com/hc/de/requests/new')
      expect(url.hash).toBe('')
      expect(pairsOf(url.search.slice(1))).toEqual([
        ['ticket_form_id', '360000123'],
        ['tf_priority', 'high'],
        ['tf_subject', summary],
        ['tf_description', body],
      ])
    })
  })

  test('Jira', () => {
    forAll(jira, (url, summary, body) => {
      expect(url.origin + url.pathname).toBe('https://jira.example.com:8443/jira/secure/CreateIssueDetails!init.jspa')
      expect(url.hash).toBe('')
      expect([...url.searchParams]).toEqual([
        ['pid', '10000'],
        ['issuetype', '1'],
        ['summary', summary],
        ['description', body],
      ])
    })
  })

  test('ServiceNow: the form, and the values of its record', () => {
    forAll(servicenow, (url, summary, body) => {
      expect(url.origin + url.pathname).toBe('https://example.service-now.com/nav_to.do')
      expect([...url.searchParams.keys()]).toEqual(['uri'])
      const form = new URL(url.searchParams.get('uri') ?? '', url.origin)
      expect(form.pathname).toBe('/incident.do')
      expect(form.origin).toBe(url.origin)
      expect(form.hash).toBe('')
      expect([...form.searchParams.keys()]).toEqual(['sys_id', 'sysparm_query'])
      const terms = (form.searchParams.get('sysparm_query') ?? '').split('^')
      expect(terms.map((term) => term.slice(0, term.indexOf('=')))).toEqual([
        'priority',
        'abc',
        'short_description',
        'description',
      ])
      expect(terms.slice(2)).toEqual([`short_description=${shown(summary)}`, `description=${shown(body)}`])
    })
  })

  test('e-mail', () => {
    forAll(email, (url, summary, body) => {
      expect(url.protocol + url.pathname).toBe('mailto:help.desk+ssh@example.com')
      expect(url.hash).toBe('')
      expect(pairsOf(url.search.slice(1))).toEqual([
        ['subject', summary],
        ['body', body.replaceAll('\r', '').replaceAll('\n', '\r\n')],
      ])
    })
  })

  test('an address that is taken for one is one', () => {
    const piece = fc.constantFrom(
      'https://',
      'http://',
      'a',
      'Z9',
      '.',
      '-',
      ':',
      '8443',
      '/',
      '..',
      '@',
      '?',
      '#',
      '\\',
      ' ',
      '%2f',
      '~',
      '_',
      'example.com',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (parts) => {
        const base = `https://${parts.join('')}`
        if (!isBase(base)) return
        const url = new URL(base)
        expect(url.username + url.password + url.search + url.hash).toBe('')
        expect(url.protocol).toBe('https:')
        expect(base.toLowerCase().startsWith(`https://${url.hostname}`)).toBe(true)
      }),
      { numRuns: 10_000 },
    )
  })
})
