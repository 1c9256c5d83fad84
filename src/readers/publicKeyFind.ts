import { sshBlobOfDer } from './derKey.ts'
import { decodeBase64, isBase64, isKeyType } from './keyBlob.ts'
import { wordsOf, type PastedLine } from './lines.ts'
import { readPublicBlob, type PublicBlob } from './publicBlob.ts'

/** A key in a text, or the place where one should be. */
export type FoundKey = {
  /** Its first line. */
  readonly line: PastedLine
  readonly form: 'line' | 'ssh2' | 'pem' | 'putty'
  /** The word before the key, where it is one line. */
  readonly type: string
  readonly comment: string
  /** Undefined where it is not whole. */
  readonly key?: PublicBlob
}

export type Found = { readonly keys: readonly FoundKey[]; readonly secret?: PastedLine }

const BEGIN: readonly { readonly says: string; readonly form: 'ssh2' | 'pem' }[] = [
  { says: 'BEGIN SSH2 PUBLIC KEY', form: 'ssh2' },
  { says: 'BEGIN PUBLIC KEY', form: 'pem' },
  { says: 'BEGIN RSA PUBLIC KEY', form: 'pem' },
]

const SECRET = ['PRIVATE KEY', 'BEGIN SSH2 ENCRYPTED', 'Private-Lines:', 'Private-MAC:', 'b3BlbnNzaC1rZXktdjE']

/** Longest block worth putting together: an RSA key of 16,384 bits has about 60 lines. */
const MOST_LINES = 120

/** Finds every public key of a text, in each of its forms, and the first sign of a private one. */
export function findKeys(lines: readonly PastedLine[]): Found {
  const secret = lines.find(({ text }) => SECRET.some((sign) => text.includes(sign)) || isSecretBody(text))
  if (secret !== undefined) return { keys: [], secret }
  const keys: FoundKey[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) continue
    const begin = BEGIN.find(({ says }) => line.text.includes(says))
    if (begin !== undefined) keys.push(blockAt(lines, at, begin.form))
    else if (line.text.startsWith('PuTTY-User-Key-File-')) keys.push(puttyAt(lines, at))
    else keys.push(...lineKey(line, lines[at + 1]))
  }
  return { keys }
}

/** The body of a PEM private key without its first line: a sequence that begins with a version. */
function isSecretBody(text: string): boolean {
  if (!text.startsWith('MI') || text.length < 40) return false
  const bytes = decodeBase64(text.slice(0, 16))
  if (bytes?.[0] !== 48) return false
  const after = (bytes[1] ?? 0) > 127 ? 2 + (bytes[1] ?? 0) - 128 : 2
  return bytes[after] === 2 && bytes[after + 1] === 1 && (bytes[after + 2] ?? 9) <= 1
}

/** `type key comment`, with or without options before it. */
function lineKey(line: PastedLine, next: PastedLine | undefined): readonly FoundKey[] {
  const words = wordsOf(line.text.slice(0, 40_000))
  const at = words.findIndex((word, index) => isKeyType(word.text) && words[index + 1]?.text.startsWith('AAAA'))
  const type = words[at]
  const blob = words[at + 1]
  if (type === undefined || blob === undefined) return []
  const comment = line.text
    .slice(blob.at + blob.text.length)
    .trim()
    .slice(0, 200)
  const wrapped = comment === '' && next !== undefined && next.text !== '' && isBase64(next.text)
  const key = wrapped ? undefined : readBase64(blob.text)
  return [{ line, form: 'line', type: type.text, comment, ...(key === undefined ? {} : { key }) }]
}

function readBase64(text: string): PublicBlob | undefined {
  const bytes = decodeBase64(text)
  return bytes === undefined ? undefined : readPublicBlob(Uint8Array.from(bytes))
}

function blockAt(lines: readonly PastedLine[], at: number, form: 'ssh2' | 'pem'): FoundKey {
  const line = lines[at]
  const inside = lines.slice(at + 1, at + 1 + MOST_LINES)
  const end = inside.findIndex(({ text }) => text.includes('END '))
  const body = end < 0 ? [] : inside.slice(0, end).map(({ text }) => text)
  const headers = body.findLastIndex((text, index) => text.includes(':') || (body[index - 1] ?? '').endsWith('\\'))
  const said =
    body
      .find((text) => text.startsWith('Comment:'))
      ?.slice('Comment:'.length)
      .trim() ?? ''
  const bytes = decodeBase64(body.slice(headers + 1).join(''))
  const blob =
    bytes === undefined ? undefined : form === 'ssh2' ? Uint8Array.from(bytes) : sshBlobOfDer(Uint8Array.from(bytes))
  const key = blob === undefined || blob === 'private' ? undefined : readPublicBlob(blob)
  const comment = said.startsWith('"') && said.endsWith('"') ? said.slice(1, -1) : said
  return {
    line: line ?? { number: 1, text: '', column: (index) => index },
    form,
    type: '',
    comment,
    ...(key === undefined ? {} : { key }),
  }
}

/** The public lines of a PuTTY key, pasted without the private ones. */
function puttyAt(lines: readonly PastedLine[], at: number): FoundKey {
  const inside = lines.slice(at, at + MOST_LINES)
  const says = (name: string) =>
    inside
      .find(({ text }) => text.startsWith(name))
      ?.text.slice(name.length)
      .trim() ?? ''
  const start = inside.findIndex(({ text }) => text.startsWith('Public-Lines:'))
  const count = Math.min(Number(says('Public-Lines:')) || 0, MOST_LINES)
  const body = start < 0 ? [] : inside.slice(start + 1, start + 1 + count).map(({ text }) => text)
  const key = readBase64(body.join(''))
  const line = lines[at] ?? { number: 1, text: '', column: (index: number) => index }
  return { line, form: 'putty', type: '', comment: says('Comment:'), ...(key === undefined ? {} : { key }) }
}
