import { parameters } from '../../content/parameters.ts'

const LABELS: ReadonlyMap<string, string> = new Map(parameters.map(({ name, label }) => [name, label]))

/** Values that messages name and that no command asks for. What is not here is no value a person looks for. */
const FOUND: ReadonlyMap<string, string> = new Map([
  ['address', 'Address'],
  ['serverAddress', 'Address of the server'],
  ['methods', 'Ways to log in that are left'],
  ['keyType', 'Type of key'],
  ['fingerprint', 'Fingerprint'],
  ['offer', 'Offered by the other side'],
  ['serverOffer', 'Offered by the server'],
  ['algorithm', 'Algorithm'],
  ['hostKeyAlgorithm', 'Host key algorithm'],
  ['kexAlgorithm', 'Key exchange'],
  ['cipher', 'Cipher'],
  ['mac', 'Integrity check (MAC)'],
  ['clientVersion', 'Version of the client'],
  ['serverVersion', 'Version of the server'],
  ['localVersion', 'Version of the client'],
  ['subsystem', 'Subsystem'],
  ['code', 'Code'],
  ['errno', 'Code'],
  ['uuid', 'Transfer id'],
  ['direction', 'Direction'],
  ['when', 'Time'],
  ['time', 'Time'],
  ['mode', 'File mode'],
  ['pid', 'Process'],
])

/** Every name that has a label, for the report. */
export const FOUND_LABELS: Readonly<Record<string, string>> = Object.fromEntries([...FOUND, ...LABELS])

/** What the value of a parameter is called. */
export function valueLabel(name: string): string {
  return LABELS.get(name) ?? name
}

/** What a value that stood in a text is called, or undefined where it says nothing by itself. */
export function foundLabel(name: string): string | undefined {
  return LABELS.get(name) ?? FOUND.get(name)
}

/** True for values that commands ask for. */
export function isParameter(name: string): boolean {
  return LABELS.has(name)
}

/** The label of a parameter, for texts that stand before its value is known. */
export function parameterLabel(name: string): string | undefined {
  const label = LABELS.get(name)
  return label === undefined ? undefined : `[${label.charAt(0).toLowerCase()}${label.slice(1)}]`
}
