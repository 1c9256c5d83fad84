import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildReport } from './buildReport.ts'
import { escapeJira } from './escapeJira.ts'
import { FORMATS, formatReport, type Format } from './formats.ts'
import { formatText } from './formatText.ts'
import { full } from './full.fixture.ts'
import { anyText, harmless, hostile, PLACES, withTexts } from './hostile.fixture.ts'
import { itemsOf, parsedHtml, parsedJira, parsedMarkdown, textOf } from './parsed.fixture.ts'
import { redactReport } from './redactReport.ts'
import type { Report, ReportInput } from './types.ts'
import { isHidden, visibleLine } from './visible.ts'

const LINK = 'https://help.example.com/#/g/permission-denied/hand-on?rights=group'

/** All hostile values at once, and one line that does not end. */
const attack: ReportInput = {
  ...withTexts(hostile.slice(0, PLACES)),
  notes: hostile.slice(PLACES).join('\n'),
  added: { q: 'A'.repeat(3000), cause: hostile.join('\n') },
  link: 'javascript:alert(1)',
}

describe.each(FORMATS)('%s', (format) => {
  const ending = { markdown: 'md', text: 'txt', html: 'html', jira: 'jira', servicenow: 'servicenow', json: 'json' }[
    format
  ]
  test('a full note', async () => {
    const { text, removed } = formatReport(buildReport(full), format)
    expect(removed).toEqual([{ kind: 'password', count: 1 }])
    expect(text).not.toContain('Tr0ub4dor')
    await expect(text).toMatchFileSnapshot(`golden/full.${ending}`)
  })
  test('a note with a pseudonym in place of a host', () => {
    const { text, removed } = formatReport(buildReport(full), format, { redact: { hosts: true } })
    expect(removed).toContainEqual({ kind: 'host', count: 1 })
    expect(text).not.toContain('server.example.com')
    expect(text.replaceAll('\\', '')).toContain('host-1')
  })
  test('a hostile note', async () => {
    await expect(formatReport(buildReport(attack), format).text).toMatchFileSnapshot(`golden/hostile.${ending}`)
  })
})

/** 10,000 values for each format, in every place of a report. */
const RUNS = 10_000 / PLACES

function forAll(holds: (report: Report, twin: Report) => void): void {
  const texts = fc.array(anyText, { minLength: PLACES, maxLength: PLACES })
  fc.assert(
    fc.property(texts, (given) => {
      holds(
        buildReport({ ...withTexts(given), link: LINK }),
        buildReport({ ...withTexts(given.map(harmless)), link: LINK }),
      )
    }),
    { numRuns: RUNS },
  )
}

function formatted(report: Report, format: Format): string {
  return formatReport(report, format).text
}

/** Parsing is slow where the machine has other things to do. */
const SLOW = { timeout: 180_000 }

describe('no value becomes markup', SLOW, () => {
  test('HTML: the elements are ours, and one link', () => {
    forAll((report, twin) => {
      const { shape, attributes, root } = parsedHtml(formatted(report, 'html'))
      expect(shape).toEqual(parsedHtml(formatted(twin, 'html')).shape)
      expect(attributes).toEqual([`a href=${LINK}`])
      expect([...textOf(root)].filter((char) => char !== '\n' && isHidden(char.codePointAt(0) ?? 0))).toEqual([])
    })
  })

  test('Markdown: the same, as GitHub reads it', () => {
    forAll((report, twin) => {
      const { shape, attributes } = parsedMarkdown(formatted(report, 'markdown'))
      expect(shape).toEqual(parsedMarkdown(formatted(twin, 'markdown')).shape)
      expect(attributes.filter((each) => !each.startsWith('code class='))).toEqual([`a href=${LINK}`])
    })
  })

  test.each(['html', 'markdown'] as const)('%s: what is shown is what was meant', (format) => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: PLACES, maxLength: PLACES }), (items) => {
        const list: Report = { title: '', sections: [{ id: 'notes', heading: '', blocks: [{ kind: 'list', items }] }] }
        const { text } = formatReport(list, format)
        const { root } = format === 'html' ? parsedHtml(text) : parsedMarkdown(text)
        const plain = redactReport(list).report.sections[0]?.blocks[0]
        const meant = plain?.kind === 'list' ? plain.items.map(visibleLine) : []
        expect(itemsOf(root)).toEqual(meant)
      }),
      { numRuns: RUNS },
    )
  })

  test('Jira: lines are what we made them', () => {
    forAll((report, twin) => {
      expect(parsedJira(formatted(report, 'jira'))).toEqual(parsedJira(formatted(twin, 'jira')))
    })
  })

  test('Jira: what is shown is what was meant', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const line = visibleLine(value)
        const shown = escapeJira(line)
          .replaceAll(/(?<!\\)\\([-#*_+?^~|%{}[\]()!@])/gu, '$1')
          .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))
        expect(shown).toBe(line)
      }),
      { numRuns: 10_000 },
    )
  })

  test('ServiceNow: one block of preformatted text', () => {
    forAll((report) => {
      const shown = formatted(report, 'servicenow').trimEnd()
      expect(shown.match(/\[[\s/]*code(?![a-z0-9])/giu)).toEqual(['[code', '[/code'])
      const inner = shown.slice('[code]'.length, -'[/code]'.length)
      expect(inner).not.toMatch(/[[\]]/u)
      const { root, shape, attributes } = parsedHtml(inner)
      expect(shape).toEqual(['#document-fragment', ['pre']])
      expect(attributes).toEqual([])
      expect(textOf(root)).toBe(formatText(report).text.trimEnd())
    })
  })

  test('plain text, for ServiceNow too: no tag, and headings are ours', () => {
    forAll((report) => {
      const plain = formatted(report, 'text')
      expect(formatReport(report, 'servicenow', { codeTags: false }).text).toBe(plain)
      expect(plain).not.toMatch(/\[[\s/]*code(?![a-z0-9])/iu)
      const starts = plain.split('\n').filter((line) => line !== '' && !line.startsWith('  '))
      expect(starts.slice(-report.sections.length)).toEqual(report.sections.map(({ heading }) => `${heading}:`))
      expect([...plain].filter((char) => char !== '\n' && isHidden(char.codePointAt(0) ?? 0))).toEqual([])
    })
  })

  test('JSON: what is read is what was meant', () => {
    forAll((report) => {
      const json = formatted(report, 'json')
      const { title, sections } = redactReport(report).report
      expect(JSON.parse(json)).toEqual({ handrail: 1, kind: 'note', title, sections })
      expect([...json].filter((char) => char !== '\n' && isHidden(char.codePointAt(0) ?? 0))).toEqual([])
    })
  })
})
