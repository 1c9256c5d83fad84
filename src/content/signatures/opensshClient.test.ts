import { describe, expect, test } from 'vitest'
import { compile } from '../../recognizer/compile.ts'
import { diagnose } from '../../recognizer/diagnose.ts'
import { recognize } from '../../recognizer/recognize.ts'
import { causes } from '../causes/all.ts'
import { signatures } from './all.ts'
import { clientLines } from './opensshClient.fixture.ts'

const compiled = compile(signatures)
const classes = new Map(signatures.map((signature) => [signature.id, signature.class]))
const rows = clientLines.flatMap(({ lines, ...expected }) => lines.map((line) => ({ line, ...expected })))

/** How a line arrives: as it is, quoted in a mail, out of an editor's log, out of a build. */
const WRAPPERS: readonly (readonly [string, (line: string) => string])[] = [
  ['as it is', (line) => line],
  ['quoted', (line) => `> ${line}`],
  ['indented', (line) => `      ${line}   `],
]

test('there is a line for each message, and none twice', () => {
  expect(rows.length).toBeGreaterThan(330)
  expect(new Set(rows.map(({ line }) => line)).size).toBe(rows.length)
})

describe.each(WRAPPERS)('%s', (_, wrap) => {
  test.each(rows)('$class: $line', ({ line, class: failure, certainty }) => {
    const recognition = recognize(wrap(line), compiled)
    const found = recognition.findings.map(({ signature }) => classes.get(signature))
    const [first] = diagnose(recognition, causes, signatures).causes
    expect(found.length).toBeGreaterThan(0)
    expect(first?.certainty ?? 'nothing').toBe(certainty)
    if (first === undefined) expect(found).toContain(failure)
    else expect(first.class).toBe(failure)
  })
})

test('what is no failure is never claimed as one', () => {
  for (const { class: failure, certainty } of clientLines) if (failure === 'none') expect(certainty).toBe('nothing')
})
