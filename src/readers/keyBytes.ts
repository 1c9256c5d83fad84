/** Reads the fields of a key or a certificate one after the other. Where the end is reached, it gives nothing. */
export class KeyBytes {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Nothing is left. */
  get done(): boolean {
    return this.#at === this.#bytes.length
  }

  /** A number of so many bytes, big end first. */
  number(size: number): bigint | undefined {
    if (this.#at + size > this.#bytes.length) return undefined
    let value = 0n
    for (const byte of this.#bytes.subarray(this.#at, this.#at + size)) value = value * 256n + BigInt(byte)
    this.#at += size
    return value
  }

  /** A length of four bytes and as many bytes behind it. */
  field(): Uint8Array | undefined {
    const start = this.#at
    const length = Number(this.number(4) ?? -1n)
    if (length < 0 || this.#at + length > this.#bytes.length) {
      this.#at = start
      return undefined
    }
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  text(): string | undefined {
    const field = this.field()
    return field === undefined ? undefined : textOf(field)
  }
}

/** Bytes as letters; what is no printable ASCII becomes a question mark. */
export function textOf(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 4096)]
    .map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '?'))
    .join('')
}

/** Significant bits of a number, big end first. */
export function bitsOf(bytes: Uint8Array): number {
  const start = bytes.findIndex((byte) => byte !== 0)
  return start < 0 ? 0 : (bytes.length - start - 1) * 8 + (32 - Math.clz32(bytes[start] ?? 0))
}

/** Several fields, each behind its length. */
export function joinFields(fields: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap((field) => [
      field.length >>> 24,
      (field.length >>> 16) & 255,
      (field.length >>> 8) & 255,
      field.length & 255,
      ...field,
    ]),
  )
}

export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}
