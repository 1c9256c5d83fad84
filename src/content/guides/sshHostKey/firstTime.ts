import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-bench', section: 'ssh-keyscan and ssh-keygen -l' },
    { source: 'man-ssh', section: 'VERIFYING HOST KEYS' },
  ],
  reviewed: '2026-11-21',
} as const

/** Before a key is stored for the first time: is it the right one? */
export const firstTimeNodes = defineNodes({
  'compare-first': {
    ...claim,
    kind: 'check',
    text: 'Is it the fingerprint you were told?',
    why: 'A key that is stored once is trusted from then on. The administrator reads the true fingerprint at the server itself; what the server shows has to be equal to the last character.',
    say: 'Do not answer yes yet. Is the line that begins with SHA256 the same, sign by sign, as the one the administrator reads to you?',
    do: 'Get the true fingerprint from whoever runs {host}, by phone or in person, not over this connection. Compare lines of the same kind of key.',
    commands: ['host-key-shown', 'host-key-true'],
    options: [
      {
        id: 'equal',
        label: 'They are equal',
        summary: 'the fingerprint is the true one',
        next: 'first-time',
        listen: ["they're the same", "yes, it's the same line"],
      },
      {
        id: 'different',
        label: 'They differ',
        summary: 'the fingerprint is not the true one',
        next: 'stop-first',
        listen: ["they're different", "it's another one"],
      },
      {
        id: 'unsure',
        label: 'I cannot get the true one',
        summary: 'the fingerprint was not compared',
        next: 'ask-admin',
        unsure: true,
        listen: ['nobody told me one'],
      },
    ],
  },
  'compare-script': {
    ...claim,
    kind: 'check',
    text: 'Is the key that the script meets the true one?',
    why: 'Nobody watches a script when it connects, so the key has to be right before it is stored. Look from the machine that the script runs on: another network may lead to another server.',
    say: 'Please run this on the machine where the program runs. Is the line that begins with SHA256 the one the administrator reads to you?',
    do: 'Note from which machine the key was looked at. The true fingerprint comes by phone or in person, from whoever runs {host}.',
    commands: ['host-key-shown', 'host-key-true'],
    options: [
      {
        id: 'equal',
        label: 'They are equal',
        summary: 'the script meets the true key',
        next: 'script-key',
        listen: ["they're the same"],
      },
      {
        id: 'different',
        label: 'They differ',
        summary: 'the script meets another key than the true one',
        next: 'stop-first',
        listen: ["they're different"],
      },
      {
        id: 'unsure',
        label: 'I cannot get the true one',
        summary: 'the fingerprint was not compared',
        next: 'ask-admin',
        unsure: true,
        listen: ['nobody told me one'],
      },
    ],
  },
  'stop-first': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'Stop: the fingerprints differ',
    why: 'What answers there does not show the key that its administrator reads. The name may lead to another machine, the fingerprint may be an old one, or somebody stands in between. Until that is explained, nobody logs in and no script runs.',
    say: 'Please do not answer yes, and do not log in there. I pass this on to the people who look after security.',
    do: 'Put both fingerprints into the note and hand it on by phone. Ask whether a password was typed there, never which; if so, it is changed from another network.',
    collect: [
      'The fingerprint that was shown, and the one that the administrator read.',
      'Who read it, when, and on which machine.',
      'The network you are in, and the address that the name leads to.',
      'Whether a password was typed there, or a script sent one; if so, change it from another network.',
    ],
    escalate: {
      because: ['not-ours-to-decide'],
      to: 'security',
      needs: ['host', 'port', 'user', 'since', 'affected', 'error-text', 'host-key-fingerprint'],
    },
  },
})
