import type { Library } from '../content/index.ts'
import { wholeText } from './input.ts'
import { asJson, parse, settings, UsageError, type Answer } from './usage.ts'

export async function readCommand(words: readonly string[], library: Library): Promise<Answer> {
  const { values, positionals } = parse(words, { json: { type: 'boolean' }, set: { type: 'string', multiple: true } })
  const [id, file, ...more] = positionals
  const reader = library.readers.find((each) => each.id === id)
  if (reader === undefined || more.length > 0) {
    const known = library.readers.map((each) => `  ${each.id.padEnd(28)}${each.reads}`).join('\n')
    throw new UsageError(`Name one of the readers:\n${known}`, false)
  }
  const reading = reader.read(await wholeText(file), {
    today: new Date().toISOString().slice(0, 10),
    ...settings(values.set ?? []),
  })
  const status = reading.verdict === 'unreadable' ? 1 : 0
  if (values.json === true) return { status, out: asJson(reading) }
  const lines = [
    `${reading.verdict}: ${reading.summary}`,
    ...reading.marks.map(({ line, start, note }) => `  line ${line}, column ${start + 1}: ${note}`),
    ...reading.notes.map((note) => `  ${note}`),
  ]
  return { status, out: lines.join('\n') }
}
