import { markLine, markOf, pastedLines, unreadable, wordsOf, type PastedLine } from './lines.ts'
import { listedKey, type ListedKey } from './listedKey.ts'
import { sshKeygenListSamples } from './sshKeygenListSamples.ts'
import { defineReader, type Reading } from './types.ts'

const verdicts = {
  same: 'Two of the fingerprints are equal, or one is the fingerprint that is looked for.',
  different: 'The fingerprints belong to different keys, or none is the one that is looked for.',
  listed: 'Fingerprints, and nothing of the same kind to compare them with.',
  'no-key': 'The file is no public key, or holds none.',
  'no-file': 'The file is not there or may not be read.',
  passphrase: 'The passphrase was wrong or was not given.',
}
type Verdict = keyof typeof verdicts

/** Reads `ssh-keygen -l` of one file, of several, or behind -F. `fingerprint` in the context is looked for. */
export const sshKeygenList = defineReader<Verdict>({
  id: 'ssh-keygen-l',
  title: 'Fingerprints that ssh-keygen shows',
  reads: 'ssh-keygen -l -f FILE',
  verdicts,
  samples: sshKeygenListSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const keys = lines.flatMap((line) => listedKey(line) ?? storedKey(line) ?? [])
    if (keys.length > 0) return compared(keys, (context['fingerprint'] ?? '').trim(), messageOf(lines))
    return (
      messageOf(lines) ??
      unreadable(
        'This is not what ssh-keygen -l prints: one line a key, with its bits, its fingerprint and its type in brackets.',
      )
    )
  },
})

/** `server.example.org ED25519 SHA256:…`, as -l -F prints a line of known_hosts. */
function storedKey(line: PastedLine): ListedKey | undefined {
  const [name, type, fingerprint, more] = wordsOf(line.text)
  if (name === undefined || type === undefined || fingerprint === undefined || more !== undefined) return undefined
  if (type.text !== type.text.toUpperCase() || !isFingerprint(fingerprint.text)) return undefined
  return { line, type: type.text, bits: 0, comment: name.text, fingerprint: fingerprint.text }
}

function isFingerprint(text: string): boolean {
  return text.startsWith('SHA256:') || text.startsWith('MD5:')
}

/** Old versions leave out the word MD5. */
function kindOf(fingerprint: string): 'SHA256' | 'MD5' {
  return fingerprint.startsWith('SHA256:') ? 'SHA256' : 'MD5'
}

function plain(fingerprint: string): string {
  return fingerprint.startsWith('MD5:') ? fingerprint.slice(4) : fingerprint
}

function compared(keys: readonly ListedKey[], wanted: string, message: Reading<Verdict> | undefined): Reading<Verdict> {
  const rest = { notes: [...notesOf(keys), ...(message === undefined ? [] : [message.summary])], values: {} }
  if (wanted !== '') return lookedFor(keys, wanted, rest)
  const twin = keys.find((key, at) => keys.findIndex((one) => plain(one.fingerprint) === plain(key.fingerprint)) < at)
  if (twin !== undefined) {
    const twins = keys.filter((key) => plain(key.fingerprint) === plain(twin.fingerprint))
    return {
      verdict: 'same',
      summary: `${shown(twin)} stands there ${twins.length === 2 ? 'twice' : `${twins.length} times`}: it is the same key.`,
      marks: twins.slice(0, 20).map((key) => markKey(key, 'the same key')),
      ...rest,
    }
  }
  const pair = rivals(keys)
  if (pair === undefined) {
    const each = Math.max(
      ...['SHA256', 'MD5'].map((kind) => keys.filter((key) => kindOf(key.fingerprint) === kind).length),
    )
    const count = each === 1 ? `One key: ${shown(keys[0])}` : `${each} keys, each of another type`
    return {
      verdict: 'listed',
      summary: `${count}.`,
      marks: keys.slice(0, 20).map((key) => markKey(key, key.type)),
      ...rest,
    }
  }
  return {
    verdict: 'different',
    summary: `These are different keys: ${pair.map(shown).join(' and ')}.`,
    marks: pair.map((key) => markKey(key, 'another key')),
    ...rest,
  }
}

