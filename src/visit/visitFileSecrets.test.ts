import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shapes } from '../report/redactShapes.fixture.ts'
import { SECRET_NAMES } from '../report/redactTypes.ts'
import { content, foundIn } from './anyVisit.fixture.ts'
import { textRead } from './told.ts'
import { FRESH, type Pasted, type Visit } from './visit.ts'
import { saveVisit } from './visitFileSave.ts'

const RUNS = 100
const MADE = '2026-11-21T14:09:00.000Z'
/** Longer pieces of a secret than this tell something. */
const PIECE = 6

function answered(words: string): Visit['trail'] {
  const step = { kind: 'question', guide: 'ssh-connect', key: 'symptom', option: 'refused', at: 1 } as const
  return [{ id: 'ssh-connect/symptom', ...step, text: '', answer: '', given: {}, words }]
}

function pasteStep(text: string): Visit['trail'] {
  const lines = text.split('\n').map((line, at) => ({ number: at + 1, text: line }))
  const step = {
    id: 'paste-1',
    kind: 'paste',
    at: 1,
    given: {},
    text: textRead(1),
    answer: 'nothing recognized',
  } as const
  return [{ ...step, lines }]
}

function read(text: string): Pasted {
  return { text, reading: { verdict: 'unreadable', summary: text, marks: [], notes: [text], values: { host: text } } }
}

function scanned(text: string, name = 'ssh.log'): Visit['scan'] {
  return { status: 'done', source: { name, size: 1 }, found: foundIn(text), notices: [] }
}

/** Every place in which somebody's words, a log or an output may stand. */
const PLACES: Readonly<Record<string, (text: string) => Partial<Visit>>> = {
  issue: (issue) => ({ issue }),
  notes: (notes) => ({ notes }),
  draft: (draft) => ({ draft }),
  'words of the caller': (text) => ({ trail: answered(text) }),
  'an edited step': (text) => ({ edits: { texts: { 'paste-1': text }, added: {} } }),
  'added text': (text) => ({ edits: { texts: {}, added: { issue: text } } }),
  'an output': (text) => ({ pasted: { 'tool/ls-permissions': read(text) } }),
  'a text that was read': (text) => ({ scan: scanned(`ssh: connect to host a port 22: Connection refused\n${text}`) }),
  'telling lines of a text': (text) => ({ trail: pasteStep(text) }),
  'an earlier title': (text) => ({ earlier: [text] }),
}

/** Places of one line: what stood in several lines stands in one there. */
const LINES: Readonly<Record<string, (text: string) => Partial<Visit>>> = {
  'a typed value': (text) => ({ typed: { host: text } }),
  'a value that was read': (text) => ({ read: { keyFile: text } }),
  'the name of a file': (text) => ({ scan: scanned('', text) }),
  'a fact': (text) => ({ facts: { changed: text } }),
  'what a reader compared with': (text) => ({
    pasted: { 'tool/ls-permissions': { ...read('x'), context: { home: text } } },
  }),
}

function leak(secret: string, file: string, without: string): string | undefined {
  const shown = file.replaceAll(/\\[nr]|\\/g, '')
  const bare = secret.replaceAll(/[\\\n\r]/g, '')
  for (let at = 0; at + PIECE <= bare.length; at += 1) {
    const piece = bare.slice(at, at + PIECE)
    if (shown.includes(piece) && !without.includes(piece)) return piece
  }
  return undefined
}

const ANYWAY = Object.values(SECRET_NAMES)
  .map((name) => `[${name} 1 removed] [${name} 2 removed] [${name} 3 removed]`)
  .join('')

async function savedOf(part: Partial<Visit>) {
  return saveVisit({ ...FRESH, ...part }, undefined, { names: false, made: MADE }, content)
}

describe.each(shapes)('$name', ({ secret, text }) => {
  test('nothing of it stands in the file, wherever it was', async () => {
    const places = Object.values({ ...PLACES, ...(text('').includes('\n') ? {} : LINES) })
    await fc.assert(
      fc.asyncProperty(secret, fc.constantFrom(...places), async (value, into) => {
        fc.pre(!text(value).includes('\n') || !Object.values(LINES).includes(into))
        const { text: file } = await savedOf(into(text(value)))
        const { text: without } = await savedOf(into(text('')))
        expect(leak(value, file, without.replaceAll(/\\[nr]|\\/g, '') + ANYWAY), file).toBeUndefined()
      }),
      { numRuns: RUNS },
    )
  })
})

test('a secret that is named once is taken out of every part of the file', async () => {
  const secret = 'Xy7qWv92kLm3'
  const part: Partial<Visit> = {
    issue: `my password is ${secret}`,
    notes: `${secret}!`,
    draft: `x ${secret}`,
    typed: { host: `${secret}.example.com` },
    edits: { texts: { 'paste-1': secret }, added: { issue: `"${secret}"` } },
    pasted: { 'tool/ls-permissions': read(`a\n${secret}\n`) },
    trail: answered(secret),
    scan: scanned(`Failed password for ${secret} from 192.0.2.1 port 22 ssh2\n`),
  }
  const { text, removed } = await savedOf(part)
  expect(text).not.toContain(secret)
  expect(removed).toEqual([{ kind: 'password', count: 1 }])
})

test('a value is secret because of its name', async () => {
  const { text } = await savedOf({ typed: { password: 'fred', token: 'two words' }, read: { passphrase: 'x' } })
  expect(JSON.parse(text)).toMatchObject({
    values: { password: '[password 1 removed]', token: '[token 1 removed]' },
    read: { passphrase: '[password 2 removed]' },
  })
})
