import { certificateNotes, untimely } from './certificateNotes.ts'
import { isBase64 } from './keyBlob.ts'
import { markLine, markOf, pastedLines, unreadable, type PastedLine } from './lines.ts'
import type { PublicBlob } from './publicBlob.ts'
import { findKeys, type FoundKey } from './publicKeyFind.ts'
import { publicKeySamples } from './publicKeySamples.ts'
import { defineReader, type Reading, type ReaderContext } from './types.ts'

const verdicts = {
  'private-key': 'A private key is in the text: it must be replaced.',
  damaged: 'A key is not whole: cut off, broken over several lines, or not of the type before it.',
  dead: 'The key is of a kind that current servers refuse.',
  weak: 'The key works and is too short for today.',
  'other-form': 'A sound key in a form that authorized_keys does not take.',
  certificate: 'A certificate: a public key with the signature of an authority.',
  good: 'A sound public key.',
}
type Verdict = keyof typeof verdicts

/** Keys that are told of one by one. */
const SHOWN = 8

/** Reads a public key in any form. `fingerprint` in the context is compared, a certificate also with `today`. */
export const publicKey = defineReader<Verdict>({
  id: 'public-key',
  title: 'A public key: what it is, and its fingerprints',
  reads: 'cat ~/.ssh/id_ed25519.pub',
  verdicts,
  samples: publicKeySamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const { keys, secret } = findKeys(lines)
    if (secret !== undefined) return refusedKey(secret, lines)
    if (keys.length > 0) return told(keys, context)
    return unreadable(
      lines.some((line) => line.text.endsWith('No such file or directory'))
        ? 'There is no such file. The public half has the name of the private key with .pub behind it.'
        : 'There is no public key in this text: it begins with its type, such as ssh-ed25519 or ssh-rsa, or with BEGIN … PUBLIC KEY.',
    )
  },
})

function refusedKey(line: PastedLine, lines: readonly PastedLine[]): Reading<Verdict> {
  const whole = lines.some(({ text }) => text.length >= 40 && isBase64(text))
  const form = SECRET_FORMS.find(({ says }) => lines.some(({ text }) => text.includes(says)))?.form
  return {
    verdict: 'private-key',
    summary: whole
      ? `Line ${line.number} belongs to a private key, which must never be shown to anybody. Treat it as exposed: make a new pair and remove the old public key everywhere.`
      : `Line ${line.number} begins a private key, and the key itself is not in the text. Never show more of it to anybody.`,
    marks: [markLine(line, 'private key')],
    notes: [
      ...(form === undefined ? [] : [`The form of the private key: ${form}.`]),
      'The public half is the file that ends in .pub. ssh-keygen -y -f FILE works it out from the private one.',
    ],
    values: {},
    secret: 'private-key',
  }
}

/** What the first line of a private key says of its form. */
const SECRET_FORMS = [
  { says: 'BEGIN OPENSSH PRIVATE KEY', form: 'OpenSSH, the usual one since 7.8' },
  { says: 'BEGIN RSA PRIVATE KEY', form: 'PEM for RSA (ssh-keygen -m PEM)' },
  { says: 'BEGIN EC PRIVATE KEY', form: 'PEM for ECDSA (ssh-keygen -m PEM)' },
  { says: 'BEGIN DSA PRIVATE KEY', form: 'PEM for DSA, which servers refuse' },
  { says: 'BEGIN ENCRYPTED PRIVATE KEY', form: 'PKCS8, with a passphrase' },
  { says: 'BEGIN PRIVATE KEY', form: 'PKCS8, without a passphrase' },
  { says: 'PuTTY-User-Key-File', form: 'PuTTY; PuTTYgen exports it for OpenSSH' },
  { says: 'BEGIN SSH2 ENCRYPTED', form: 'ssh.com' },
]

const ORDER: readonly Verdict[] = ['damaged', 'dead', 'weak', 'other-form', 'certificate', 'good']

function told(keys: readonly FoundKey[], context: ReaderContext): Reading<Verdict> {
  const judged = keys.map((found) => ({ found, verdict: verdictOf(found) }))
  const worst = ORDER.flatMap((verdict) => judged.filter((one) => one.verdict === verdict))[0] ?? judged[0]
  if (worst === undefined) return unreadable(verdicts.damaged)
  const several = keys.length > 1
  return {
    verdict: worst.verdict,
    summary: `${several ? `Line ${worst.found.line.number}, one of ${keys.length} keys: ` : ''}${summaryOf(worst.found, worst.verdict, context['today'] ?? '')}`,
    marks: judged
      .slice(0, 40)
      .map(({ found, verdict }) =>
        markOf(found.line, 0, Math.max(Math.min(found.line.text.length, 60), 1), MARKS[verdict]),
      ),
    notes: [...compared(keys, context), ...judged.slice(0, SHOWN).flatMap(({ found }) => aboutKey(found, several))],
    values: {},
  }
}

