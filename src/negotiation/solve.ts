import type { Advice } from './adviceTypes.ts'
import { advise } from './advise.ts'
import { hear, saysAnything, together } from './hear.ts'
import { factOf, judge, type Judgment } from './judge.ts'
import { KIND_NAMES } from './kindNames.ts'
import { settle } from './settle.ts'
import {
  KINDS,
  SLOTS_OF,
  type Facts,
  type Heard,
  type Kind,
  type Lists,
  type Program,
  type Settled,
  type Side,
} from './types.ts'

/** What becomes of a negotiation. */
export type Verdict = 'agreed' | 'server-old' | 'client-old' | 'both-old' | 'apart' | 'unclear' | 'nothing'

export type Solution = {
  readonly verdict: Verdict
  readonly summary: string
  /** Sentences that say since when. */
  readonly reasons: readonly string[]
  readonly heard: Heard
  /** The lists that were compared: those of the text, and where it has none, those of a program it names. */
  readonly client: Lists
  readonly server: Lists
  /** The program whose lists stand in for the client's, because the text has none. */
  readonly assumed?: string
  readonly settled: readonly Settled[]
  readonly failing: readonly Kind[]
  readonly advice: readonly Advice[]
}

/**
 * Reads one text, or one text for each side, and says what the sides share, who is old and what to do. Never throws.
 * `of` is whose list comes first where the text does not say.
 */
export function solve(text: string, other: string, facts: Facts, of: Side = 'client'): Solution {
  const first = hear(text, of)
  // A second text is of the other side than the first one, where neither says whose it is.
  const side = !isEmpty(first.client) && isEmpty(first.server) ? 'server' : 'client'
  const heard = other.trim() === '' ? first : together(first, hear(other, side))
  const { program, called } = clientOf(heard, facts)
  const { client, assumed } = withProgram(heard, heard.versions.client === undefined ? undefined : program)
  const { server } = heard
  const settled = settle(client, server)
  const failing = failingOf(settled, heard.failed)
  const judgments = failing.map((kind) => judge(facts, kind, listOf(client, kind), listOf(server, kind)))
  const verdict = verdictOf(heard, settled, judgments)
  return {
    verdict,
    summary: summaryOf(verdict, failing, settled, { client, server }),
    reasons: [...new Set([...judgments.flatMap((each) => each.reasons), ...weakSentences(facts, settled)])],
    heard,
    client,
    server,
    ...(assumed === undefined ? {} : { assumed }),
    settled,
    failing,
    advice: advise({ facts, judgments, client, server, clientVersion: called, program }),
  }
}

/** What says nothing about whose list it is. */
const UNSIGNED: readonly string[] = ['bare lists', 'output of ssh -G', 'output of sshd -T']

/** Messages of programs other than OpenSSH tell which program wrote them; the name stands in for its version. */
const OTHERS = [
  'JSch',
  'Go x/crypto/ssh',
  'libssh',
  'AsyncSSH',
  'sshj',
  'Apache MINA SSHD',
  'russh',
  'PuTTY',
  'paramiko',
  'Dropbear',
  'ssh2 for Node',
]

/** The program at the client's end, as the text names it or as its wording gives it away. */
function clientOf(heard: Heard, facts: Facts): { program: Program | undefined; called: string | undefined } {
  const version = heard.versions.client
  if (version !== undefined) {
    return { called: version, program: facts.programs.find(({ banner }) => version.toLowerCase().startsWith(banner)) }
  }
  const called = OTHERS.find((name) => heard.formats.some((format) => format.endsWith(name)))
  return { called, program: facts.programs.find(({ name }) => called !== undefined && name.startsWith(called)) }
}

/** Logs of libraries often print the list of the server only; what a known version offers stands in for the rest. */
function withProgram({ client }: Heard, program: Program | undefined): { client: Lists; assumed?: string } {
  if (program === undefined || !isEmpty(client)) return { client }
  const lists = Object.entries(program.offers).flatMap(([kind, names]) =>
    SLOTS_OF[kind as Kind].map((slot) => [slot, names] as const),
  )
  return { client: Object.fromEntries(lists), assumed: `${program.name} ${program.version}` }
}

