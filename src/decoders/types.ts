/** The number spaces that meet in one paste box. The same number can mean something in several. */
export type Family =
  'libssh2' | 'fasp' | 'fasp-internal' | 'packet-length' | 'trace-mask' | 'sftp-status' | 'exit-status'

/** One code of one family, as content knows it. */
export type Code = {
  readonly family: Family
  /** As the family counts: libssh2 negative, FASP 0 and up. */
  readonly number: number
  readonly name: string
  readonly meaning: string
  /** Texts a program prints with this code. */
  readonly texts: readonly string[]
  readonly class?: string
  readonly next?: { readonly guide: string; readonly node: string }
  readonly sources: readonly { readonly source: string; readonly section: string }[]
}

/** One reading of what was typed. */
export type Decoding = {
  readonly family: Family
  readonly number: number
  readonly name: string
  readonly meaning: string
  /** The same code as other programs write it: `{ hex: '8010100D', decimal: '-2146430963' }`. */
  readonly notations: Readonly<Record<string, string>>
  /** For `packet-length`: the characters that were printed. For `trace-mask`: one line a bit. */
  readonly details: readonly string[]
  readonly warning?: string
  readonly next?: { readonly guide: string; readonly node: string }
  readonly sources: readonly { readonly source: string; readonly section: string }[]
}
