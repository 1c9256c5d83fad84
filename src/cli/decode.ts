import type { Library } from '../content/index.ts'
import { decode } from '../decoders/decode.ts'
import { asJson, UsageError, type Answer } from './usage.ts'

/** Codes may begin with a minus, so everything that is not `--json` is the code. */
export function decodeCommand(words: readonly string[], library: Library): Answer {
  const code = words.filter((word) => word !== '--json' && word !== '--').join(' ')
  if (code.trim() === '') throw new UsageError('Name a code, for example: handrail decode 8010100D')
  const decodings = decode(code, library.codes)
  const status = decodings.length === 0 ? 1 : 0
  if (words.includes('--json')) return { status, out: asJson(decodings) }
  if (status === 1) return { status, out: `"${code}" is no code that is known here.` }
  const text = decodings.map(({ family, number, name, meaning, notations, details, warning }) =>
    [
      `${family} ${number}: ${name}`,
      meaning,
      ...details.map((line) => `  ${line}`),
      Object.entries(notations)
        .map(([notation, written]) => `${notation} ${written}`)
        .join(', '),
      warning ?? '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
  )
  return { status, out: text.join('\n\n') }
}
