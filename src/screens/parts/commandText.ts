import type { Part, Variant, Word } from '../../commands/types.ts'
import type { Values } from '../../engine/types.ts'
import { parameterLabel } from './valueLabel.ts'

/** How the command will look: with labels where values are still missing. Not for copying. */
export function shapeOf({ lines }: Variant, values: Values): readonly string[] {
  return lines.map((line) => line.map((word) => shapeOfWord(word, values)).join(' '))
}

function shapeOfWord(word: Word, values: Values): string {
  if ('op' in word) return word.op
  if ('inner' in word) return `'${word.inner.map((each) => shapeOfWord(each, values)).join(' ')}'`
  const parts: readonly Part[] = 'word' in word ? word.word : word.code
  return parts.map((part) => (typeof part === 'string' ? part : shapeOfValue(part.param, values))).join('')
}

function shapeOfValue(name: string, values: Values): string {
  return values[name] ?? parameterLabel(name) ?? `[${name}]`
}