/** Two keys that could have been the same: of one type, or the only two and not listed under one name. */
function rivals(keys: readonly ListedKey[]): readonly ListedKey[] | undefined {
  for (const kind of ['SHA256', 'MD5'] as const) {
    const mine = keys.filter((key) => kindOf(key.fingerprint) === kind)
    const seen = new Map<string, ListedKey>()
    for (const key of mine) {
      const pair = mine.length === 2 && mine[0]?.comment !== mine[1]?.comment
      const before = pair ? mine[0] : seen.get(key.type)
      if (before !== undefined && before !== key) return [before, key]
      seen.set(key.type, key)
    }
  }
  return undefined
}

function lookedFor(
  keys: readonly ListedKey[],
  wanted: string,
  rest: { readonly notes: readonly string[]; readonly values: Reading['values'] },
): Reading<Verdict> {
  const found = keys.find((key) => plain(key.fingerprint) === plain(wanted))
  if (found !== undefined)
    return {
      verdict: 'same',
      summary: `It is there: ${shown(found)}.`,
      marks: [markKey(found, 'the one you look for')],
      ...rest,
    }
  const comparable = keys.filter((key) => kindOf(key.fingerprint) === kindOf(wanted))
  const first = comparable[0]
  if (first === undefined) {
    const option = kindOf(wanted) === 'MD5' ? ' ssh-keygen -E md5 -l -f FILE shows the other kind.' : ''
    return {
      verdict: 'listed',
      summary: `The fingerprints are of another kind than the one you look for.${option}`,
      marks: [],
      ...rest,
    }
  }
  return {
    verdict: 'different',
    summary:
      comparable.length === 1
        ? `It is another key than the one you look for: ${shown(first)}.`
        : `None of the ${comparable.length} keys has the fingerprint you look for. The first is ${shown(first)}.`,
    marks: comparable.slice(0, 20).map((key) => markKey(key, 'another key')),
    ...rest,
  }
}

function shown(key: ListedKey | undefined): string {
  return key === undefined
    ? ''
    : `${key.type} ${key.fingerprint}${key.comment === '' ? '' : ` (${key.comment.slice(0, 80)})`}`
}

function markKey({ line, fingerprint }: ListedKey, note: string) {
  const at = Math.max(line.text.indexOf(fingerprint), 0)
  return markOf(line, at, at + fingerprint.length, note)
}

function notesOf(keys: readonly ListedKey[]): readonly string[] {
  const dead = keys.filter(({ type }) => type.startsWith('DSA'))
  const weak = keys.filter(({ type, bits }) => type.startsWith('RSA') && bits > 0 && bits < 2048)
  const kinds = new Set(keys.map(({ fingerprint }) => kindOf(fingerprint)))
  return [
    ...dead.slice(0, 5).map(({ line }) => `Line ${line.number}: servers refuse DSA keys since OpenSSH 7.0.`),
    ...weak
      .slice(0, 5)
      .map(
        ({ line, bits }) =>
          `Line ${line.number}: ${bits} bits are too few for RSA; make an ed25519 key, or RSA with 3072 bits.`,
      ),
    ...(kinds.size > 1
      ? ['SHA256 and MD5 are two ways to write the fingerprint of one key; only those of one kind can be compared.']
      : []),
  ]
}

const MESSAGES: readonly { readonly says: string; readonly verdict: Verdict; readonly summary: string }[] = [
  {
    says: 'incorrect passphrase supplied',
    verdict: 'passphrase',
    summary: 'The passphrase was wrong, so the private key was not opened.',
  },
  {
    says: '(stdin) is not a public key file',
    verdict: 'no-key',
    summary: 'The command before the pipe printed no key: it failed, or the server answered nothing.',
  },
  {
    says: 'is not a public key file',
    verdict: 'no-key',
    summary:
      'The file holds no public key that ssh-keygen can read: it is empty, cut off, in another form or another file.',
  },
  {
    says: 'is not a key file',
    verdict: 'no-key',
    summary: 'The file holds neither a public nor a private key that ssh-keygen can read.',
  },
  { says: 'No such file or directory', verdict: 'no-file', summary: 'There is no file of that name.' },
  {
    says: 'Permission denied',
    verdict: 'no-file',
    summary: 'You may not read the file. Run the command as its owner or as an administrator.',
  },
]

function messageOf(lines: readonly PastedLine[]): Reading<Verdict> | undefined {
  for (const line of lines) {
    const message = MESSAGES.find(({ says }) => line.text.includes(says))
    if (message === undefined || line.text.startsWith('#')) continue
    return {
      verdict: message.verdict,
      summary: message.summary,
      marks: [markLine(line, 'what ssh-keygen says')],
      notes: [],
      values: {},
    }
  }
  return undefined
}
