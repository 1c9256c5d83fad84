import { expect, test } from 'vitest'
import { FORMATS, formatReport } from './formats.ts'
import { longReport } from './long.fixture.ts'

/** Signs that each format looks at more closely, over and over. */
const parts = ['[ ', 'www.', '{noformat ', '\\']

/** Whatever costs the square of the length would take half an hour here; `npm run bench` says how the time grows. */
test.each(FORMATS)('%s: a very long text of signs is written to its end', { timeout: 240_000 }, (format) => {
  for (const part of parts) {
    const text = `${part.repeat(Math.ceil(1_000_000 / part.length))} the end`
    expect(formatReport(longReport(text), format).text, part).toContain('the end')
  }
})
