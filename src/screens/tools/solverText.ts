import { facts } from '../../content/algorithms/all.ts'
import { SOLVER } from '../../content/tools.ts'
import { solve } from '../../negotiation/solve.ts'
import type { Reading } from '../../readers/types.ts'
import { forgetPasted, keepPasted } from '../../visit/visit.ts'
import { stepOf } from './handOver.ts'

const LONGEST = 1_000_000
const FIRST = stepOf(SOLVER)
const SECOND = stepOf(`${SOLVER}/other`)

/** The places of the two texts in the visit. */
export const SOLVER_STEPS = { first: FIRST, second: SECOND } as const

/** Keeps a text for the solver. The server that it names fills the commands. */
export function keepForSolver(text: string): void {
  const short = text.slice(0, LONGEST)
  keepPasted(FIRST, short, solverReading(short))
}

/** Keeps the list of the other side beside the first text. */
export function keepOther(text: string): void {
  const short = text.slice(0, LONGEST)
  keepPasted(SECOND, short, solverReading(short))
}

export function forgetTexts(): void {
  forgetPasted(FIRST)
  forgetPasted(SECOND)
}

/** What the solver says of one text. */
export function solverReading(text: string): Reading {
  const { verdict, summary, reasons, heard } = solve(text, '', facts)
  return { verdict, summary, marks: [], notes: reasons, values: heard.host === undefined ? {} : { host: heard.host } }
}
