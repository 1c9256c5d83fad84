import type { Advice, Case } from './adviceTypes.ts'
import { factOf } from './judge.ts'
import { KIND_NAMES } from './kindNames.ts'
import { SLOTS_OF, type Fact, type Facts, type Kind, type Program } from './types.ts'
import { atLeast, isOpenSSH } from './version.ts'

const COMMANDS: Readonly<Record<Kind, string | undefined>> = {
  kex: 'algorithms-block-kex',
  hostKey: 'algorithms-block-host-key',
  cipher: 'algorithms-block-cipher',
  mac: 'algorithms-block-mac',
  compression: undefined,
}

/** The narrowest way to go on with an old server: one block for one server, or one connection of another program. */
export function exceptions(about: Case): readonly Advice[] {
  const { facts, judgments, server, client, clientVersion, program } = about
  const picked = judgments.flatMap(({ kind }) => {
    const names = SLOTS_OF[kind].map((slot) => server[slot]).find((list) => list !== undefined) ?? []
    const mine = SLOTS_OF[kind].map((slot) => client[slot]).find((list) => list !== undefined) ?? []
    const wanted = bestOf(facts, kind, names, clientVersion)
    return [{ kind, names, wanted: wanted !== undefined && mine.includes(wanted.name) ? undefined : wanted }]
  })
  const lost = picked.filter(({ wanted, names }) => wanted === undefined && names.length > 0)
  const found = picked.flatMap(({ kind, wanted }) => (wanted === undefined ? [] : [{ kind, fact: wanted }]))
  if (lost.length > 0) return [noException(facts, lost)]
  if (found.length === 0) return []
  const cost = costOf(found)
  if (clientVersion !== undefined && !isOpenSSH(clientVersion)) {
    return [otherClient(program, clientVersion, found, cost)]
  }
  const commands = found.flatMap(({ kind, fact }) => {
    const id = COMMANDS[kind]
    return id === undefined ? [] : [{ id, algorithm: fact.name }]
  })
  if (commands.length === 0) return []
  return [
    {
      id: 'exception',
      title:
        cost === undefined
          ? 'Or: put it back for this one server'
          : 'Only until the upgrade: an exception for this one server',
      says: [
        commands.length > 1
          ? 'A Host block for this server alone, with all of these lines in it. Never put them under Host *.'
          : 'A Host block for this server alone. Never put the line under Host *.',
        ...(cost === undefined ? [] : ['Write the date of the upgrade above it as a comment.']),
      ],
      ...(cost === undefined ? {} : { cost }),
      commands,
    },
  ]
}

function otherClient(
  program: Program | undefined,
  version: string,
  found: readonly { readonly kind: Kind; readonly fact: Fact }[],
  cost: string | undefined,
): Advice {
  const names = found.map(({ fact }) => fact.name).join(', ')
  return {
    id: 'other-client',
    title:
      cost === undefined
        ? `Or: let ${program?.name ?? version} take it, if that is the client`
        : `Only until the upgrade: an exception in ${program?.name ?? version}, if that is the client`,
    says: [
      program?.exception === undefined
        ? `How ${program?.name ?? version} is told to take ${names} for one connection is not known here. Look into its documentation, and do not change its defaults for all connections.`
        : `${program.exception} Add ${names}, where this version knows it.`,
    ],
    ...(cost === undefined ? {} : { cost }),
    commands: [],
  }
}

function noException(
  facts: Facts,
  lost: readonly { readonly kind: Kind; readonly names: readonly string[] }[],
): Advice {
  const what = lost.map(({ kind }) => KIND_NAMES[kind].many).join(' and ')
  const removed = lost.flatMap(({ kind, names }) =>
    names.flatMap((name) => {
      const gone = factOf(facts, kind, name)?.removed
      return gone === undefined ? [] : [`${name} is gone since OpenSSH ${gone}`]
    }),
  )
  return {
    id: 'no-exception',
    title: 'No setting helps here',
    says: [
      `Of the ${what} that the server offers, none that we know can be switched on in this client.`,
      ...(removed.length === 0 ? [] : [`${removed.join(', ')}.`]),
      'Until the upgrade, reach the server from a machine beside it that has an older client and is closed off from everything else.',
    ],
    commands: [],
  }
}

/** The strongest of the names that this client can still be told to take. */
function bestOf(facts: Facts, kind: Kind, names: readonly string[], version: string | undefined): Fact | undefined {
  const rank = { sound: 0, aging: 1, broken: 2 } as const
  return names
    .flatMap((name) => factOf(facts, kind, name) ?? [])
    .filter(({ removed }) => removed === undefined || (isOpenSSH(version) && !atLeast(version, removed)))
    .toSorted((a, b) => rank[a.strength] - rank[b.strength])[0]
}

function costOf(found: readonly { readonly fact: Fact }[]): string | undefined {
  const said = found.flatMap(({ fact: { name, weakness } }) => (weakness === undefined ? [] : [`${name}: ${weakness}`]))
  return said.length === 0
    ? undefined
    : `${[...new Set(said)].join(' ')} Every connection to this server stays that weak until the block is gone.`
}
