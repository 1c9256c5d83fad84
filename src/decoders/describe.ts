import { irisNotations } from './libssh2.ts'
import { lengthToText, showText } from './packetLength.ts'
import { DECRYPTED_PACKETS, SAFE_MASK, traceBits } from './traceMask.ts'
import type { Clue } from './clues.ts'
import type { Code, Decoding } from './types.ts'

const LARGEST_SIGNAL = 64

function find(codes: readonly Code[], { family, number }: Pick<Clue, 'family' | 'number'>): Code | undefined {
  return codes.find((code) => code.family === family && code.number === number)
}

function fromCode(code: Code, details: readonly string[], notations: Decoding['notations']): Decoding {
  const { family, number, name, meaning, next, sources } = code
  return { family, number, name, meaning, notations, details, sources, ...(next === undefined ? {} : { next }) }
}

function textsOf(code: Code): readonly string[] {
  return code.texts.map((text) => `Text: ${text}`)
}

function describeLength(clue: Clue, codes: readonly Code[]): Decoding {
  const hex = `0x${(clue.number >>> 0).toString(16).toUpperCase().padStart(8, '0')}`
  const text = lengthToText(clue.number)
  const plain = {
    family: clue.family,
    number: clue.number,
    sources: codes.find((code) => code.family === clue.family)?.sources ?? [],
  }
  if (text === undefined) {
    return {
      ...plain,
      name: 'no text',
      meaning:
        'The four bytes of this length are not printable text, so no start-up file printed them: the stream is damaged, or the other side speaks another protocol.',
      notations: { hex },
      details: [],
    }
  }
  const shown = showText(text)
  const known = find(codes, clue)
  return {
    ...plain,
    name: `"${shown}"`,
    meaning: `A program printed text that begins with "${shown}" where a packet was expected, and its first four characters were read as the length. ${known?.meaning ?? 'Look for what prints at login: a start-up file, a forced command, or a login shell that refuses.'}`,
    notations: { hex, text: shown },
    details: Array.from(
      text,
      (sign) => `${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')} = ${showText(sign)}`,
    ),
    sources: known?.sources ?? plain.sources,
    ...(known?.next === undefined ? {} : { next: known.next }),
  }
}

function describeMask(clue: Clue, codes: readonly Code[]): Decoding | undefined {
  const bits = traceBits(clue.number)
  if (bits.length === 0 && clue.number !== 0) return undefined
  const lines = bits.map((number) => {
    const code = find(codes, { family: clue.family, number })
    return code === undefined ? `${number}: not defined, no effect` : `${number} ${code.name}: ${code.meaning}`
  })
  const some = codes.find((code) => code.family === clue.family)
  return {
    family: clue.family,
    number: clue.number,
    name: `SetTraceMask(${clue.number})`,
    meaning:
      clue.number === 0
        ? 'Tracing is switched off.'
        : 'What the trace log of %Net.SSH.Session will hold: one line below for each bit that is set.',
    notations: { decimal: String(clue.number), hex: `0x${clue.number.toString(16).toUpperCase()}` },
    details: lines,
    sources: some?.sources ?? [],
    ...(some?.next === undefined ? {} : { next: some.next }),
    ...(bits.includes(DECRYPTED_PACKETS)
      ? {
          warning: `This mask holds the value ${DECRYPTED_PACKETS}: it writes every packet decrypted into the log, the login password among them. Use ${SAFE_MASK} instead. If such a log went to anybody, change that password.`,
        }
      : {}),
  }
}

function describeSignal(clue: Clue, codes: readonly Code[]): Decoding | undefined {
  const base = find(codes, { family: clue.family, number: 128 })
  const signal = clue.number - 128
  if (base === undefined || signal < 1 || signal > LARGEST_SIGNAL) return undefined
  return {
    ...fromCode(base, [`${clue.number} = 128 + ${signal}: signal ${signal}.`], {}),
    number: clue.number,
    name: `signal ${signal}`,
  }
}

/** The number in the other space of Aspera's codes, where that is known. */
function describeFasp(clue: Clue, code: Code, codes: readonly Code[]): Decoding {
  const internal = codes.find(({ family, name }) => family === 'fasp-internal' && name === code.name)
  const management = codes.find(({ family, name }) => family === 'fasp' && name === code.name)
  const other = find(codes, { family: clue.family === 'fasp' ? 'fasp-internal' : 'fasp', number: clue.number })
  const notations = {
    ...(management === undefined ? {} : { management: String(management.number) }),
    ...(internal === undefined ? {} : { internal: String(internal.number) }),
  }
  const decoding = fromCode(code, textsOf(code), notations)
  if (other === undefined) return decoding
  const warning =
    clue.family === 'fasp'
      ? `Aspera counts in two spaces. After "errcode=" on a session line ${clue.number} means this; in "had error, errcode ${clue.number}" or "Error ${clue.number} [...]" it is the internal ${other.name}.`
      : `This is the internal number. As a management code ("errcode=${clue.number}") it would be ${other.name}, something else.`
  return { ...decoding, warning }
}

/** What content knows of a clue. `undefined` when no such code is known. */
export function describe(clue: Clue, codes: readonly Code[]): Decoding | undefined {
  if (clue.family === 'packet-length') return describeLength(clue, codes)
  if (clue.family === 'trace-mask') return describeMask(clue, codes)
  const code = find(codes, clue)
  if (code === undefined) return clue.family === 'exit-status' ? describeSignal(clue, codes) : undefined
  if (clue.family === 'libssh2') return fromCode(code, textsOf(code), irisNotations(clue.number))
  if (clue.family === 'fasp' || clue.family === 'fasp-internal') return describeFasp(clue, code, codes)
  return fromCode(code, textsOf(code), {})
}
