import { authorizedKeysSamples } from './authorizedKeysSamples.ts'
import { readKeyLine, type KeyLine } from './keyLine.ts'
import { explainOption, missingForAspera } from './keyOptions.ts'
import { markLine, markOf, pastedLines, unreadable, wordsOf, type PastedLine } from './lines.ts'
import { defineReader, type Mark, type Reading, type ReaderContext } from './types.ts'

const verdicts = {
  'private-key': 'A private key is in the text: it must be replaced, and it does not belong in this file.',
  wrapped: 'A key is broken over several lines: sshd does not put it together again.',
  'missing-type': 'A line begins with the key itself; the type before it is missing.',
  malformed: 'A line is not written as sshd reads it, and is skipped.',
  'dss-only': 'All keys are of the type ssh-dss, which current servers refuse.',
  'aspera-key-open':
    'An Aspera public key stands there without the options that confine it: anybody can log in with it.',
  'aspera-key-missing': 'The Aspera public key that is wanted is not there.',
  'no-keys': 'There is no key: the file is empty, not there, or holds comments only.',
  fine: 'Every line is a complete key.',
}
type Verdict = keyof typeof verdicts

type Known = { readonly line: PastedLine; readonly key: KeyLine }
type Complete = { readonly line: PastedLine; readonly key: Extract<KeyLine, { kind: 'key' }> }
type Trouble = { readonly verdict: Verdict; readonly detail: string; readonly mark: Mark }

/** Keys whose lines are explained one by one; a longer file is explained up to here. */
const EXPLAINED = 30

/** Reads the content of authorized_keys. `wantsAsperaKey` in the context: the Aspera key should be there. */
export const authorizedKeys = defineReader<Verdict>({
  id: 'authorized-keys',
  title: 'Content of authorized_keys',
  reads: 'cat ~/.ssh/authorized_keys',
  asks: ['wantsAsperaKey'],
  verdicts,
  samples: authorizedKeysSamples,
  read: (text, context) => {
    const wide = wideText(text)
    if (wide) return wide
    const known = knownLines(text)
    const exposed = known.find(({ key }) => key.kind === 'private')
    if (exposed) return privateKey(exposed.line)
    const keys = known.flatMap(({ line, key }) => (key.kind === 'key' ? [{ line, key }] : []))
    const troubles = troublesOf(known)
    const foreign = known.filter(({ key }) => key.kind === 'foreign').length
    // Another text, in which a line happens to begin as an option does.
    const another = foreign > Math.max(2, troubles.length)
    if (keys.length === 0 && (troubles.length === 0 || another)) return withoutKeys(known)
    return conclude(keys, troubles, context)
  },
})

function conclude(keys: readonly Complete[], troubles: readonly Trouble[], context: ReaderContext): Reading<Verdict> {
  const all = [
    ...troubles,
    ...openAsperaKeys(keys),
    ...onlyDss(keys, troubles),
    ...absentAsperaKey(keys, troubles, context),
  ]
  const order: readonly Verdict[] = [
    'wrapped',
    'missing-type',
    'malformed',
    'aspera-key-open',
    'dss-only',
    'aspera-key-missing',
  ]
  const sorted = order.flatMap((verdict) => all.filter((trouble) => trouble.verdict === verdict))
  const worst = sorted[0]
  const count = keys.length === 1 ? 'The one key is complete' : `All ${keys.length} keys are complete`
  return {
    verdict: worst?.verdict ?? 'fine',
    summary: worst?.detail ?? `${count}, and every option is one that sshd knows.`,
    marks: sorted.map((trouble) => trouble.mark).slice(0, 40),
    notes: [
      ...sorted.slice(1, 12).map((trouble) => trouble.detail),
      ...(worst?.verdict === 'wrapped' ? [TERMINAL] : []),
      ...keys.slice(0, EXPLAINED).map(explain),
    ],
    values: {},
  }
}

const TERMINAL =
  'A narrow terminal can break a line on the screen only: wc -l on the file, or an editor with wrapping off, shows whether the file itself is broken.'

/** Lines between BEGIN and END of another format are no lines of this file. */
function knownLines(text: string): readonly Known[] {
  let inside = false
  return pastedLines(text).map((line) => {
    const key = readKeyLine(line)
    if (inside && key.kind !== 'private') {
      inside = !line.text.includes('END ')
      return { line, key: { kind: 'empty' } }
    }
    inside = key.kind === 'malformed' && line.text.includes('BEGIN ') && line.text.startsWith('----')
    return { line, key }
  })
}

function troublesOf(known: readonly Known[]): Trouble[] {
  const troubles: Trouble[] = []
  known.forEach(({ line, key }, index) => {
    if (key.kind === 'missing-type') {
      const detail = `Line ${line.number}: ${key.trouble}.`
      troubles.push({ verdict: 'missing-type', detail, mark: markOf(line, key.at, key.end, key.trouble) })
    }
    if (key.kind === 'malformed') {
      const detail = `Line ${line.number}: ${key.trouble}. sshd skips the line without a word.`
      troubles.push({ verdict: 'malformed', detail, mark: markOf(line, key.at, key.end, key.trouble) })
    }
    if (key.kind === 'cut') {
      const next = known.slice(index + 1, index + 3).find((one) => one.key.kind !== 'empty')
      const goesOn =
        next?.key.kind === 'continuation' || (next?.key.kind === 'key' && key.trouble.startsWith('options'))
      const detail = goesOn
        ? `The key that begins in line ${line.number} goes on in line ${next.line.number}; it has to be one line.`
        : `Line ${line.number}: ${key.trouble}. The end is missing.`
      troubles.push({
        verdict: goesOn ? 'wrapped' : 'malformed',
        detail,
        mark: markOf(line, key.at, key.end, key.trouble),
      })
    }
  })
  return troubles
}

