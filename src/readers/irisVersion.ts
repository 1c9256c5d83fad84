import { irisVersionSamples } from './irisVersionSamples.ts'
import { isDigits, markOf, pastedLines, unreadable, wordsOf, type PastedLine } from './lines.ts'
import { defineReader, type Mark, type Reading } from './types.ts'

const verdicts = {
  'before-2017': 'Caché or Ensemble before 2017.1: its SSH library is too old for most servers.',
  'before-2018': 'Caché or Ensemble 2017: no keyboard-interactive login, and one form of authentication only.',
  cache: 'Caché or Ensemble 2018.1: the last line of that product.',
  iris: 'InterSystems IRIS.',
  'old-library': 'Only the SSH library is shown, and it is libssh2 before 1.11.',
  library: 'Only the SSH library is shown, and it is libssh2 1.11 or later.',
}
type Verdict = keyof typeof verdicts

type Version = {
  readonly numbers: readonly number[]
  readonly text: string
  readonly line: PastedLine
  readonly at: number
}
type Product = Version & { readonly isIris: boolean }

/** Reads `Write $ZVERSION`, `iris list` and the libssh2 version of `VersionInfo`. */
export const irisVersion = defineReader<Verdict>({
  id: 'iris-version',
  title: 'Version of IRIS and of its SSH library',
  reads: 'Write $ZVERSION',
  verdicts,
  samples: irisVersionSamples,
  read: (text) => {
    const lines = pastedLines(text)
    const products = lines.flatMap((line) => productIn(line) ?? [])
    const library = lines.flatMap((line) => libraryIn(line) ?? [])[0]
    const product = oldest(products)
    if (product) return ofProduct(product, products, library, lines)
    if (library) return ofLibrary(library)
    return unreadable('Neither a version of IRIS or Caché nor one of libssh2 is in this text.', [
      'Write $ZVERSION in the IRIS Terminal prints the product with its version.',
    ])
  },
})

const IRIS_SIGNS = ['IRIS for UNIX', 'IRIS for Windows', 'versionid:']
const OLD_SIGNS = [
  'Cache for UNIX',
  'Cache for Windows',
  'Cache for OpenVMS',
  'Ensemble for UNIX',
  'Ensemble for Windows',
]

/** `IRIS for UNIX (Ubuntu Server LTS for x86-64 Containers) 2025.1 (Build 223U) …`, `versionid:    2019.2.0.107.0com` */
function productIn(line: PastedLine): Product | undefined {
  const text = line.text.slice(0, 1000)
  const sign = [...IRIS_SIGNS, ...OLD_SIGNS].find((one) => text.includes(one))
  if (sign === undefined) return undefined
  const from = text.indexOf(sign) + sign.length
  const found = versionFrom(line, text, from, (numbers) => (numbers[0] ?? 0) >= 5 && numbers.length >= 2)
  const year = found?.numbers[0] ?? 0
  return found && { ...found, isIris: IRIS_SIGNS.includes(sign) && year >= 2018 }
}

/** `libssh2_1.10.0`, `libssh2/1.11.1`, or the bare number on a line of its own, as `Write client` may print it. */
function libraryIn(line: PastedLine): Version | undefined {
  const text = line.text.slice(0, 1000)
  const at = text.toLowerCase().indexOf('libssh2')
  if (at >= 0) return versionFrom(line, text, at + 7, isSmall)
  return wordsOf(text).length === 1
    ? versionFrom(line, text, 0, (numbers) => isSmall(numbers) && numbers[0] === 1)
    : undefined
}

function isSmall(numbers: readonly number[]): boolean {
  return (numbers[0] ?? 9) <= 2 && numbers.length === 3
}

