import { isAddress } from './pseudonymAddresses.ts'
import { hostOf } from './pseudonymHosts.ts'
import { ownParts } from './pseudonymPaths.ts'
import { createReplacer } from './pseudonymReplace.ts'
import { namesInText } from './pseudonymTexts.ts'
import { userOf, type Name } from './pseudonymUsers.ts'
import type { KnownValues, NameKind, Pseudonym, RedactOptions, Removed } from './redactTypes.ts'

/** What the values of parameters and of messages name. */
const USERS = ['user', 'account', 'remoteUser', 'localUser', 'owner']
const HOSTS = [
  'host',
  'alias',
  'hostname',
  'server',
  'serverHost',
  'remoteHost',
  'address',
  'clientAddress',
  'serverAddress',
]
const PATHS = [
  ...'keyFile publicKeyFile home path localFile remoteFolder homesFolder traceFile file folder'.split(' '),
  ...'irisPublicKeyFile irisPrivateKeyFile hostKeyFile'.split(' '),
  ...'certificateFile caKeyFile chrootFolder keyFiles'.split(' '),
]

export type Pseudonymized = {
  readonly texts: readonly string[]
  readonly removed: readonly Removed[]
  readonly pseudonyms: readonly Pseudonym[]
}

/**
 * Puts the same pseudonym in place of the same name in all texts: `host-1`, `user-1`, `address-1`, `path-1`. Known values
 * are taken wherever they stand, other names where their form shows them. Hosts and addresses are compared without
 * regard to case. Of a path only somebody's own part gives way: `/home/fred/.ssh/id_rsa` becomes `path-1/.ssh/id_rsa`,
 * `/etc/ssh/sshd_config` stays. So do the accounts that come with a system or a product, and the own machine.
 * A name of one sign is no name. Doing it twice changes nothing.
 */
export function withPseudonyms(
  texts: readonly string[],
  options: RedactOptions,
  known: KnownValues = {},
): Pseudonymized {
  const kinds = kindsOf(options)
  if (kinds.size === 0) return { texts, removed: [], pseudonyms: [] }
  const names = [...namesOfValues(known), ...texts.flatMap(namesInText)].filter(({ kind }) => kinds.has(kind))
  const called = (options.called ?? []).filter(({ kind }) => kinds.has(kind))
  const { replace, table } = createReplacer(names, texts, called)
  const replaced = texts.map(replace)
  const pseudonyms = table()
  const removed = [...kinds].map((kind) => ({ kind, count: pseudonyms.filter((each) => each.kind === kind).length }))
  return { texts: replaced, removed: removed.filter(({ count }) => count > 0), pseudonyms }
}

function kindsOf({ users, hosts, addresses, paths }: RedactOptions): ReadonlySet<NameKind> {
  const all: readonly (readonly [NameKind, boolean | undefined])[] = [
    ['user', users],
    ['host', hosts],
    ['address', addresses],
    ['path', paths],
  ]
  return new Set(all.filter(([, on]) => on === true).map(([kind]) => kind))
}

function namesOfValues(known: KnownValues): readonly Name[] {
  return Object.entries(known).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).flatMap((text) => namesOfValue(name, text.trim())),
  )
}

function namesOfValue(name: string, text: string): readonly Name[] {
  if (USERS.includes(name)) return userOf(text)
  if (HOSTS.includes(name)) return isAddress(text) ? [{ kind: 'address', text }] : hostOf(text)
  if (!PATHS.includes(name)) return []
  return [...ownParts(text).map((part) => ({ kind: 'path', text: part }) as const), ...namesInText(text)]
}
