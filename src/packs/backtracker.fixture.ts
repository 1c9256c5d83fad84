import { hasChar } from './charSets.ts'
import type { Expression } from './parsePattern.ts'

/** Whether a value fits, and how many steps a matcher that tries every way took to say so. */
export type Tried = { readonly fits: boolean; readonly steps: number }

class OutOfSteps extends Error {}

/**
 * Matches the whole value as engines with backtracking do: the first alternative first, repetitions as often as they go,
 * and back to the last choice where it does not fit. Each visit of a part of the expression is a step.
 */
export function tryAll(whole: Expression, value: string, mostSteps = Infinity): Tried {
  const codes = [...value].map((char) => char.codePointAt(0) ?? 0)
  let steps = 0

  function visit(part: Expression, at: number, then: (at: number) => boolean): boolean {
    steps += 1
    if (steps > mostSteps) throw new OutOfSteps()
    switch (part.kind) {
      case 'chars':
        return at < codes.length && hasChar(part.set, codes[at] ?? -1) && then(at + 1)
      case 'sequence':
        return inTurn(part.parts, 0, at, then)
      case 'either':
        return part.ways.some((way) => visit(way, at, then))
      case 'repeat':
        return times(part, 0, at, then)
    }
  }

  function inTurn(parts: readonly Expression[], index: number, at: number, then: (at: number) => boolean): boolean {
    const part = parts[index]
    return part === undefined ? then(at) : visit(part, at, (next) => inTurn(parts, index + 1, next, then))
  }

  function times(
    repeat: Extract<Expression, { kind: 'repeat' }>,
    done: number,
    at: number,
    then: (at: number) => boolean,
  ): boolean {
    steps += 1
    const again =
      done < repeat.most && visit(repeat.part, at, (next) => next > at && times(repeat, done + 1, next, then))
    return again || (done >= repeat.least && then(at))
  }

  try {
    return { fits: visit(whole, 0, (at) => at === codes.length), steps }
  } catch (error) {
    if (error instanceof OutOfSteps) return { fits: false, steps: Infinity }
    throw error
  }
}

/** How many parts an expression has as it is written. */
export function sizeOf(part: Expression): number {
  switch (part.kind) {
    case 'chars':
      return 1
    case 'sequence':
      return part.parts.reduce((sum, each) => sum + sizeOf(each), 1)
    case 'either':
      return part.ways.reduce((sum, each) => sum + sizeOf(each), 1)
    case 'repeat':
      return 1 + sizeOf(part.part)
  }
}