/** The first run of digits and dots behind an index that is such a version. */
function versionFrom(
  line: PastedLine,
  text: string,
  from: number,
  fits: (numbers: readonly number[]) => boolean,
): Version | undefined {
  for (let at = from; at < text.length; at += 1) {
    if (!isDigits(text.charAt(at))) continue
    let end = at
    while (end < text.length && (isDigits(text.charAt(end)) || text[end] === '.')) end += 1
    const parts = text.slice(at, end).split('.')
    const numbers = parts.filter((part) => isDigits(part) && part.length <= 6).map(Number)
    if (numbers.length === parts.length && fits(numbers)) return { numbers, text: text.slice(at, end), line, at }
    at = end
  }
  return undefined
}

/** Of several instances, the oldest: it is the one that lacks most. */
function oldest(products: readonly Product[]): Product | undefined {
  return products.toSorted((one, other) => value(one) - value(other))[0]
}

function value({ numbers: [first = 0, second = 0] }: Version): number {
  return first * 100 + second
}

function isOldLibrary({ numbers: [major = 0, minor = 0] }: Version): boolean {
  return major < 1 || (major === 1 && minor < 11)
}

function ofProduct(
  product: Product,
  all: readonly Product[],
  library: Version | undefined,
  lines: readonly PastedLine[],
): Reading<Verdict> {
  const year = value(product)
  const verdict = product.isIris ? 'iris' : year < 201_701 ? 'before-2017' : year < 201_801 ? 'before-2018' : 'cache'
  const notes = [...LACKS[verdict], ...(library ? libraryNotes(library) : [ASK])]
  if (new Set(all.map((one) => one.text)).size > 1)
    notes.push('Several instances are listed; this is the oldest of them.')
  if (lines.some((line) => line.text.startsWith('status:') && line.text.includes('down')))
    notes.push('At least one instance is down.')
  const name = product.isIris ? 'InterSystems IRIS' : 'Caché or Ensemble'
  return {
    verdict,
    summary: `This is ${name} ${product.text}.${SUMMARIES[verdict]}`,
    marks: [mark(product, 'the version'), ...(library ? [mark(library, 'the SSH library')] : [])],
    notes,
    values: {},
  }
}

const ASK = 'Which libssh2 it uses is not in this text: VersionInfo of %Net.SSH.Session tells.'

const SUMMARIES = {
  'before-2017': ' Its SSH library is too old for most servers of today.',
  'before-2018': ' It cannot log in with keyboard-interactive or with two factors.',
  cache: '',
  iris: '',
} as const

const LACKS: Readonly<Record<keyof typeof SUMMARIES, readonly string[]>> = {
  'before-2017': [
    'libssh2 was renewed in 2017.1, with several new algorithms.',
    'Keyboard-interactive and several forms of authentication came in 2018.1, with a repair for sessions that a signal cut off.',
  ],
  'before-2018': [
    'Keyboard-interactive and several forms of authentication came in 2018.1, with a repair for sessions that a signal cut off.',
  ],
  cache: ['It has keyboard-interactive and several forms of authentication; IRIS is the product that followed it.'],
  iris: ['It has keyboard-interactive and several forms of authentication.'],
}

function libraryNotes(library: Version): readonly string[] {
  return isOldLibrary(library)
    ? [
        `libssh2 ${library.text} signs with RSA keys in the old way (SHA-1), which OpenSSH refuses since 8.8; ed25519 and ECDSA keys work.`,
      ]
    : [`libssh2 ${library.text} signs with RSA keys in the new way (SHA-2).`]
}

function ofLibrary(library: Version): Reading<Verdict> {
  const old = isOldLibrary(library)
  return {
    verdict: old ? 'old-library' : 'library',
    summary: old
      ? `The SSH library is libssh2 ${library.text}: servers of today refuse its RSA signatures.`
      : `The SSH library is libssh2 ${library.text}.`,
    marks: [mark(library, 'the SSH library')],
    notes: [...libraryNotes(library), 'Write $ZVERSION shows the product it belongs to.'],
    values: {},
  }
}

function mark(version: Version, note: string): Mark {
  return markOf(version.line, version.at, version.at + version.text.length, note)
}
