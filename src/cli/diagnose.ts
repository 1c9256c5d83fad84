import type { Library } from '../content/index.ts'
import { compile } from '../recognizer/compile.ts'
import { diagnose } from '../recognizer/diagnose.ts'
import { createRecognizer } from '../recognizer/recognize.ts'
import type { Diagnosis, Recognition } from '../recognizer/types.ts'
import { textOf } from './input.ts'
import { asJson, parse, UsageError, type Answer } from './usage.ts'

export async function diagnoseCommand(words: readonly string[], library: Library): Promise<Answer> {
  const { values, positionals } = parse(words, { json: { type: 'boolean' } })
  if (positionals.length > 1) throw new UsageError('One file at a time.')
  const recognizer = createRecognizer(compile(library.signatures))
  for await (const piece of textOf(positionals[0])) recognizer.push(piece)
  const recognition = recognizer.end()
  if (recognition.unreadable === 'binary') {
    throw new UsageError(
      'This is not text. Give the log or the message itself, not a program, a picture or an archive.',
      false,
    )
  }
  const diagnosis = diagnose(recognition, library.causes, library.signatures)
  const aside = warnings(recognition)
  return {
    status: diagnosis.outcome === 'nothing' && diagnosis.setAside.length === 0 ? 1 : 0,
    out: values.json === true ? asJson(diagnosis) : inWords(diagnosis),
    ...(aside === '' ? {} : { aside }),
  }
}

function warnings(recognition: Recognition): string {
  const lines = recognition.secrets.map(
    ({ kind, line }) => `Line ${line} holds a ${kind.replaceAll('-', ' ')}: do not send this text on.`,
  )
  if (recognition.unreadable === 'empty') lines.push('The text is empty.')
  if (recognition.longLines > 0)
    lines.push(`${recognition.longLines} very long line(s) were read only at their beginning.`)
  return lines.slice(0, 20).join('\n')
}

function inWords(diagnosis: Diagnosis): string {
  const [best, ...others] = diagnosis.causes
  const rail = diagnosis.stages.map(({ stage, state }) => `${SIGNS[state]} ${stage}`).join('  ')
  const aside = diagnosis.setAside.slice(0, 10).map(({ line, why }) => numbered(line, `set aside: ${why}`))
  if (best === undefined) {
    const verdict = diagnosis.outcome === 'success' ? `Nothing failed here.\n\n${rail}` : UNDECIDED[diagnosis.outcome]
    return [verdict, ...aside].join('\n\n')
  }
  return [
    `${best.title} (${best.certainty}, ${best.class})`,
    rail,
    best.explanation,
    ...best.notes,
    ...best.lines.map(({ number, text }) => numbered(number, text)),
    ...aside,
    ...others.map(({ title, certainty }) => `Also ${certainty}: ${title}`),
    `Next: guide ${best.next.guide}, ${best.next.node}`,
  ].join('\n\n')
}

function numbered(line: number, text: string): string {
  return `${String(line).padStart(6)} | ${text}`
}

const SIGNS = { passed: '●', failed: '✕', 'not-reached': '○', unknown: '·' } as const

const MORE = 'Paste more of it: the lines before the last one, or the output of the same command with -v.'

const UNDECIDED = {
  diagnosed: '',
  success: '',
  uncertain: `Something failed, and the text does not say what. ${MORE}`,
  nothing: `Nothing in this text says what failed. ${MORE}`,
} as const
