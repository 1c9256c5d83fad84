import type { CheckNode, FixNode, OutcomeNode, Step, Walk } from '../engine/types.ts'
import type { Diagnosis } from '../recognizer/types.ts'
import type { ReportInput } from './types.ts'

const claim = { sources: [], reviewed: '2026-11-20', why: '', say: '', do: '' }

export const check: CheckNode = {
  ...claim,
  kind: 'check',
  text: 'Who can write to the folders of {account}?',
  commands: [],
  options: [],
}

export const fix: FixNode = {
  ...claim,
  kind: 'fix',
  text: 'Take the right to write away',
  commands: [],
  verify: { text: 'The group can no longer write to the folder.' },
  undo: { text: '' },
  worked: 'a',
  same: 'a',
  cannot: 'a',
}

export const outcome: OutcomeNode = {
  ...claim,
  kind: 'outcome',
  verdict: 'escalate',
  text: 'Hand this on to the administrator of {host}',
  say: 'The administrator of the server has to look at this. They will call you back.',
  do: 'Note who calls back.',
  collect: ['The lines of the server log at the time of the attempt'],
}

/** A step of a walk, as the engine makes it. */
export function step(key: string, node: Step['node'], summary?: string): Step {
  const base = { key, guide: 'permission-denied', node, given: { account: 'faspex' } }
  return summary === undefined ? base : { ...base, option: { id: 'a', label: 'a', summary, next: 'b' } }
}

export const diagnosis: Diagnosis = {
  outcome: 'diagnosed',
  causes: [
    {
      cause: 'modes',
      class: 'authorized-keys-permissions',
      title: 'The server does not trust the rights of the key file',
      explanation: 'Others can write to a folder above authorized_keys.',
      notes: ['Since OpenSSH 9.8 this is so.'],
      certainty: 'certain',
      stage: 'authentication',
      lines: [{ number: 7, text: 'Authentication refused: bad ownership or modes for directory /home/faspex' }],
      next: { guide: 'permission-denied', node: 'rights' },
    },
  ],
  setAside: [{ signature: 'sshd.closed', line: 8, why: 'it only follows from the refusal' }],
  stages: [],
  values: { user: 'faspex', keyFiles: ['a', 'b'] },
  sessions: [],
}

export const taken: Walk = {
  steps: [
    step('rights', check, 'the group can write to .ssh'),
    step('chmod', fix, 'done, the error stayed the same'),
    step('hand-on', outcome),
  ],
  dropped: [],
  answers: {},
  entry: 'rights',
}

/** A visit in which everything was used: times, words, edited steps, texts of the agent's own. */
export const full: ReportInput = {
  issue: 'Upload to Faspex fails since Monday',
  at: '2026-11-20 14:09 UTC',
  zone: 'Europe/Berlin, UTC+01:00',
  diagnosis,
  guide: {
    id: 'permission-denied',
    title: 'Permission denied (publickey)',
    reviewed: '2026-11-20',
    version: '2026-11-20.3f2a',
  },
  walk: taken,
  steps: [
    { id: 'paste-1', kind: 'paste', time: '15:02', text: 'A text was read', answer: 'the server refuses the key' },
    {
      id: 'permission-denied/rights',
      kind: 'check',
      time: '15:04',
      text: 'Who can write to the folders of faspex?',
      answer: 'the group can write to .ssh',
      words: 'my colleague shares it with me',
    },
    {
      id: 'permission-denied/account',
      kind: 'question',
      time: '15:05',
      text: 'Which account is it?',
      answer: 'faspex',
      edited: 'The account is faspex, and not asp1 as in the ticket.',
    },
    {
      id: 'permission-denied/chmod',
      kind: 'fix',
      time: '15:07',
      text: 'Take the right to write away',
      answer: 'done, the error stayed the same',
    },
    { id: 'permission-denied/link', kind: 'fix', text: 'Offer one key only', answer: 'could not be done here' },
  ],
  added: {
    'permission-denied/rights': 'Two lines\nabout it',
    cause: 'Seen before on the test server.',
    next: 'Call back at 16:00.',
  },
  facts: [
    { label: 'Since when', value: '2026-11-16 09:40 Europe/Berlin' },
    { label: 'Who is affected', value: 'Several people' },
  ],
  values: { host: 'server.example.com', port: '33001' },
  labels: { host: 'Server', port: 'Port', user: 'User name' },
  readings: [
    {
      command: 'ls -ld /home/faspex',
      verdict: 'others-can-write',
      summary: 'The group faspex can write to /home/faspex.',
      lines: [
        { number: 1, text: 'drwxrwxr-x 4 faspex faspex 39 Oct  2 21:03 /home/faspex', note: 'the group can write' },
      ],
    },
  ],
  notes: 'The caller tried with password=Tr0ub4dor&3 as well.',
  link: 'https://help.example.com/#/g/permission-denied/hand-on?rights=group',
}
