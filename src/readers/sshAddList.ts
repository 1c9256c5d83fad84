import { isDigits, markLine, markOf, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { listedKey, type ListedKey } from './listedKey.ts'
import { sshAddListSamples } from './sshAddListSamples.ts'
import { defineReader, type Reading, type ReaderContext } from './types.ts'

const verdicts = {
  many: 'The agent holds as many keys as the server allows tries, or more: the right key may never get its turn.',
  few: 'The agent holds fewer keys than the server allows tries.',
  none: 'The agent runs and holds no key, or is locked.',
  'no-agent': 'No agent can be reached.',
  refused: 'The agent answered and refused.',
}
type Verdict = keyof typeof verdicts

/** MaxAuthTries of sshd where nobody changed it (sshd_config(5)). */
const USUAL_TRIES = 6

/** Reads `ssh-add -l`. `maxAuthTries`, `keyFile` and `fingerprint` in the context are compared. */
export const sshAddList = defineReader<Verdict>({
  id: 'ssh-add-list',
  title: 'Keys in the SSH agent',
  reads: 'ssh-add -l',
  asks: ['keyFile'],
  verdicts,
  samples: sshAddListSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const keys = lines.flatMap((line) => listedKey(line) ?? [])
    if (keys.length > 0) return counted(keys, context)
    return (
      messageOf(lines) ??
      unreadable(
        'This is not what ssh-add -l prints: one line a key, with its bits, its fingerprint and its type in brackets.',
      )
    )
  },
})

function counted(keys: readonly ListedKey[], context: ReaderContext): Reading<Verdict> {
  const given = context['maxAuthTries'] ?? ''
  const tries = isDigits(given) && Number(given) > 0 ? Number(given) : USUAL_TRIES
  const many = keys.length >= tries
  const count = keys.length === 1 ? 'one key' : `${keys.length} keys`
  const source = isDigits(given) ? '' : ', unless its MaxAuthTries was changed'
  const over = keys[tries - 1]
  return {
    verdict: many ? 'many' : 'few',
    summary: many
      ? `The agent holds ${count}, and the server hangs up after ${tries} failed tries${source}. ssh offers the keys of the agent one after the other.`
      : `The agent holds ${count}; the server allows ${tries} tries${source}.`,
    marks: many && over ? [markLine(over.line, `key number ${tries}: the last that can be tried`)] : [],
    notes: [typesOf(keys), ...asked(keys, context)],
    values: {},
  }
}

function typesOf(keys: readonly ListedKey[]): string {
  const counts = new Map<string, number>()
  for (const { type } of keys) counts.set(type, (counts.get(type) ?? 0) + 1)
  return `Types: ${[...counts].map(([type, count]) => `${count} ${type}`).join(', ')}.`
}

function asked(keys: readonly ListedKey[], context: ReaderContext): string[] {
  const fingerprint = context['fingerprint'] ?? ''
  const file = context['keyFile'] ?? ''
  if (fingerprint === '' && file === '') return []
  const at = keys.findIndex((key) => key.fingerprint === fingerprint || (file !== '' && isSameFile(key.comment, file)))
  if (at >= 0) return [`The key in question is number ${at + 1} of the list.`]
  if (fingerprint !== '') return ['The key in question is not in the agent.']
  return [`The list names comments, not files: ssh-keygen -lf ${file} shows the fingerprint to look for.`]
}

/** Keys without a comment are listed under the path they were loaded from. */
function isSameFile(comment: string, file: string): boolean {
  const bare = file.startsWith('~/') ? file.slice(1) : file
  return comment === file || (comment.includes('/') && comment.endsWith(bare.startsWith('/') ? bare : `/${bare}`))
}

const MESSAGES: readonly { readonly says: string; readonly verdict: Verdict; readonly summary: string }[] = [
  {
    says: 'The agent has no identities.',
    verdict: 'none',
    summary: 'The agent runs and shows no key. A locked agent looks the same; ssh-add -X unlocks it.',
  },
  {
    says: 'Could not open a connection to your authentication agent.',
    verdict: 'no-agent',
    summary: 'No agent is known to this window: the variable SSH_AUTH_SOCK is not set or leads nowhere.',
  },
  {
    says: 'Error connecting to agent:',
    verdict: 'no-agent',
    summary:
      'The agent cannot be reached: it does not run, it belongs to another login, or SSH_AUTH_SOCK is out of date.',
  },
  {
    says: 'agent refused operation',
    verdict: 'refused',
    summary: 'The agent refused: it is locked, the key needs a confirmation, or it is not an agent that can do this.',
  },
  {
    says: 'communication with agent failed',
    verdict: 'refused',
    summary: 'Something answers in place of the agent, but does not speak its language.',
  },
]

function messageOf(lines: readonly PastedLine[]): Reading<Verdict> | undefined {
  for (const line of lines) {
    for (const { says, verdict, summary } of MESSAGES) {
      const at = line.text.indexOf(says)
      if (at < 0) continue
      return {
        verdict,
        summary,
        marks: [markOf(line, at, at + says.length, 'what the agent says')],
        notes: [],
        values: {},
      }
    }
  }
  return undefined
}
