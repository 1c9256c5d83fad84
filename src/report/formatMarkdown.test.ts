import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildReport } from './buildReport.ts'
import { formatMarkdown } from './formatMarkdown.ts'
import { formatText } from './formatText.ts'
import type { ReportInput } from './types.ts'

const hostile = [
  '# heading',
  'x\n# heading\n\n=====',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![i](https://evil.example/p.png)',
  'https://evil.example and www.evil.example',
  '@everyone #123 ~~gone~~ **bold** _it_',
  '```\n# out\n```',
  '`````` tick `` tick',
  '| a | b |\n|---|---|',
  '&lt;b&gt; \\',
  '1. one',
  '- item\n+ item\n* item\n> quote',
  '\u202egnp.exe \u200b \u0007 \x1b[31m',
  '<!-- -->\n<script>',
  '[x]: https://evil.example',
  '    code',
  '\\',
]

function withText(text: string): ReportInput {
  return {
    issue: text,
    values: { host: text, [text]: text },
    labels: { host: text },
    steps: [
      { id: 'q', kind: 'question', time: text, text, answer: text, words: text },
      { id: 'f', kind: 'fix', text, answer: text, edited: text },
    ],
    facts: [{ label: text, value: text }],
    zone: text,
    added: { q: text, f: text, cause: text, guide: text },
    readings: [{ command: text, verdict: text, summary: text, lines: [{ number: 1, text, note: text }] }],
    notes: text,
    link: text,
    guide: { id: text, title: `T ${text}` },
  }
}

/** The lines outside of code, with code spans and escaped signs taken out: what is left has a meaning in Markdown. */
function meaning(markdown: string): string {
  const kept: string[] = []
  let fence = ''
  for (const line of markdown.split('\n')) {
    const ticks = line.slice(0, line.length - line.replace(/^`+/, '').length)
    if (fence === '' && ticks.length >= 3 && line === `${ticks}text`) fence = ticks
    else if (fence !== '' && line === fence) fence = ''
    else if (fence === '') kept.push(withoutCode(line))
  }
  expect(fence).toBe('')
  return kept.join('\n')
}

function withoutCode(line: string): string {
  let out = ''
  let at = 0
  while (at < line.length) {
    if (line[at] === '\\') {
      out += at + 1 < line.length ? 'e' : '\\'
      at += 2
      continue
    }
    if (line[at] !== '`') {
      out += line[at]
      at += 1
      continue
    }
    let run = at
    while (line[run] === '`') run += 1
    const ticks = line.slice(at, run)
    let close = run
    while (close < line.length) {
      const start = line.indexOf('`', close)
      if (start < 0) break
      let end = start
      while (line[end] === '`') end += 1
      if (end - start === ticks.length) {
        close = end
        break
      }
      close = end
    }
    expect(close, `open code span in ${line}`).toBeGreaterThan(run)
    at = close
  }
  return out
}

/** Controls, marks of direction, characters without width. */
function isHidden(char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  return (
    code < 32 || (code >= 127 && code < 160) || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)
  )
}

function expectHarmless(text: string): void {
  const report = buildReport(withText(text))
  const left = meaning(formatMarkdown(report).text)
  for (const line of left.split('\n')) {
    const ours = line
      .replace(/^#{2,3} /, '')
      .replace(/^- /, '')
      .replace(/^\d+\. /, '')
      .replace(/ - \*\*([^*]*)\*\*(?= "|$)/, ' $1')
      .replace(/ {2}$/, '')
      .replace(/^ {3}/, '')
      .replace(/^<https?:\/\/[^<>\s]*>$/, '')
    expect(ours, `${JSON.stringify(line)} of ${JSON.stringify(text)}`).not.toMatch(/[#*_<>[\]|~&@\\]|:\/\/|www\./i)
    expect(ours).not.toMatch(/^(=|[-+] |\d+[.)]|\s)/)
  }
  const headings = left.split('\n').filter((line) => line.startsWith('#'))
  expect(headings.length).toBe(report.sections.length + 1)
  const plain = formatText(report).text
  expect([...plain].filter((char) => char !== '\n' && isHidden(char))).toEqual([])
  expect(plain.split('\n').filter((line) => /^[A-Z][a-z]+:$/.test(line)).length).toBeLessThanOrEqual(
    report.sections.length + 1,
  )
}

describe('nothing that a person typed becomes markup', () => {
  test.each(hostile)('%j', expectHarmless)
  test('any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...'`\\#*_[]()<>!|~ \n=-+1.:/@&'), maxLength: 20 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (parts) => expectHarmless(parts.join(' '))),
      { numRuns: 1000 },
    )
  })
})
