import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const table = { source: 'aspera-cli', section: 'Table of FASP error codes' } as const

/** Trouble on one of the two computers rather than between them. */
export const localNodes = defineNodes({
  'install-ascp': {
    kind: 'fix',
    text: 'Install ascp, or tell the program where it is',
    why: 'ascp comes with Aspera Connect, IBM Aspera for desktop, the transfer server, and with ascli after its own install command. Programs look for it in the search path.',
    say: 'The transfer program is not found on this computer. We look whether it is installed and where.',
    do: 'Note where the program was found, and have a new window opened before the next try.',
    commands: ['ascp-version'],
    steps: [
      'Connect on Linux keeps it in ~/.aspera/connect/bin: add that folder to the search path.',
      'ascli fetches it with: ascli config ascp install.',
      'Open a new window afterwards, so that the new search path counts.',
    ],
    verify: { text: 'ascp -A prints its version.', command: 'ascp-version' },
    undo: { text: 'Take the folder out of the search path again.' },
    worked: 'transfer-resolved',
    same: 'transfer-escalate',
    cannot: 'transfer-escalate',
    sources: [
      { source: 'aspera-cli-issues', section: '94' },
      { source: 'iseq-issues', section: '14' },
    ],
    reviewed,
  },
  'local-command': {
    kind: 'fix',
    text: 'Build the command anew, and look at the computer it runs on',
    why: 'These codes come from the computer that reports them: the command, its configuration, or what it has left of memory, sockets and open files.',
    say: 'Something is wrong with the command or with this computer. We write the command anew first.',
    do: 'Note the command as it was written at first, without any password, and which words are left out in the new one.',
    commands: ['ascp-with-key'],
    steps: [
      'Every command names a file, and then account, server and folder. Several files need a folder as their target.',
      'Code 50 on a session line means that aspera.conf does not validate. As an internal code 50 means that a file is missing.',
      'For memory, sockets or open files: end other transfers, then try one alone.',
    ],
    verify: { text: 'The transfer starts.' },
    undo: { text: 'Use the old command again.' },
    worked: 'transfer-resolved',
    same: 'transfer-escalate',
    cannot: 'transfer-escalate',
    sources: [table, { source: 'sra-tools-issues', section: '53' }],
    reviewed,
  },
  destination: {
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The destination needs room, or another name for the file',
    why: 'The disk is full or read-only, the file is too big for it, the object storage reports an error, or a file of that name must not be replaced.',
    say: 'There is no room for the file at the destination, or it must not be replaced. Whoever looks after that disk can say which.',
    do: 'Note the code, the words beside it, and path and size of the file: they tell room from rights.',
    collect: [
      'The code and the text beside it',
      'Free space and quota at the destination',
      'Path and size of the file',
    ],
    escalate: {
      because: ['access-missing'],
      to: 'aspera-administrator',
      needs: ['host', 'user', 'error-text', 'transfer-id', 'server-checks'],
    },
    sources: [table],
    reviewed,
  },
  rules: {
    kind: 'outcome',
    verdict: 'escalate',
    text: 'A rule of one side stopped the transfer',
    why: 'Validation, a script in aspera.conf, encryption at rest or FIPS mode belong to whoever runs that side, and its log says what was missed.',
    say: 'One side has a rule that this file or this program does not meet. Its administrator can say which rule it is.',
    do: 'Note the code, and which of the two sides shows it first: the rule stands there.',
    collect: [
      'The code and the text beside it',
      'The lines before it in the logs of both sides',
      'The versions of ascp on both sides',
    ],
    escalate: {
      because: ['not-ours-to-decide'],
      to: 'aspera-administrator',
      needs: ['host', 'user', 'error-text', 'transfer-id', 'server-log', 'software-versions'],
    },
    sources: [table],
    reviewed,
  },
})
