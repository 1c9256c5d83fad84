import { kindOf, KINDS } from './algorithmKind.ts'
import { markLine, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { isPrompt } from './prompts.ts'
import { sshQuerySamples } from './sshQuerySamples.ts'
import { defineReader, type Reading } from './types.ts'

const verdicts = {
  known: 'At least one of the wanted algorithms is built in.',
  unknown: 'None of the wanted algorithms is built in.',
  listed: 'Lists of algorithms, and nothing to look for in them.',
  unsupported: 'This ssh does not know the question.',
}
type Verdict = keyof typeof verdicts

/** Algorithms that may be built in and are off, or should be. Each with what is wrong. */
const WEAK: readonly { readonly starts: string; readonly why: string }[] = [
  { starts: 'ssh-dss', why: 'off since OpenSSH 7.0, gone in 10.0' },
  { starts: 'diffie-hellman-group1-sha1', why: 'off since 7.0: 1024 bits can be broken' },
  { starts: '3des-cbc', why: 'off since 7.4 for the client' },
  { starts: 'arcfour', why: 'removed in 7.6' },
  { starts: 'hmac-md5', why: 'off for the client since 7.2' },
]

/** Reads `ssh -Q` of any kind, also several lists below each other. `offer` is what the other side wants. */
export const sshQuery = defineReader<Verdict>({
  id: 'ssh-query',
  title: 'Algorithms that are built into ssh',
  reads: 'ssh -Q KIND',
  verdicts,
  samples: sshQuerySamples,
  read: (text, context) => {
    const lines = pastedLines(text).filter((line) => line.text !== '' && !isPrompt(line.text))
    const refused = lines.find((line) => line.text.startsWith('Unsupported query '))
    const names = lines.filter((line) => isAlgorithm(line.text))
    if (names.length > 0 && names.length >= lines.length - names.length)
      return compared(names, wantedOf(context['offer'] ?? ''), refused)
    return refused === undefined
      ? unreadable('This is not what ssh -Q prints: one name of an algorithm on each line.')
      : unsupported(refused)
  },
})

const STARTS = [
  'diffie-hellman-',
  'curve25519-',
  'curve448-',
  'ecdh-',
  'sntrup',
  'mlkem',
  'kex',
  'gss-',
  'ssh-',
  'ecdsa-',
  'rsa-sha2-',
  'sk-',
  'webauthn-',
  'hmac-',
  'umac-',
  'aes',
  '3des',
  'chacha20-',
  'arcfour',
  'blowfish',
  'cast128',
  'rijndael-',
  'zlib',
  'none',
  'null',
]

/** One word that begins as the names of algorithms do. */
function isAlgorithm(text: string): boolean {
  return text.length <= 64 && !text.includes(' ') && STARTS.some((start) => text.startsWith(start))
}

/** Entries of a key exchange list that name no algorithm are no wishes. */
function wantedOf(offer: string): readonly string[] {
  return offer
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('ext-info-') && !name.startsWith('kex-strict-'))
}

function compared(
  names: readonly PastedLine[],
  wanted: readonly string[],
  refused: PastedLine | undefined,
): Reading<Verdict> {
  const notes = [
    'What is built in is not what is switched on: ssh -G HOST shows that.',
    ...(refused === undefined
      ? []
      : [`${refused.text.slice(0, 80)}: this ssh is too old for it; key-sig is the older name of HostKeyAlgorithms.`]),
    ...WEAK.filter(({ starts }) => names.some(({ text }) => text.startsWith(starts))).map(
      ({ starts, why }) => `${starts}: ${why}.`,
    ),
  ]
  const found = names.filter(({ text }) => wanted.includes(text))
  const both = [...new Set(found.map(({ text }) => text))]
  if (wanted.length === 0)
    return {
      verdict: 'listed',
      summary: `${names.length} names, and nothing to look for in them.`,
      marks: [],
      notes,
      values: {},
    }
  const kind = kindOf(wanted[0] ?? '')
  if (both.length === 0 && !names.some(({ text }) => kindOf(text) === kind))
    return {
      verdict: 'listed',
      summary: `There are no ${KINDS[kind]} in these lists, and that is what is wanted.`,
      marks: [],
      notes,
      values: {},
    }
  if (both.length === 0)
    return {
      verdict: 'unknown',
      summary: `None of ${wanted.slice(0, 12).join(', ')} is built into this ssh, so no setting can switch it on: this ssh is too old for it, or it was removed as unsafe. Upgrade the older side.`,
      marks: [],
      notes,
      values: {},
    }
  return {
    verdict: 'known',
    summary: `Built in: ${both.join(', ')}. If the connection fails all the same, it is switched off by default and can be allowed for one host.`,
    marks: found.slice(0, 20).map((line) => markLine(line, 'wanted')),
    notes,
    values: {},
  }
}

function unsupported(line: PastedLine): Reading<Verdict> {
  return {
    verdict: 'unsupported',
    summary:
      'This ssh does not know the question. ssh -Q help lists those it knows; key-sig is the older name of HostKeyAlgorithms.',
    marks: [markLine(line, 'what ssh says')],
    notes: [],
    values: {},
  }
}
