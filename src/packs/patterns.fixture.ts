import { chance } from '../commands/hostile.fixture.ts'
import { patternProblem } from './pattern.ts'

type Pick = (below: number) => number

/** Numbers from a seed: cheap enough for many thousand expressions. */
function pickFrom(seed: number): Pick {
  const next = chance(seed)
  return (below) => Math.floor(next() * below)
}

const TIMES = ['', '', '', '*', '+', '?', '{2}', '{0,2}', '{1,3}', '{2,}']
const ATOMS = ['a', 'b', 'c', 'd', 'e', 'é', '[fg]', '[a-c]', '[^a]', '.', '\\d', '-']

function expression(pick: Pick, depth: number): string {
  const ways = Array.from({ length: 1 + pick(2) * pick(3) }, () => sequence(pick, depth))
  return ways.join('|')
}

function sequence(pick: Pick, depth: number): string {
  const parts = Array.from({ length: pick(4) }, () => {
    const group = depth > 0 && pick(3) === 0
    return (
      (group ? `(${expression(pick, depth - 1)})` : (ATOMS[pick(ATOMS.length)] ?? 'a')) +
      (TIMES[pick(TIMES.length)] ?? '')
    )
  })
  return parts.join('')
}

const RUNS = ['a', 'b', 'c', 'ab', 'cd', 'de', '-', '7', 'a-', 'fg', 'é']
const ENDS = ['', '!', 'a', '\n', 'é']

/** A value that is near to fitting: much of one kind, and then something else. */
function hostile(pick: Pick): string {
  const runs = Array.from({ length: pick(4) }, () => (RUNS[pick(RUNS.length)] ?? 'a').repeat(pick(40)))
  return runs.join('') + (ENDS[pick(ENDS.length)] ?? '')
}

/** An expression that is taken, and a hostile value, for a seed. Some parts of the expression often begin alike. */
export function takenExpression(seed: number): { readonly pattern: string; readonly value: string } {
  const pick = pickFrom(seed)
  let pattern = expression(pick, 3)
  while (patternProblem(pattern) !== undefined) pattern = expression(pick, 3)
  return { pattern, value: hostile(pick) }
}
