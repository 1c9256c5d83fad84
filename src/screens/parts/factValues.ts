import { facts } from '../../content/facts.ts'
import type { Fact } from '../../engine/facts.ts'
import { valuesOf, type Visit } from '../../visit/visit.ts'

/** A fact as it is known: what the caller said wins over what a text says. */
export type FactValue = { readonly fact: Fact; readonly value: string; readonly shown: string; readonly found: boolean }

/** Every fact, known or not; `value` is empty where it is not known, `found` where a text said it and nobody else. */
export function factValuesOf(state: Visit): readonly FactValue[] {
  const values = valuesOf(state)
  return facts.map((fact) => {
    const told = fact.kind === 'parameter' ? state.typed[fact.id] : state.facts[fact.id]
    const names = fact.kind === 'parameter' ? [fact.id] : (fact.from ?? [])
    const value = told ?? names.map((name) => values[name]).find((each) => each !== undefined) ?? ''
    return { fact, value, shown: shownOf(fact, value), found: told === undefined && value !== '' }
  })
}

/** What stands in the note beside the values of commands: the facts that are known. */
export function factsToldOf(state: Visit): readonly { readonly label: string; readonly value: string }[] {
  return factValuesOf(state)
    .filter(({ fact, value }) => fact.kind !== 'parameter' && value !== '')
    .map(({ fact, shown }) => ({ label: fact.label, value: shown }))
}

function shownOf({ kind, choices = [] }: Fact, value: string): string {
  if (kind === 'choice') return choices.find(({ id }) => id === value)?.label ?? value
  return kind === 'time' ? value.replace('T', ' ').replace('[', ' ').replace(']', '') : value
}
