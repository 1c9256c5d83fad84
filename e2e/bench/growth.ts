import { FORMATS, formatReport } from '../../src/report/formats.ts'
import { longReport } from '../../src/report/long.fixture.ts'
import { redact } from '../../src/report/redact.ts'

/** What must cost as much as its text is long, by name. */
export const jobs: Readonly<Record<string, (text: string) => unknown>> = {
  redact,
  ...Object.fromEntries(FORMATS.map((format) => [format, (text: string) => formatReport(longReport(text), format)])),
}

/** Texts that make a careless program look at everything before them, over and over. */
export const PARTS = ['[ ', 'www.', '{noformat ', '\\', 'password="', '\\"token\\":', 'a@a.', '/a']
