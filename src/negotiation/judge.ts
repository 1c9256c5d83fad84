import { KIND_NAMES, otherSide } from './kindNames.ts'
import type { Fact, Facts, Kind, Side } from './types.ts'

/** How old a list looks. `old`: every name we know in it is retired. `current`: it holds a name that is in use today. */
export type Age = 'old' | 'current' | 'unknown'

/** Why a kind is not agreed on: who is old, and the sentences that say since when. */
export type Judgment = {
  readonly kind: Kind
  readonly old: Side | 'both' | 'neither' | 'unknown'
  readonly reasons: readonly string[]
}

/** The fact of that name and kind. */
export function factOf(facts: Facts, kind: Kind, name: string): Fact | undefined {
  return facts.algorithms.find((fact) => fact.name === name && fact.kind === kind)
}

/** True where an OpenSSH at the other end no longer takes the name by itself. */
export function isRetired(fact: Fact, of: Side): boolean {
  return fact.strength !== 'sound' || fact.removed !== undefined || fact.retired?.[otherSide(of)] !== undefined
}

export function ageOf(facts: Facts, kind: Kind, names: readonly string[], of: Side): Age {
  const known = names.flatMap((name) => factOf(facts, kind, name) ?? [])
  if (known.some((fact) => !isRetired(fact, of))) return 'current'
  return known.length > 0 ? 'old' : 'unknown'
}

/** Which side is old, from two lists that share no name; one of them may be missing. */
export function judge(
  facts: Facts,
  kind: Kind,
  client: readonly string[] | undefined,
  server: readonly string[] | undefined,
): Judgment {
  const ages = {
    client: client === undefined ? undefined : ageOf(facts, kind, client, 'client'),
    server: server === undefined ? undefined : ageOf(facts, kind, server, 'server'),
  }
  const old = whoIsOld(ages.client, ages.server)
  const sides: readonly Side[] =
    old === 'both' ? ['client', 'server'] : old === 'client' || old === 'server' ? [old] : []
  const lists = { client, server }
  const reasons = sides.flatMap((side) => [
    ...retiredSentence(facts, kind, lists[side] ?? [], side),
    ...lackSentence(facts, kind, lists[side], lists[otherSide(side)] ?? [], side),
  ])
  return { kind, old, reasons }
}

function whoIsOld(client: Age | undefined, server: Age | undefined): Judgment['old'] {
  if (client === 'old' && server === 'old') return 'both'
  if (server === 'old') return 'server'
  if (client === 'old') return 'client'
  if (client === 'current' && server === 'current') return 'neither'
  // One list alone, and names in it that are in use: then the side that did not take them is old, or restricted.
  if (server === 'current' && client === undefined) return 'client'
  if (client === 'current' && server === undefined) return 'server'
  return 'unknown'
}

/** Since when the names of the old side are retired. The one that lasted longest says most. */
function retiredSentence(facts: Facts, kind: Kind, names: readonly string[], of: Side): readonly string[] {
  const other = otherSide(of)
  const dated = names
    .flatMap((name) => factOf(facts, kind, name) ?? [])
    .filter((fact) => isRetired(fact, of))
    .map((fact) => ({ fact, version: fact.retired?.[other] ?? fact.removed }))
  const last = dated.toSorted((a, b) => yearOf(facts, b.version) - yearOf(facts, a.version))[0]
  if (last?.version === undefined) return []
  const { name, retired } = last.fact
  const what = retired?.[other] === undefined ? `has not had ${name} any more` : `has not offered ${name} by itself`
  return [`An OpenSSH ${other} ${what} since ${dateOf(facts, last.version)}.`]
}

/** What OpenSSH has had for so long is missing by intent. */
const COMMON = 2004

/** Since when OpenSSH has what the old side lacks. For host keys it depends on the keys, unless one of them is RSA. */
function lackSentence(
  facts: Facts,
  kind: Kind,
  own: readonly string[] | undefined,
  other: readonly string[],
  of: Side,
): readonly string[] {
  const wanted = kind === 'hostKey' ? rsaOnly(own, other) : other
  const first = wanted
    .flatMap((name) => factOf(facts, kind, name) ?? [])
    .filter((fact) => !isRetired(fact, of) && fact.optional !== true && fact.since !== undefined)
    .toSorted((a, b) => yearOf(facts, a.since) - yearOf(facts, b.since))[0]
  if (first?.since === undefined) return []
  if (yearOf(facts, first.since) <= COMMON) {
    return [`Nearly every SSH program has ${first.name}: somebody shortened the list of the ${of}.`]
  }
  return [
    `OpenSSH has had ${first.name} since ${dateOf(facts, first.since)}: an OpenSSH that does not offer it is older than that, or somebody took it off its list.`,
  ]
}

function rsaOnly(own: readonly string[] | undefined, other: readonly string[]): readonly string[] {
  return own?.includes('ssh-rsa') === true ? other.filter((name) => name.startsWith('rsa-sha2-')) : []
}

/** `8.8 (2021)`, or the version alone where its year is not known. */
export function dateOf(facts: Facts, version: string): string {
  const year = facts.years[version]
  return year === undefined ? version : `${version} (${year})`
}

function yearOf(facts: Facts, version: string | undefined): number {
  return version === undefined ? 0 : (facts.years[version] ?? 0)
}

/** What happened to an algorithm in OpenSSH, in one phrase for a table. Empty where nothing is known. */
export function historyOf(facts: Facts, kind: Kind, name: string): string {
  const fact = factOf(facts, kind, name)
  if (fact === undefined) return ''
  const { client, server } = fact.retired ?? {}
  const parts = [
    fact.since === undefined ? undefined : `since ${dateOf(facts, fact.since)}`,
    client !== undefined && client === server ? `not offered by itself since ${dateOf(facts, client)}` : undefined,
    client !== undefined && client !== server ? `not offered by clients since ${dateOf(facts, client)}` : undefined,
    server !== undefined && client !== server ? `not offered by servers since ${dateOf(facts, server)}` : undefined,
    fact.removed === undefined ? undefined : `gone since ${dateOf(facts, fact.removed)}`,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? `a ${KIND_NAMES[kind].one} of OpenSSH` : parts.join('; ')
}

/** Programs other than OpenSSH that offer an algorithm by default, as far as they were looked at. */
export function offeredBy(facts: Facts, kind: Kind, name: string): readonly string[] {
  return facts.programs
    .filter((program) => program.name !== 'OpenSSH' && program.offers[kind]?.includes(name) === true)
    .map((program) => program.name)
}
