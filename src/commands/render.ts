import { contextsOf, type Context } from './context.ts'
import { fitValues, paramsOfVariant, paramsOfWord, type Fitted, type RefusedValue } from './fitValues.ts'
import { beginsCommand, operatorText } from './operators.ts'
import { refused as refuse, written, type Quoted } from './quoted.ts'
import { quoteArgument, renderArgument, renderCode } from './renderWord.ts'
import type { Command, Dialect, Parameter, Variant, Word } from './types.ts'

/** One word as it stands in the line. `params` names the person's values in it; `inner` are the words quoted inside. */
export type RenderedWord = {
  readonly kind: 'word' | 'op' | 'inner' | 'code'
  readonly text: string
  readonly means?: string
  readonly params: readonly string[]
  readonly inner?: readonly RenderedWord[]
}

export type Rendered =
  | { readonly ok: true; readonly lines: readonly string[]; readonly words: readonly (readonly RenderedWord[])[] }
  | { readonly ok: false; readonly missing: readonly string[]; readonly refused: readonly RefusedValue[] }

/**
 * A command as text for one dialect, with the person's values quoted. Each value is checked by its type first. A line
 * is its words with one space between; lines of a file after `Host` or `Match` are indented.
 * @param values by the name of the parameter; one that is missing or empty takes the parameter's `initial`
 * @returns the lines, or the parameters that have no value yet and those whose value cannot stand in this text
 */
export function renderCommand(
  command: Command,
  variant: Variant,
  values: Readonly<Record<string, string>>,
  parameters: readonly Parameter[],
): Rendered {
  const names = paramsOfVariant(variant)
  const ordered = [...command.parameters.filter((name) => names.includes(name)), ...names]
  const { fitted, missing, refused } = fitValues([...new Set(ordered)], values, parameters)
  if (missing.length > 0 || refused.length > 0) return { ok: false, missing, refused }
  const refusals: RefusedValue[] = []
  const words = variant.lines.map((line) => renderLine(line, variant.dialect, fitted, refusals))
  if (refusals.length > 0) return { ok: false, missing: [], refused: firstOfEach(refusals) }
  return { ok: true, lines: textLines(words, variant.dialect), words }
}

function renderLine(
  line: readonly Word[],
  dialect: Dialect,
  fitted: ReadonlyMap<string, Fitted>,
  refusals: RefusedValue[],
): readonly RenderedWord[] {
  const contexts = contextsOf(line, dialect, fitted, (word) => 'op' in word && beginsCommand(word.op))
  return line.flatMap((word, at) => {
    const context = contexts[at]
    if (context === undefined) return []
    const inner = 'inner' in word ? renderLine(word.inner, word.dialect, fitted, refusals) : undefined
    const quoted = inner ? quoteInner(inner, context) : quoteWord(word, context)
    if (!quoted.ok) {
      refusals.push({ param: guiltyParam(word, context), reason: quoted.reason })
      return []
    }
    const kind = 'op' in word ? 'op' : 'code' in word ? 'code' : inner ? 'inner' : 'word'
    const rendered: RenderedWord = { kind, text: calling(quoted.text, kind, context), params: paramsOfWord(word) }
    return [{ ...rendered, ...(word.means === undefined ? {} : { means: word.means }), ...(inner ? { inner } : {}) }]
  })
}

function quoteInner(words: readonly RenderedWord[], context: Context): Quoted {
  return quoteArgument(words.map(({ text }) => text).join(' '), false, context)
}

function quoteWord(word: Word, context: Context): Quoted {
  if ('word' in word) return renderArgument(word.word, context)
  if ('code' in word) return renderCode(word.code, context)
  if ('inner' in word) return refuse('A command inside a command is rendered by itself.')
  const text = operatorText(word.op, context.dialect)
  return text === undefined ? refuse(`There is no ${word.op} in ${context.dialect}.`) : written(text)
}

/** PowerShell takes a quoted text in front for a value; `&` makes it a program. */
function calling(text: string, kind: RenderedWord['kind'], { dialect, program }: Context): string {
  return dialect === 'powershell' && kind === 'word' && program === '' && /^['"]/u.test(text) ? `& ${text}` : text
}

/** The parameter that cannot stand here: the first that fails by itself, else the first of the word, else none. */
function guiltyParam(word: Word, context: Context): string {
  const params = paramsOfWord(word)
  const alone = params.find((name) => !renderArgument([{ param: name }], context).ok)
  return alone ?? params[0] ?? ''
}

function firstOfEach(refusals: readonly RefusedValue[]): readonly RefusedValue[] {
  return refusals.filter(({ param }, at) => refusals.findIndex((other) => other.param === param) === at)
}

function textLines(words: readonly (readonly RenderedWord[])[], dialect: Dialect): readonly string[] {
  let indent = ''
  return words.map((line) => {
    const text = line.map((word) => word.text).join(' ')
    if (dialect !== 'ssh_config' && dialect !== 'sshd_config') return text
    const opens = /^(?:Host|Match) /iu.test(text)
    const indented = opens ? text : `${indent}${text}`
    if (opens) indent = '    '
    return indented
  })
}
