/** What two sides of an SSH connection have to agree on. */
export type Kind = 'kex' | 'hostKey' | 'cipher' | 'mac' | 'compression'

/** A list as it is sent (RFC 4253, section 7.1): ciphers, MACs and compression have one for each direction. */
export type Slot =
  'kex' | 'hostKey' | 'cipherOut' | 'cipherIn' | 'macOut' | 'macIn' | 'compressionOut' | 'compressionIn'

export type Side = 'client' | 'server'

/** What one side offers, in its order. A slot is absent where the text did not say. */
export type Lists = Partial<Readonly<Record<Slot, readonly string[]>>>

/** Every slot in the order in which it is sent. `Out` runs from the client to the server. */
export const SLOTS = [
  'kex',
  'hostKey',
  'cipherOut',
  'cipherIn',
  'macOut',
  'macIn',
  'compressionOut',
  'compressionIn',
] as const satisfies readonly Slot[]

/** The slots of a kind, the client's direction first. */
export const SLOTS_OF: Readonly<Record<Kind, readonly Slot[]>> = {
  kex: ['kex'],
  hostKey: ['hostKey'],
  cipher: ['cipherOut', 'cipherIn'],
  mac: ['macOut', 'macIn'],
  compression: ['compressionOut', 'compressionIn'],
}

export const KINDS = ['kex', 'hostKey', 'cipher', 'mac', 'compression'] as const satisfies readonly Kind[]

/** What a text said of a negotiation. */
export type Heard = {
  /** Which programs wrote it, in words: `-vv of OpenSSH`. */
  readonly formats: readonly string[]
  readonly client: Lists
  readonly server: Lists
  /** The kind that the program said it could not agree on. */
  readonly failed?: Kind
  readonly versions: Partial<Readonly<Record<Side, string>>>
  /** The server, where the text names it. */
  readonly host?: string
  /** Lines of the text that were used, from 1. */
  readonly lines: readonly number[]
}

/** How one slot is settled. `implicit`: the cipher checks integrity by itself, and no MAC is chosen. */
export type Settled = {
  readonly slot: Slot
  readonly state: 'agreed' | 'none' | 'implicit' | 'unknown'
  readonly chosen?: string
  /** Names that stand in both lists, in the client's order. */
  readonly shared: readonly string[]
  readonly onlyClient: readonly string[]
  readonly onlyServer: readonly string[]
}

/** Where a fact can be read. */
export type SourceRef = { readonly source: string; readonly section: string }

/** `sound`: in use today. `aging`: retired because better ones exist. `broken`: known attacks are within reach. */
export type Strength = 'sound' | 'aging' | 'broken'

/** What is known of an algorithm in OpenSSH. A version that is absent is not known. */
export type Fact = {
  readonly name: string
  readonly kind: Kind
  readonly strength: Strength
  /** Why it is not sound: what one risks by switching it on. */
  readonly weakness?: string
  /** The version that brought it. */
  readonly since?: string
  /** The version that began to offer it without being asked, where that is another one. */
  readonly offeredSince?: string
  /** The first version that no longer offers it without being asked, for each side. */
  readonly retired?: Partial<Readonly<Record<Side, string>>>
  /** The first version that no longer has it. */
  readonly removed?: string
  /** It was never offered without being asked. */
  readonly optional?: true
  readonly sources: readonly SourceRef[]
}

/** What a version of a program offers by default when it is the client. */
export type Program = {
  readonly id: string
  readonly name: string
  readonly version: string
  /** What its version string begins with, in lower case: `libssh2_1.10`. */
  readonly banner: string
  readonly offers: Partial<Readonly<Record<Kind, readonly string[]>>>
  /** How one connection of this program is told to take an old algorithm; absent where that is not known. */
  readonly exception?: string
  /** What newer releases brought. */
  readonly newer?: string
  readonly sources: readonly SourceRef[]
}

/** Everything the judgment rests on. */
export type Facts = {
  readonly algorithms: readonly Fact[]
  readonly programs: readonly Program[]
  /** The year of each OpenSSH release that a fact names. */
  readonly years: Readonly<Record<string, number>>
}
