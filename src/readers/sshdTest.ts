import { markLine, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { isPrompt } from './prompts.ts'
import { sshdMessages, type SshdTrouble } from './sshdMessages.ts'
import { sshdTestSamples } from './sshdTestSamples.ts'
import { defineReader, type Reading } from './types.ts'

const verdicts = {
  good: 'sshd takes the file: it says nothing.',
  warning: 'sshd takes the file and remarks on something.',
  'bad-line': 'sshd refuses a line of the file.',
  settings: 'Settings of the file contradict each other or name what is not there.',
  'no-host-keys': 'There is no host key that sshd can read.',
  'host-key-file': 'A host key cannot be loaded.',
  folder: 'The folder or the account that sshd locks itself into is missing.',
  'no-file': 'The file itself could not be opened.',
  call: 'sshd was called with options or a path that it does not take.',
  'not-found': 'There is no program sshd, or not in the search path.',
} satisfies Record<'good' | 'not-found' | SshdTrouble, string>
type Verdict = keyof typeof verdicts

/** What stops sshd comes first, then what is only said. */
const ORDER: readonly SshdTrouble[] = [
  'call',
  'bad-line',
  'settings',
  'no-host-keys',
  'folder',
  'no-file',
  'host-key-file',
  'warning',
]

/** Reads `sshd -t`. Silence is the good answer. */
export const sshdTest = defineReader<Verdict>({
  id: 'sshd-test',
  title: 'Whether the SSH server takes its configuration',
  reads: 'sshd -t',
  verdicts,
  samples: sshdTestSamples,
  read: (text) => {
    const lines = pastedLines(text).filter((line) => line.text !== '' && !isPrompt(line.text))
    if (lines.every((line) => line.text === '0')) {
      return {
        verdict: 'good',
        summary: 'It printed nothing: sshd takes the file, and can be reloaded with it.',
        marks: [],
        notes: [],
        values: {},
      }
    }
    const absent = lines.find((line) => line.text.includes('sshd') && ABSENT.some((says) => line.text.includes(says)))
    if (absent !== undefined) return missing(absent)
    const messages = sshdMessages(lines)
    if (messages.length === 0)
      return unreadable(
        'This is not what sshd -t prints. It prints nothing where all is well, and names the file and the line where it is not.',
      )
    return told(messages)
  },
})

const ABSENT = ['command not found', ': not found', 'is not recognized as']

function missing(line: PastedLine): Reading<Verdict> {
  return {
    verdict: 'not-found',
    summary:
      'The program sshd was not found. Its whole path is /usr/sbin/sshd on most systems; where it is not there either, no SSH server is installed.',
    marks: [markLine(line, 'not found')],
    notes: [],
    values: {},
  }
}

function told(messages: ReturnType<typeof sshdMessages>): Reading<Verdict> {
  const sorted = ORDER.flatMap((trouble) => messages.filter((message) => message.trouble === trouble))
  const first = sorted[0]
  const summaries = [...new Set(sorted.map(({ summary }) => summary))]
  const stops = first !== undefined && ['bad-line', 'settings'].includes(first.trouble)
  return {
    verdict: first?.trouble ?? 'good',
    summary: summaries[0] ?? '',
    marks: sorted.slice(0, 30).map(({ mark }) => mark),
    notes: [
      ...summaries.slice(1, 10),
      ...(stops
        ? [
            'The server that runs goes on with its old settings. It would not come back after a restart: mend the file first.',
          ]
        : []),
    ],
    values: {},
  }
}