function isAspera({ key }: Complete): boolean {
  const command = key.options.find((option) => option.name === 'command')?.value ?? ''
  return key.comment.toLowerCase().includes('aspera') || command.includes('aspshell')
}

function openAsperaKeys(keys: readonly Complete[]): Trouble[] {
  return keys.filter(isAspera).flatMap(({ line, key }) => {
    const missing = missingForAspera(key.options)
    if (missing.length === 0) return []
    const detail = `Line ${line.number} is an Aspera public key without ${missing.join(', ')}. Its private half is delivered with every client, so anybody can log in with it.`
    return [
      {
        verdict: 'aspera-key-open' as const,
        detail,
        mark: markOf(line, 0, Math.min(line.text.length, 40), `missing: ${missing.join(', ')}`),
      },
    ]
  })
}

function onlyDss(keys: readonly Complete[], troubles: readonly Trouble[]): Trouble[] {
  const first = keys[0]
  if (!first || troubles.length > 0 || keys.some(({ key }) => key.type !== 'ssh-dss')) return []
  const detail =
    'All keys here are of the type ssh-dss. OpenSSH refuses it since version 7.0, so none of them can log in.'
  return [
    {
      verdict: 'dss-only',
      detail,
      mark: markOf(
        first.line,
        first.line.text.indexOf('ssh-dss'),
        first.line.text.indexOf('ssh-dss') + 7,
        'refused by current servers',
      ),
    },
  ]
}

function absentAsperaKey(keys: readonly Complete[], troubles: readonly Trouble[], context: ReaderContext): Trouble[] {
  const wanted = (context['wantsAsperaKey'] ?? '') !== '' && context['wantsAsperaKey'] !== 'no'
  if (!wanted || keys.some((one) => isAspera(one) && one.key.type !== 'ssh-dss')) return []
  const last = keys[keys.length - 1]
  if (!last || troubles.length > 0) return []
  const detail = 'None of these lines is the Aspera public key: neither a comment nor a command names Aspera.'
  return [{ verdict: 'aspera-key-missing', detail, mark: markLine(last.line, 'the last key of the file') }]
}

function explain({ line, key }: Complete): string {
  const who = key.comment === '' ? '' : `, ${key.comment}`
  const dss = key.type === 'ssh-dss' ? ' Servers with OpenSSH 7.0 or later refuse this type.' : ''
  if (key.options.length === 0)
    return `Line ${line.number} (${key.type}${who}): no options, so the key may do all that the account may.${dss}`
  return `Line ${line.number} (${key.type}${who}): ${key.options.map(explainOption).join('; ')}.${dss}`
}

function privateKey(line: PastedLine): Reading<Verdict> {
  return {
    verdict: 'private-key',
    summary: `Line ${line.number} belongs to a private key, which must never be shown to anybody. Treat it as exposed: make a new pair and remove the old public key everywhere.`,
    marks: [markLine(line, 'private key')],
    notes: ['authorized_keys holds public keys only: one line each, from the file that ends in .pub.'],
    values: {},
    secret: 'private-key',
  }
}

/** A file saved by an editor in an encoding that sshd cannot read. */
function wideText(text: string): Reading<Verdict> | undefined {
  const mark = text.startsWith('\ufeff') || text.startsWith('\u00ef\u00bb\u00bf')
  const zero = text.indexOf('\0')
  if (!mark && zero < 0) return undefined
  const bare = text.replaceAll('\0', '').replaceAll('\ufffd', '')
  if (!isKeyFile(bare)) return undefined
  const summary =
    zero < 0
      ? 'An invisible byte order mark stands before the first key, so sshd skips that line. Save the file without it.'
      : 'The file is saved as UTF-16, and sshd cannot read it. Save it as plain ASCII or UTF-8 without a byte order mark.'
  const at = Math.max(zero, 0)
  const before = text.slice(0, at)
  const start = at - (before.lastIndexOf('\n') + 1)
  const marks = [{ line: before.split('\n').length, start, end: start + 1, note: 'not plain text' }]
  return { verdict: 'malformed', summary, marks, notes: [], values: {} }
}

function isKeyFile(text: string): boolean {
  return pastedLines(text.slice(0, 100_000)).some((line) => readKeyLine(line).kind === 'key')
}

/** The command itself, or the prompt behind its output. */
function isPrompt(text: string): boolean {
  const words = wordsOf(text)
  if (text.includes('authorized_keys') && words.some((word) => word.text === 'cat' || word.text === 'type')) return true
  return words.length <= 2 && ['$', '#', '%'].includes(text.charAt(text.length - 1))
}

function withoutKeys(known: readonly Known[]): Reading<Verdict> {
  const said = (end: string) => known.find(({ line }) => line.text.endsWith(end))?.line
  const absent = said('No such file or directory') ?? said('cannot find the file specified.')
  if (absent) {
    return {
      verdict: 'no-keys',
      summary: 'The file does not exist.',
      marks: [markLine(absent, 'not there')],
      notes: [],
      values: {},
    }
  }
  if (said('Permission denied')) {
    return unreadable('The file could not be opened. Run the command as the account itself or as an administrator.')
  }
  if (known.every(({ line, key }) => key.kind === 'empty' || isPrompt(line.text))) {
    return { verdict: 'no-keys', summary: 'There is no key in the file.', marks: [], notes: [], values: {} }
  }
  return unreadable(
    'This is not the content of authorized_keys: a line there begins with options or with a key type such as ssh-rsa.',
  )
}