const MARKS: Readonly<Record<Verdict, string>> = {
  'private-key': 'private key',
  damaged: 'not whole',
  dead: 'refused by current servers',
  weak: 'too short',
  'other-form': 'sound, in another form',
  certificate: 'certificate',
  good: 'sound',
}

function verdictOf({ key, type, form }: FoundKey): Verdict {
  if (key === undefined || (type !== '' && !agrees(type, key))) return 'damaged'
  if (key.type === 'ssh-dss' || (key.type === 'ssh-rsa' && key.bits < 1024)) return 'dead'
  if (key.type === 'ssh-rsa' && key.bits < 2048) return 'weak'
  if (key.certificate !== undefined) return 'certificate'
  return form === 'line' ? 'good' : 'other-form'
}

/** The word before the key says what the key is; rsa-sha2 names stand for ssh-rsa. */
function agrees(type: string, key: PublicBlob): boolean {
  const certified = type.includes('-cert-v01@')
  const plain = type.startsWith('rsa-sha2-') ? 'ssh-rsa' : type
  if (certified !== (key.certificate !== undefined)) return false
  return certified ? plain.startsWith(key.type.replace('@openssh.com', '')) : plain === key.type
}

function summaryOf(found: FoundKey, verdict: Verdict, today: string): string {
  const { key, type } = found
  if (key === undefined)
    return 'The key is not whole. It has to be one line as it stands in the file; copy it again, with line wrapping off.'
  const what = `${nameOf(key)}${found.comment === '' ? '' : `, "${found.comment}"`}`
  if (verdict === 'damaged')
    return `The word before the key says ${type}, and the key itself is ${key.type}. Servers skip such a line.`
  if (verdict === 'dead')
    return key.type === 'ssh-dss'
      ? `${what}. Servers refuse this type since OpenSSH 7.0, and OpenSSH 10.0 removed it: make an ed25519 key.`
      : `${what}. Current OpenSSH refuses RSA keys below 1024 bits: make an ed25519 key.`
  if (verdict === 'weak') return `${what}. RSA below 2048 bits is too weak: make an ed25519 key, or RSA with 3072 bits.`
  if (key.certificate !== undefined && verdict === 'certificate') {
    const trusted = 'A server takes it where it trusts the authority that signed it.'
    return `A certificate for ${what}. ${untimely(key.certificate, today) ?? trusted}`
  }
  if (verdict === 'other-form')
    return `${what}, ${FORMS[found.form]}. authorized_keys wants it on one line, as in the note below; ssh-keygen -i -f FILE does the same for most.`
  return `A sound public key: ${what}.`
}

const FORMS = {
  line: 'on one line',
  ssh2: 'in the form of RFC 4716, which ssh.com and PuTTY export',
  pem: 'in the form PEM',
  putty: 'from a PuTTY file',
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['ssh-rsa', 'RSA'],
  ['ssh-dss', 'DSA'],
  ['ssh-ed25519', 'ED25519'],
  ['sk-ssh-ed25519@openssh.com', 'ED25519 on a security key'],
  ['sk-ecdsa-sha2-nistp256@openssh.com', 'ECDSA on a security key'],
])

function nameOf({ type, bits }: PublicBlob): string {
  return `${NAMES.get(type) ?? 'ECDSA'}, ${bits} bits`
}

function aboutKey({ line, key, form, comment }: FoundKey, several: boolean): readonly string[] {
  if (key === undefined) return []
  const at = several ? `Line ${line.number}: ` : ''
  const old =
    key.type === 'ssh-rsa'
      ? [`${at}RSA needs rsa-sha2 signatures (OpenSSH 7.2 and later); its SHA-1 ones are off since OpenSSH 8.8.`]
      : []
  return [
    `${at}${key.sha256} (OpenSSH 6.8 and later)`,
    `${at}${key.md5} (before 6.8, and ssh-keygen -E md5)`,
    ...(form === 'line' ? [] : [`${at}On one line: ${`${key.line} ${comment}`.trim()}`]),
    ...old,
    ...(key.certificate === undefined ? [] : certificateNotes(key.certificate).map((note) => `${at}${note}`)),
  ]
}

function compared(keys: readonly FoundKey[], context: ReaderContext): readonly string[] {
  const wanted = (context['fingerprint'] ?? '').trim()
  if (wanted === '') return []
  const same = keys.find(
    ({ key }) => key !== undefined && [key.sha256, key.md5, key.md5.slice(4), key.sha256.slice(7)].includes(wanted),
  )
  return [
    same === undefined
      ? `None of the keys here has the fingerprint ${wanted.slice(0, 80)}.`
      : `It has the fingerprint you look for, ${wanted}.`,
  ]
}
