import { libssh2FromIris } from './libssh2.ts'
import { lengthToText } from './packetLength.ts'
import { tokenize, wholeNumber } from './tokens.ts'
import type { Token } from './tokens.ts'
import type { Code, Family } from './types.ts'

/** A number found in what was typed, and the number space it may belong to. */
export type Clue = {
  readonly family: Family
  readonly number: number
  /** The words around it say which space is meant; otherwise it is one reading of several. */
  readonly said: boolean
}

const LARGEST_MASK = 1023
/** In a text of this length somebody typed a code with a word or two: `-13 banner`. */
const SHORT = 40

function said(family: Family, number: number): readonly Clue[] {
  return [{ family, number, said: true }]
}

/** Every space a number alone can belong to, most usual first. */
function readings(number: number): readonly Clue[] {
  if (number < 0) return [{ family: 'libssh2', number, said: false }]
  const families: Family[] =
    number > 66 ? ['exit-status', 'trace-mask'] : ['fasp', 'fasp-internal', 'libssh2', 'sftp-status', 'exit-status']
  const small = families
    .filter((family) => family !== 'trace-mask' || number <= LARGEST_MASK)
    .map((family) => ({ family, number: family === 'libssh2' ? 0 - number : number, said: false }))
  return lengthToText(number) === undefined ? small : [...small, { family: 'packet-length', number, said: false }]
}

function isDigit(sign: string): boolean {
  return sign !== '' && sign >= '0' && sign <= '9'
}

/** Half of a number with a point, such as the time in `[libssh2] 0.369332`. */
function isFraction({ before, after }: Token): boolean {
  return (after.startsWith('.') && isDigit(after.slice(1))) || (before.endsWith('.') && isDigit(before.slice(0, 1)))
}

/** What the words before a number, or the sign after it, say of it. `undefined`: nothing. */
function fromContext(token: Token, number: number): readonly Clue[] | undefined {
  const [third, second, last] = [token.words.at(-3), token.words.at(-2), token.words.at(-1)]
  const sign = token.before.trim().slice(-1)
  if (last === 'settracemask' || last === 'mask' || last === 'bitmask') return said('trace-mask', number)
  if ((second === 'too' && last === 'long') || (second === 'packet' && last === 'length'))
    return said('packet-length', number)
  if (last === 'errcode') return said(sign === '=' || sign === ':' ? 'fasp' : 'fasp-internal', number)
  if (last === 'error' && token.after.startsWith(' [')) return said('fasp-internal', number)
  if (last === 'event' || last === 'libssh2' || last === 'rc') return said('libssh2', 0 - Math.abs(number))
  const of = last === 'status' || last === 'code' || last === 'error' || last === 'err' ? second : last
  if (of === 'exit' || of === 'exited' || (third === 'exited' && last === 'status')) return said('exit-status', number)
  if (of === 'sftp' || of === 'fx' || of === 'fxp') return said('sftp-status', number)
  if (of === 'fasp' || of === 'aspera' || of === 'ascp' || of === 'management') return said('fasp', number)
  if (of === 'internal') return said('fasp-internal', number)
  if (of === 'libssh2' || of === 'ssh2') return said('libssh2', 0 - Math.abs(number))
  return last === 'error' || last === 'code' || last === 'err' || last === 'errno' ? readings(number) : undefined
}

function fromName(token: Token, codes: readonly Code[], alone: boolean): readonly Clue[] {
  const name = token.text.toUpperCase()
  if (!alone && !name.startsWith('LIBSSH2_') && !name.startsWith('SSH_FX_') && !name.startsWith('SSHTRACE')) return []
  const wanted = name.startsWith('SSH_FX_') ? `LIB${name.slice(0, 3)}2${name.slice(3)}` : name
  return codes
    .filter((code) => code.name.toUpperCase() === wanted)
    .map(({ family, number }) => ({ family, number, said: true }))
}

/** Every code named in a text, in order. A number by itself has several readings; in a sentence its words decide. */
export function findClues(text: string, codes: readonly Code[]): readonly Clue[] {
  const whole =
    text.length <= 48
      ? Array.from(text)
          .filter((sign) => !' \t\r\n[](){}\'"`'.includes(sign))
          .join('')
      : ''
  const joined = libssh2FromIris(whole)
  if (joined !== undefined) return said('libssh2', joined)
  const tokens = tokenize(text)
  const alone = tokens.length === 1
  const short = text.length <= SHORT
  return tokens.flatMap((token, at) => {
    const status = libssh2FromIris(token.text)
    if (status !== undefined) return said('libssh2', status)
    const number = isFraction(token) ? undefined : wholeNumber(token.text)
    if (number === undefined) return fromName(token, codes, alone)
    if (alone) return readings(number)
    return fromContext(token, number) ?? (short && (at === 0 || number < 0) ? readings(number) : [])
  })
}
