import { foundLabels } from '../../content/foundLabels.ts'
import type { Parameter } from '../../commands/types.ts'
import { parametersHere } from '../../visit/siteContent.ts'

type Labels = ReadonlyMap<string, string>
let known: { readonly of: readonly Parameter[]; readonly labels: Labels } | undefined

/** The labels of all parameters here, made once for as long as they are the same. */
function labels(): Labels {
  const of = parametersHere()
  if (known?.of !== of) known = { of, labels: new Map(of.map(({ name, label }) => [name, label])) }
  return known.labels
}

/** Every name that has a label, for the report. */
export function foundLabelsHere(): Readonly<Record<string, string>> {
  return Object.fromEntries([...foundLabels, ...labels()])
}

/** What the value of a parameter is called. */
export function valueLabel(name: string): string {
  return labels().get(name) ?? name
}

/** What a value that stood in a text is called, or undefined where it says nothing by itself. */
export function foundLabel(name: string): string | undefined {
  return labels().get(name) ?? foundLabels.get(name)
}

/** True for values that commands ask for. */
export function isParameter(name: string): boolean {
  return labels().has(name)
}

/** The label of a parameter, for texts that stand before its value is known. */
export function parameterLabel(name: string): string | undefined {
  const label = labels().get(name)
  return label === undefined ? undefined : `[${label.charAt(0).toLowerCase()}${label.slice(1)}]`
}
