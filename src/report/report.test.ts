import { expect, test } from 'vitest'
import type { CheckNode, FixNode, OutcomeNode, Step, Walk } from '../engine/types.ts'
import type { Diagnosis } from '../recognizer/types.ts'
import { buildReport } from './buildReport.ts'
import { formatMarkdown } from './formatMarkdown.ts'
import { formatText } from './formatText.ts'
import type { ReportInput } from './types.ts'

const claim = { sources: [], reviewed: '2026-11-20', why: '', say: '' }

const check: CheckNode = {
  ...claim,
  kind: 'check',
  text: 'Who can write to the folders of {account}?',
  commands: [],
  options: [],
}
const fix: FixNode = {
  ...claim,
  kind: 'fix',
  text: 'Take the right to write away',
  commands: [],
  verify: { text: '' },
  undo: { text: '' },
  worked: 'a',
  same: 'a',
  cannot: 'a',
}
const outcome: OutcomeNode = {
  ...claim,
  kind: 'outcome',
  verdict: 'escalate',
  text: 'Hand this on to the administrator of {host}',
  collect: ['The lines of the server log at the time of the attempt'],
}

function step(key: string, node: Step['node'], summary?: string): Step {
  const base = { key, guide: 'permission-denied', node, given: { account: 'faspex' } }
  return summary === undefined ? base : { ...base, option: { id: 'a', label: 'a', summary, next: 'b' } }
}

const diagnosis: Diagnosis = {
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

const taken: Walk = {
  steps: [
    step('rights', check, 'the group can write to .ssh'),
    step('chmod', fix, 'done, the error stayed the same'),
    step('hand-on', outcome),
  ],
  dropped: [],
  answers: {},
  entry: 'rights',
}

const input: ReportInput = {
  issue: 'Upload to Faspex fails since Monday',
  at: '2026-11-20 14:09 UTC',
  diagnosis,
  guide: { id: 'permission-denied', title: 'Permission denied (publickey)', reviewed: '2026-11-20' },
  walk: taken,
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

test('plain text', () => {
  expect(formatText(buildReport(input))).toEqual({
    removed: [{ kind: 'password', count: 1 }],
    text: `Permission denied (publickey)

Issue:
  Upload to Faspex fails since Monday
  Reported 2026-11-20 14:09 UTC

Environment:
  Server: server.example.com
  Port: 33001
  User name: faspex
  keyFiles: a, b

Checked:
  1. Who can write to the folders of faspex? - the group can write to .ssh

Evidence:
  Pasted text
       7 | Authentication refused: bad ownership or modes for directory /home/faspex
  - ls -ld /home/faspex: The group faspex can write to /home/faspex.
  ls -ld /home/faspex
       1 | drwxrwxr-x 4 faspex faspex 39 Oct  2 21:03 /home/faspex   <- the group can write

Cause:
  The server does not trust the rights of the key file (certain)
  Others can write to a folder above authorized_keys.
  - Since OpenSSH 9.8 this is so.
  Set aside:
  - line 8: it only follows from the refusal

Done:
  1. Take the right to write away - done, the error stayed the same

Next:
  Hand this on to the administrator of server.example.com
  Still to collect:
  - The lines of the server log at the time of the attempt

Notes:
  The caller tried with password=[password 1 removed] as well.

Guide:
  Permission denied (publickey) (permission-denied, reviewed 2026-11-20)
  https://help.example.com/#/g/permission-denied/hand-on?rights=group
`,
  })
})

test('Markdown', () => {
  expect(formatMarkdown(buildReport(input))).toEqual({
    removed: [{ kind: 'password', count: 1 }],
    text: `## Permission denied (publickey)

### Issue

Upload to Faspex fails since Monday

Reported 2026-11-20 14:09 UTC

### Environment

- Server: \`server.example.com\`
- Port: \`33001\`
- User name: \`faspex\`
- keyFiles: \`a, b\`

### Checked

1. Who can write to the folders of faspex? - **the group can write to .ssh**

### Evidence

\`Pasted text\`

\`\`\`text
   7 | Authentication refused: bad ownership or modes for directory /home/faspex
\`\`\`

- ls -ld /home/faspex: The group faspex can write to /home/faspex.

\`ls -ld /home/faspex\`

\`\`\`text
   1 | drwxrwxr-x 4 faspex faspex 39 Oct  2 21:03 /home/faspex   <- the group can write
\`\`\`

### Cause

The server does not trust the rights of the key file (certain)

Others can write to a folder above authorized\\_keys.

- Since OpenSSH 9.8 this is so.

Set aside:

- line 8: it only follows from the refusal

### Done

1. Take the right to write away - **done, the error stayed the same**

### Next

Hand this on to the administrator of server.example.com

Still to collect:

- The lines of the server log at the time of the attempt

### Notes

The caller tried with password=\\[password 1 removed\\] as well.

### Guide

Permission denied (publickey) (permission-denied, reviewed 2026-11-20)

<https://help.example.com/#/g/permission-denied/hand-on?rights=group>
`,
  })
})

test('an empty visit still makes a report', () => {
  expect(formatText(buildReport({ values: {}, readings: [] })).text).toBe('Connection problem\n')
  const open = { ...input, walk: { ...taken, steps: [step('rights', check)] } }
  expect(formatText(buildReport(open)).text).toContain('Open: Who can write to the folders of faspex?')
  const success = { values: {}, readings: [], diagnosis: { ...diagnosis, outcome: 'success', causes: [] } as const }
  expect(formatText(buildReport(success)).text).toContain('The pasted text shows a success.')
})
