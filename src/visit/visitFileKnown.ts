import type { KnownValues } from '../report/redactTypes.ts'
import { FACT_IDS } from '../engine/facts.ts'
import type { Visit } from './visit.ts'

/** Every value of a visit of which the name says what it is: what is to be replaced wherever else it stands. */
export function knownValuesOf({ scan, typed, read, pasted, trail, facts }: Visit): KnownValues {
  const known = new Map<string, Set<string>>()
  const add = (name: string, value: string): void => {
    const values = known.get(name)
    if (values === undefined) known.set(name, new Set([value]))
    else values.add(value)
  }
  const addAll = (values: Readonly<Record<string, string | readonly string[]>>): void => {
    for (const [name, value] of Object.entries(values)) for (const each of [value].flat()) add(name, each)
  }
  addAll(typed)
  addAll(read)
  for (const id of FACT_IDS) if (facts[id] !== undefined) add(id, facts[id])
  for (const { reading, context = {} } of Object.values(pasted)) {
    addAll(reading.values)
    addAll(context)
  }
  for (const { given } of trail) addAll(given)
  if (scan.status === 'done') {
    const { diagnosis, recognition } = scan.found
    addAll(diagnosis.values)
    for (const { values } of recognition.findings) addAll(values)
    for (const { user, address } of diagnosis.sessions) {
      if (user !== undefined) add('user', user)
      if (address !== undefined) add('address', address)
    }
  }
  return Object.fromEntries([...known].map(([name, values]) => [name, [...values]]))
}
