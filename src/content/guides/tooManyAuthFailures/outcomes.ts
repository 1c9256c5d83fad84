import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [{ source: 'openssh-logging', section: 'Too many authentication failures' }],
  reviewed: '2026-11-20',
} as const

/** Where this guide ends. */
export const outcomeNodes = defineNodes({
  solved: {
    ...claim,
    kind: 'outcome',
    verdict: 'resolved',
    text: 'Solved: the right key is offered first',
    why: 'The server counts one attempt now. Do the same for each server that has a key of its own.',
    say: 'Good, that is it. If another server says the same, it needs its own lines in that file.',
  },
  'solved-once': {
    ...claim,
    kind: 'outcome',
    verdict: 'resolved',
    text: 'Solved for this connection',
    why: 'The command works whenever you give it in full. Without IdentitiesOnly the message comes back as soon as the agent is full again.',
    say: 'It works when you type the command in full. Keep a note of it.',
  },
  'solved-password': {
    ...claim,
    kind: 'outcome',
    verdict: 'resolved',
    text: 'Solved: the password is asked for first',
    why: 'Keys in the agent no longer use up the attempts. PubkeyAuthentication no in a Host block makes it last, and a key registered on the server is the better end of the story.',
    say: 'Good, the password works. Later we can set up a key for this server, so that you need no password.',
  },
  'solved-server': {
    ...claim,
    kind: 'outcome',
    verdict: 'resolved',
    text: 'Solved for now: the limit is higher for this account',
    why: 'It is a stopgap. Set the client right with IdentitiesOnly and take the lines out of sshd_config on the date you wrote above them.',
    say: 'It works now. Please remember that the administrator takes this back later, so your computer has to be set right until then.',
  },
  'go-on-guessing': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'Nobody of yours: somebody guesses passwords',
    why: 'Every server that can be reached from the internet sees this all day, and the limit did its work. What keeps it harmless has a guide of its own.',
    say: 'These are strangers who try passwords, and the server has turned them away. We can look how well it is protected.',
    sources: [{ source: 'openssh-logging', section: 'Brute force attacks' }],
    covers: ['D-04'],
    to: { guide: 'ssh-guessing' },
  },
  'go-on-permission-denied': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'The limit is out of the way; now the key itself is refused',
    why: 'From "Too many authentication failures" to "Permission denied" is progress: the server now says no to this key or password, and there are other causes for that.',
    say: 'Good, one hurdle is taken. Now we look why the server says no to this key.',
    to: { guide: 'permission-denied', node: 'start' },
  },
  'go-on-no-key': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'The server does not know any of your keys yet',
    why: 'A key has to be registered for your account on the server before it can be offered.',
    say: 'Then we first have to bring one of your keys to the server.',
    to: { guide: 'permission-denied', node: 'key-not-authorized' },
  },
  'ask-admin': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'Ask the administrator of the server',
    why: "The server's log names the connection, and only the administrator can see the limit and which of your keys is registered.",
    say: 'Here somebody has to look into the server. I pass on what we found.',
    collect: [
      'The exact time of one failed attempt, with the time zone',
      'The user name and the name and port of the server',
      'Your address as the server sees it',
      'The fingerprint of the key that should work (ssh-keygen -lf with the .pub file). Never the private key',
      'How many keys the agent holds, and the lines "Offering public key" of ssh -v',
    ],
  },
})
