import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Debugging a script, configuration or key that uses sudo(8)' },
    { source: 'logging-bench', section: 'sudo over ssh' },
  ],
  reviewed: '2026-11-21',
} as const

/** Where this guide ends. */
export const outcomeNodes = defineNodes({
  solved: {
    ...claim,
    kind: 'outcome',
    verdict: 'resolved',
    text: 'It works, with no more rights than it needs',
    why: 'Keep the report: it says who may do what, and where the rule stands.',
    say: 'Good, it works. I note down what was allowed.',
    do: 'Note the account, the rule word for word, and the file it stands in.',
  },
  'ask-admin': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The administrator of the server has to decide',
    why: 'Whether an account may do something as administrator is not a technical question.',
    say: 'Whether this is allowed is for the people who run the server to say. I have put together what they need.',
    do: 'Write down what has to be done as administrator, how often and for whom, and put the line "Sending command" below it.',
    collect: [
      'What has to be done there as administrator, how often, and for whom.',
      'The line "Sending command" of ssh -v, word by word.',
      'The account, and the message of sudo.',
    ],
    escalate: {
      because: ['not-ours-to-decide', 'access-missing'],
      to: 'server-administrator',
      needs: ['host', 'user', 'since', 'error-text', 'client-log', 'server-checks'],
    },
    covers: ['D-50'],
  },
})
