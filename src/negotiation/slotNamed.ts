import { SLOTS_OF, type Kind, type Slot } from './types.ts'

/** Programs name what they could not agree on in few words: no longer text is looked at. */
const LONGEST = 80

const OUT = ['clienttoserver', 'client2server', 'clientserver', 'c2s', 'ctos']
const IN = ['servertoclient', 'server2client', 'serverclient', 's2c', 'stoc']

/** The kind that a program's words mean: `host key type`, `mac.c2s`, `Client2ServerCipherAlgorithms`. */
export function kindNamed(words: string): Kind | undefined {
  const said = lettersOf(words)
  if (said.includes('hostkey') || said === 'key') return 'hostKey'
  if (said.includes('kex') || said.includes('keyexchange')) return 'kex'
  if (said.includes('cipher') || said.startsWith('enc')) return 'cipher'
  if (said.includes('comp')) return 'compression'
  return said.includes('mac') ? 'mac' : undefined
}

/** The slots that a program's words mean: one direction where it says which, both where it does not. */
export function slotsNamed(words: string): readonly Slot[] {
  const kind = kindNamed(words)
  if (kind === undefined) return []
  const said = lettersOf(words)
  const [out, back] = SLOTS_OF[kind]
  if (out === undefined || back === undefined) return SLOTS_OF[kind]
  if (OUT.some((word) => said.includes(word)) || said.endsWith('cs')) return [out]
  return IN.some((word) => said.includes(word)) || said.endsWith('sc') ? [back] : SLOTS_OF[kind]
}

function lettersOf(words: string): string {
  return [...words.slice(0, LONGEST).toLowerCase()]
    .filter((sign) => (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9'))
    .join('')
}