function failingOf(settled: readonly Settled[], said: Kind | undefined): readonly Kind[] {
  const stateOf = (kind: Kind): readonly string[] =>
    settled.filter(({ slot }) => SLOTS_OF[kind].includes(slot)).map(({ state }) => state)
  return KINDS.filter((kind) => {
    const states = stateOf(kind)
    return states.includes('none') || (kind === said && states.every((state) => state === 'unknown'))
  })
}

/** The list of the first direction of which no name is shared; both directions are the same nearly everywhere. */
function listOf(lists: Lists, kind: Kind): readonly string[] | undefined {
  return SLOTS_OF[kind].map((slot) => lists[slot]).find((list) => list !== undefined)
}

function verdictOf(heard: Heard, settled: readonly Settled[], judgments: readonly Judgment[]): Verdict {
  if (!saysAnything(heard)) return 'nothing'
  if (judgments.length === 0) return settled.some(({ state }) => state === 'agreed') ? 'agreed' : 'unclear'
  const olds = new Set(judgments.map(({ old }) => old))
  if (olds.has('both') || (olds.has('client') && olds.has('server'))) return 'both-old'
  if (olds.has('server')) return 'server-old'
  if (olds.has('client')) return 'client-old'
  return olds.has('neither') ? 'apart' : 'unclear'
}

/** What is agreed on and retired all the same: it works, and it should not. */
function weakSentences(facts: Facts, settled: readonly Settled[]): readonly string[] {
  return settled.flatMap(({ slot, chosen }) => {
    const kind = KINDS.find((each) => SLOTS_OF[each].includes(slot))
    const weakness = chosen === undefined || kind === undefined ? undefined : factOf(facts, kind, chosen)?.weakness
    return weakness === undefined ? [] : [`They agree on ${chosen}. ${weakness}`]
  })
}

function summaryOf(
  verdict: Verdict,
  failing: readonly Kind[],
  settled: readonly Settled[],
  lists: Readonly<Record<Side, Lists>>,
): string {
  const sure = (side: Side): string =>
    failing.some((kind) => listOf(lists[side], kind) !== undefined) ? '' : ', or was restricted'
  const what = new Intl.ListFormat('en').format(failing.map((kind) => KIND_NAMES[kind].one))
  switch (verdict) {
    case 'nothing':
      return 'No list of algorithms is in this text.'
    case 'agreed': {
      const open = settled.some(({ state }) => state === 'unknown')
      return open
        ? 'Where both lists are known, the two sides agree.'
        : 'The two sides agree on everything: the trouble is not here.'
    }
    case 'server-old':
      return `The two sides share no ${what}, and it is the server that is old${sure('server')}.`
    case 'client-old':
      return `The two sides share no ${what}, and it is the client that is old${sure('client')}.`
    case 'both-old':
      return `The two sides share no ${what}, and both are old.`
    case 'apart':
      return `The two sides share no ${what}. Neither list is old: one of them was shortened.`
    case 'unclear':
      return failing.length === 0
        ? 'One list is known, and there is nothing to compare it with. Add the list of the other side.'
        : `The two sides share no ${what}. Which of them is old cannot be told from this text.`
  }
}

/** The side whose list a text lacks, so that the screen can ask for it. */
export function missingSide({ client, server }: Solution): Side | undefined {
  if (isEmpty(client) === isEmpty(server)) return undefined
  return isEmpty(client) ? 'client' : 'server'
}

/** True where the text does not say whose list it is, so that a person may know better. */
export function isGuessed({ heard }: Solution): boolean {
  return heard.formats.some((format) => UNSIGNED.includes(format))
}

function isEmpty(lists: Lists): boolean {
  return Object.keys(lists).length === 0
}
