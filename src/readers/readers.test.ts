import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readers } from './all.ts'
import { liesInside, readerDefects } from './check.ts'
import { defineReader, type Reader } from './types.ts'

const samples = readers.flatMap((reader) => reader.samples.map((sample) => ({ reader, sample })))

/** How pastes arrive: each changes the look and not the meaning. */
const wrappings: readonly { readonly name: string; readonly wrap: (text: string) => string }[] = [
  { name: 'Windows line ends', wrap: (text) => text.replaceAll('\n', '\r\n') },
  {
    name: 'quoted',
    wrap: (text) =>
      text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
  },
  {
    name: 'quoted twice',
    wrap: (text) =>
      text
        .split('\n')
        .map((line) => `> > ${line}`)
        .join('\n'),
  },
  {
    name: 'indented',
    wrap: (text) =>
      text
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n'),
  },
  {
    name: 'colored',
    wrap: (text) =>
      text
        .split('\n')
        .map((line) => `\x1b[01;34m${line}\x1b[0m`)
        .join('\n'),
  },
  { name: 'blank lines around', wrap: (text) => `\n\n${text}\n\n` },
  { name: 'prompt behind', wrap: (text) => `${text}\nfred@ssh-gate:~$ ` },
  { name: 'title of the window', wrap: (text) => `\x1b]0;fred@server\x07${text}` },
]

test('every sample of every reader reads as its table says', () => {
  expect(readerDefects(readers)).toEqual([])
})

describe.each(wrappings)('$name', ({ wrap }) => {
  test.each(samples.filter(({ sample }) => !sample.text.includes('\0') && !sample.text.includes('\ufeff')))(
    '$reader.id: $sample.name',
    ({ reader, sample }) => {
      const text = wrap(sample.text)
      const reading = reader.read(text, sample.context ?? {})
      expect(reading.verdict).toBe(sample.verdict)
      for (const mark of reading.marks) expect(liesInside(mark, text), JSON.stringify(mark)).toBe(true)
    },
  )
})

test('a mark shows the same characters in a colored and quoted paste', () => {
  for (const { reader, sample } of samples) {
    const plain = reader.read(sample.text, sample.context ?? {})
    const wrapped = sample.text
      .split('\n')
      .map((line) => `> \x1b[1m${line}\x1b[0m`)
      .join('\n')
    if (sample.text.includes('\0') || sample.text.includes('\ufeff')) continue
    const shown = reader.read(wrapped, sample.context ?? {}).marks.map((mark) => cut(wrapped, mark))
    expect(shown.map(clean)).toEqual(plain.marks.map((mark) => clean(cut(sample.text, mark))))
  }
})

function cut(text: string, mark: { line: number; start: number; end: number }): string {
  return (text.split('\n')[mark.line - 1] ?? '').slice(mark.start, mark.end)
}

function clean(text: string): string {
  return text.replaceAll('\x1b[1m', '').replaceAll('\x1b[0m', '').trim()
}

/** What a reader may be told. */
const CONTEXT = [
  'account',
  'alias',
  'clientAddress',
  'fingerprint',
  'home',
  'host',
  'keyFile',
  'maxAuthTries',
  'offer',
  'port',
  'setting',
  'today',
  'user',
  'wantsAsperaKey',
]

const pieces = samples.flatMap(({ sample }) => sample.text.split('\n'))
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('"', '=', '>', '\x1b[', '\x1b]', 'ls -la x', 'AAAA', ' -> '),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('\n'))

test.each(readers.map((reader) => ({ reader })))('$reader.id takes any text', ({ reader }) => {
  fc.assert(
    fc.property(soup, fc.dictionary(fc.constantFrom(...CONTEXT), fc.string()), (text, context) => {
      const reading = reader.read(text, context)
      expect([...Object.keys(reader.verdicts), 'unreadable']).toContain(reading.verdict)
      expect(reading.summary).not.toBe('')
      for (const mark of reading.marks)
        expect(liesInside(mark, text), `${JSON.stringify(mark)} in ${JSON.stringify(text)}`).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test.each(readers.map((reader) => ({ reader })))('$reader.id takes any prefix of its samples', ({ reader }) => {
  for (const sample of reader.samples) {
    for (let end = 0; end < sample.text.length; end += 7) {
      const text = sample.text.slice(0, end)
      for (const mark of reader.read(text, sample.context ?? {}).marks) expect(liesInside(mark, text)).toBe(true)
    }
  }
})

/** Anything worse than linear would run into the limit of a test. */
test.each(readers.map((reader) => ({ reader })))('$reader.id stays linear on one hostile line', ({ reader }) => {
  for (const part of ['SSH-', '"', '> ', 'AAAA', '\x1b[', '\x1b]0;', 'a:', '\\"', 'ls ', 'x,', '-rw-']) {
    expect(() => reader.read(part.repeat(200_000), { account: 'fred', keyFile: 'x' })).not.toThrow()
  }
})

test.each(readers.map((reader) => ({ reader })))('$reader.id takes a long file', ({ reader }) => {
  for (const sample of reader.samples) {
    const text = `${sample.text}\n`.repeat(Math.ceil(300_000 / (sample.text.length + 1)))
    expect(() => reader.read(text, sample.context ?? {})).not.toThrow()
  }
})

test('a private key is never repeated', () => {
  const secret = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW'
  const text = `-----BEGIN OPENSSH PRIVATE KEY-----\n${secret}\nQyNTUxOQAAACCBTjnTsvCnVh\n-----END OPENSSH PRIVATE KEY-----`
  const reader = readers.find((one) => one.id === 'authorized-keys')
  for (const pasted of [text, secret, text.slice(40), `fred@h:~$ cat x\n${text}`]) {
    const reading = reader?.read(pasted, {})
    expect(reading?.secret).toBe('private-key')
    expect(JSON.stringify(reading)).not.toContain(secret.slice(0, 12))
  }
})

test('the check sees a verdict without a sample, a wrong verdict and a mark outside', () => {
  const broken: Reader = defineReader<'good' | 'bad'>({
    id: 'broken',
    title: '',
    reads: '',
    verdicts: { good: '', bad: '' },
    samples: [{ name: 'a', text: 'x', verdict: 'good', from: 'nowhere' }],
    read: () => ({
      verdict: 'bad',
      summary: 's',
      marks: [{ line: 2, start: 0, end: 1, note: '' }],
      notes: [],
      values: {},
    }),
  })
  const problems = readerDefects([broken, broken]).map((defect) => defect.problem)
  expect(problems).toContain('no sample has the verdict bad')
  expect(problems).toContain('says bad instead of good')
  expect(problems).toContain('marks something outside of the text')
  expect(problems).toContain('the id is used twice')
})
