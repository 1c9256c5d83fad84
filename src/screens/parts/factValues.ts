import { facts } from '../../content/facts.ts'
import type { Fact } from '../../engine/facts.ts'
import { choicesOf, valuesOf, type Visit } from '../../visit/visit.ts'

/** A fact as it is known: what the caller said wins over what a text says. */
export type FactValue = { readonly fact: Fact; readonly value: string; readonly shown: string; readonly found: boolean }

/** Every fact, known or not; `value` is empty where it is not known, `found` where a text said it and nobody else. */
export function factValuesOf(state: Visit): readonly FactValue[] {
  const values = valuesOf(state)
  return facts.map((fact) => {
    const told = fact.kind === 'parameter' ? state.typed[fact.id] : state.facts[fact.id]
    const names = fact.kind === 'parameter' ? [fact.id] : heardAtServer(state) ? [] : (fact.from ?? [])
    const found = names
      .map((name) => values[name] ?? fullest(choicesOf(state, name)))
      .find((each) => each !== undefined)
    const value = told ?? named(found ?? '', fact)
    return { fact, value, shown: shownOf(fact, value), found: told === undefined && value !== '' }
  })
}

/** In a log of sshd its own version is the local one, and the other one the client's. */
function heardAtServer({ scan }: Visit): boolean {
  return scan.status === 'done' && Object.keys(scan.found.recognition.counts).some((id) => id.startsWith('sshd.'))
}

/** One version that was printed in two lengths is one version. */
function fullest(several: readonly string[]): string | undefined {
  const longest = several.toSorted((a, b) => b.length - a.length)[0]
  return several.every((each) => longest?.startsWith(each)) ? longest : undefined
}

/** A version without its program: only OpenSSH's own lines are read that way. */
function named(value: string, { from }: Fact): string {
  const first = value.charAt(0)
  return from !== undefined && first >= '0' && first <= '9' ? `OpenSSH_${value}` : value
}

/** What stands in the note beside the values of commands: the facts that are known. */
export function factsToldOf(state: Visit): readonly { readonly label: string; readonly value: string }[] {
  return factValuesOf(state)
    .filter(({ fact, value }) => fact.kind !== 'parameter' && value !== '')
    .map(({ fact, shown }) => ({ label: fact.label, value: shown }))
}

/** Values of a text that a fact already says, or that would be said of the wrong side. */
export function saidByFacts(state: Visit): readonly string[] {
  const swapped = heardAtServer(state)
  return factValuesOf(state).flatMap(({ fact, found }) => (found || swapped ? (fact.from ?? []) : []))
}

function shownOf({ kind, choices = [] }: Fact, value: string): string {
  if (kind === 'choice') return choices.find(({ id }) => id === value)?.label ?? value
  return kind === 'time' ? value.replace('T', ' ').replace('[', ' ').replace(']', '') : value
}
