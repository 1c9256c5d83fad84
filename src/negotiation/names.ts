import type { Kind, Side } from './types.ts'

/** Entries of a key exchange list that name no algorithm: extension, strict-exchange and guess markers. */
const MARKERS: readonly { readonly starts: string; readonly side?: Side }[] = [
  { starts: 'ext-info-c', side: 'client' },
  { starts: 'ext-info-s', side: 'server' },
  { starts: 'kex-strict-c', side: 'client' },
  { starts: 'kex-strict-s', side: 'server' },
  { starts: 'kexguess2@' },
]

/** Names are ASCII without blanks and commas, 64 characters at most (RFC 4251, section 6). */
const LONGEST = 64
/** The longest list of any program is a sixth of this: what is longer is no list, and comparing it would take its time. */
const MOST = 500

/** The algorithms of a list, whatever stands between them: commas, blanks, quotes, brackets. Linear; never throws. */
export function namesOf(text: string): readonly string[] {
  return [...new Set(wordsIn(text))].filter((word) => !isMarker(word)).slice(0, MOST)
}

/** Whose list it is, where one of its markers says so. */
export function sideOf(text: string): Side | undefined {
  for (const word of wordsIn(text)) {
    const marker = MARKERS.find(({ starts }) => word.startsWith(starts))
    if (marker?.side !== undefined) return marker.side
  }
  return undefined
}

const STARTS: Readonly<Record<Kind, readonly string[]>> = {
  kex: [
    'diffie-hellman',
    'curve25519-',
    'curve448-',
    'ecdh-',
    'ecmqv-',
    'sntrup',
    'mlkem',
    'gss-',
    'rsa1024-',
    'rsa2048-',
  ],
  hostKey: ['ssh-', 'ecdsa-', 'rsa-sha2-', 'sk-', 'webauthn-', 'x509v3-', 'pgp-sign-', 'spki-sign-'],
  mac: ['hmac-', 'umac-'],
  compression: ['none', 'zlib'],
  cipher: [
    'aes',
    'AEAD_AES_',
    '3des-',
    'des-',
    'arcfour',
    'blowfish-',
    'cast128-',
    'chacha20-',
    'rijndael',
    'twofish',
    'serpent',
    'camellia',
    'seed-',
    'idea-',
  ],
}

/** What a name is for: what SSH calls its algorithms is distinct enough. Undefined where it is like none of them. */
export function kindOf(name: string): Kind | undefined {
  return (Object.keys(STARTS) as readonly Kind[]).find((kind) => STARTS[kind].some((start) => name.startsWith(start)))
}

function isMarker(word: string): boolean {
  return MARKERS.some(({ starts }) => word.startsWith(starts))
}

/** Stretches of the signs that names are made of. */
function wordsIn(text: string): readonly string[] {
  const words: string[] = []
  let start = -1
  for (let at = 0; at <= text.length; at += 1) {
    const inside = at < text.length && isNameSign(text.charCodeAt(at))
    if (inside && start < 0) start = at
    else if (!inside && start >= 0) {
      if (at - start <= LONGEST) words.push(text.slice(start, at))
      start = -1
    }
  }
  return words
}

/** Letters, digits and `- . @ _ + / =`: base64 stands in the names of GSSAPI methods. */
function isNameSign(code: number): boolean {
  if (code >= 48 && code <= 57) return true
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return true
  return code === 45 || code === 46 || code === 64 || code === 95 || code === 43 || code === 47 || code === 61
}
