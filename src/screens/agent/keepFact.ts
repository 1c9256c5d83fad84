import { parameters } from '../../content/parameters.ts'
import { checkValue } from '../../commands/parameterTypes.ts'
import type { Fact } from '../../engine/facts.ts'
import { forgetDialect } from '../../visit/settings.ts'
import { giveValues, takeBackValue, tellFact } from '../../visit/visit.ts'
import { refusePrivateKey } from '../parts/refusals.ts'

const LONGEST = 300

/** Keeps what was typed, or says in a sentence why not. */
export function keepFact({ id, kind }: Fact, typed: string): string | undefined {
  const value = typed.trim()
  if (kind === 'parameter') {
    const type = parameters.find(({ name }) => name === id)?.type
    const problem = value === '' || type === undefined ? undefined : checkValue(type, value)
    if (problem !== undefined) return problem
    if (value === '') takeBackValue(id)
    else giveValues({ [id]: value })
    return undefined
  }
  const problem = refusePrivateKey(typed) ?? (value.length > LONGEST ? 'Keep it to one sentence.' : undefined)
  if (problem !== undefined) return problem
  tellFact(id, value)
  // What commands were written for before was for another computer.
  if (id === 'system') forgetDialect()
  return undefined
}
