import { expect, test } from 'vitest'
import { FORMATS, formatReport } from './formats.ts'
import type { Report } from './types.ts'

const LENGTH = 240_000

/** Signs that each format looks at more closely, over and over. */
const parts = ['[ ', 'www.', '{noformat ', '\\']

function reportOf(text: string): Report {
  const blocks: Report['sections'][number]['blocks'] = [
    { kind: 'text', text },
    { kind: 'facts', facts: [{ label: 'a', value: text }] },
    { kind: 'evidence', of: 'x', lines: [{ number: 1, text }] },
  ]
  return { title: 'x', sections: [{ id: 'notes', heading: 'Notes', blocks }] }
}

/** Processor time, as other programs may be at work beside this one. */
function spent(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test.each(FORMATS)(
  '%s: a text that is eight times as long takes no sixty-four times as long',
  { timeout: 240_000 },
  (format) => {
    for (const part of parts) {
      const text = part.repeat(Math.ceil(LENGTH / part.length))
      const short = reportOf(text.slice(0, LENGTH / 8))
      const long = reportOf(text)
      const few = spent(() => formatReport(short, format))
      const many = spent(() => formatReport(long, format))
      expect(many, JSON.stringify(part)).toBeLessThan(Math.max(few, 20) * 24)
    }
  },
)
