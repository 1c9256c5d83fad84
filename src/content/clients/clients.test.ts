import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '../../recognizer/compile.ts'
import { diagnose } from '../../recognizer/diagnose.ts'
import { FAILURE_CLASSES } from '../../recognizer/failureClasses.ts'
import { recognize } from '../../recognizer/recognize.ts'
import { causes } from '../causes/all.ts'
import { signatures } from '../signatures/all.ts'

const compiled = compile(signatures)

/** The class of the first cause; `none` where nothing is claimed. */
function classOf(text: string): string {
  return diagnose(recognize(text, compiled), causes, signatures).causes[0]?.class ?? 'none'
}

type Expected = { readonly text: string; readonly failure: string; readonly code: string }

/** The lines below each `# class`; line breaks within a text are written `\n`. */
function textsOf(file: string): readonly Expected[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  let failure = ''
  let code = ''
  return lines.flatMap((line) => {
    if (line.startsWith('# ')) [failure = '', code = ''] = line.slice(2).split(' ')
    return line === '' || line.startsWith('# ') ? [] : [{ text: line.replaceAll(String.raw`\n`, '\n'), failure, code }]
  })
}

const folder = readdirSync(new URL('.', import.meta.url))
const files = folder.filter((name) => name.endsWith('.txt') && name !== 'libssh2.txt' && !name.startsWith('pastes'))

describe.each(files)('what clients print: %s', (file) => {
  test.each(textsOf(file))('$failure: $text', ({ text, failure }) => {
    expect(Object.keys(FAILURE_CLASSES)).toContain(failure)
    expect(classOf(text)).toBe(failure)
  })
})

describe('what libssh2 notes in a trace, by its number', () => {
  test.each(textsOf('libssh2.txt'))('$code is $failure: $text', ({ text, failure, code }) => {
    const classes = text.split(' | ').map((each) => classOf(`[libssh2] 1.204311 Failure Event: ${code} - ${each}`))
    expect([...new Set(classes)]).toEqual([failure])
  })
})

const pastes = folder
  .filter((name) => name.startsWith('pastes'))
  .flatMap((name) =>
    readFileSync(new URL(name, import.meta.url), 'utf8')
      .split(/^=== /m)
      .slice(1),
  )
  .map((paste) => [paste.slice(0, paste.indexOf('\n')), paste.slice(paste.indexOf('\n') + 1)] as const)

describe('what people paste', () => {
  test.each(pastes)('%s: %s', (failure, text) => expect(classOf(text)).toBe(failure))
})

test('nothing is claimed of what is no failure of ours', () => {
  const harmless = pastes.filter(([failure]) => failure === 'none')
  expect(harmless.length).toBeGreaterThan(50)
  const outcomes = harmless.map(([, text]) => diagnose(recognize(text, compiled), causes, signatures).outcome)
  expect(new Set(outcomes)).toEqual(new Set(['nothing', 'success']))
})
