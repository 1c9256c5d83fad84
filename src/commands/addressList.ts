import { isIpv4, isIpv6, withoutBrackets } from './hostGrammar.ts'

/** What to enter instead of a value that is no list of addresses, `undefined` where it is one. */
export function addressListProblem(value: string): string | undefined {
  if (/\s/u.test(value)) return 'Separate the addresses with commas, without spaces.'
  for (const entry of value.split(',')) {
    const problem = entryProblem(entry)
    if (problem !== undefined) return problem
  }
  return undefined
}

function entryProblem(entry: string): string | undefined {
  if (entry === '') return 'Enter one address between two commas, and no comma at the end.'
  const name = entry.startsWith('!') ? entry.slice(1) : entry
  if (name.startsWith('-')) return 'An address cannot begin with a dash; enter a name, an address or a network.'
  const slash = name.indexOf('/')
  if (slash >= 0) return isNetwork(name.slice(0, slash), name.slice(slash + 1)) ? undefined : networkSentence(name)
  if (isIpv4(name) || isIpv6(withoutBrackets(name))) return undefined
  if (/^[A-Za-z0-9_.:*?-]{1,255}$/u.test(name)) return undefined
  return `Enter a name, an address or a network such as 192.0.2.0/24 instead of ${name === '' ? '!' : name}.`
}

/** An address and the count of its bits that matter. OpenSSH refuses a network whose other bits are not zero; not checked. */
function isNetwork(address: string, bits: string): boolean {
  if (!/^(?:0|[1-9][0-9]{0,2})$/u.test(bits)) return false
  return (isIpv4(address) && Number(bits) <= 32) || (isIpv6(address) && Number(bits) <= 128)
}

function networkSentence(name: string): string {
  return `Enter a network as address/bits, for example 192.0.2.0/24, instead of ${name}.`
}
