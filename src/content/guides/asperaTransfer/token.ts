import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const authorization = { source: 'aspera-support-authorization', section: 'Management authorization refused' } as const
const hints = { source: 'aspera-cli', section: 'Hints' } as const

/** Tokens and rights that are there and not accepted. */
export const tokenNodes = defineNodes({
  'token-denied': {
    kind: 'question',
    text: 'Does every transfer fail, or only some?',
    why: 'A token names a path and ends after a while. If all fail, the two sides use different secrets; if some fail, the clock or the path is wrong.',
    say: 'Does it fail every time, or only with some files or after some time?',
    do: 'Ask for one transfer that works and one that fails, and note folder, server and age of the link for both.',
    options: [
      {
        id: 'all',
        label: 'Every one, on every node or on one of several nodes',
        summary: 'the token is refused every time',
        next: 'token-keys',
        listen: ['every time', 'it never works'],
      },
      {
        id: 'some',
        label: 'Only some: later ones, or certain folders',
        summary: 'the token is refused at times',
        next: 'clocks',
        listen: ['only some files', 'it works at first', 'only later ones'],
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'it is not known when the token is refused',
        next: 'clocks',
        unsure: true,
      },
    ],
    sources: [authorization],
    reviewed,
  },
  'token-keys': {
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The nodes have to share the secret of the tokens',
    why: "All nodes that take each other's tokens need the same token encryption key in aspera.conf. It is a secret: compare it on the machines, never in a ticket.",
    say: 'The servers do not trust the same tokens. Their administrator has to give them the same secret.',
    do: 'Note which servers accept the transfer and which do not. The secret itself belongs in no ticket.',
    collect: [
      'Which nodes accept the token and which do not',
      'The encryption type of the tokens on each node (not the key)',
    ],
    escalate: {
      because: ['not-ours-to-decide'],
      to: 'aspera-administrator',
      needs: ['host', 'since', 'affected', 'error-text', 'transfer-id', 'server-checks'],
    },
    sources: [{ source: 'aspera-conf-schema', section: 'authorization/token/encryption_key, encryption_type' }],
    reviewed,
  },
  clocks: {
    kind: 'fix',
    text: 'Set the clocks right and start the transfer anew',
    why: 'A token or a signed login ends after a while. Clocks that differ let it end too early, and an old link brings an old token.',
    say: 'The clocks of the machines may differ. Whoever looks after each of them sets it right, and then you start the transfer once more from the web page.',
    do: 'Note the time on each machine as it is read to you in the same minute, and how far they are apart.',
    commands: [],
    steps: [
      'Compare the clock of the client, of the web application and of the transfer server, and switch time synchronization on.',
      'Start the transfer from the web page anew: an old link holds an old token.',
      'Ask for a token with the same path that is transferred.',
    ],
    verify: { text: 'A new transfer starts.' },
    undo: { text: 'None is needed: the clocks stay right.' },
    worked: 'transfer-resolved',
    same: 'token-keys',
    cannot: 'transfer-escalate',
    sources: [hints, authorization],
    reviewed,
    conflicts: [
      {
        says: 'Raise the life time of the tokens.',
        trouble: 'A stolen token can then be used for longer.',
        instead: 'Set the clocks right, or ask for the token later.',
        source: authorization,
      },
    ],
  },
  'user-denied': {
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The account is not allowed to transfer in this direction',
    why: 'aspera.conf says deny for this account, for sending or for receiving. Somebody decided that.',
    say: 'The server does not allow this account to do that. Its administrator has to decide whether it may.',
    do: 'Note whether the caller sent or received: the two are allowed one by one.',
    collect: [
      'The account, and whether you wanted to send or to receive',
      'The two lines of asconfigurator for the account',
    ],
    escalate: {
      because: ['not-ours-to-decide'],
      to: 'aspera-administrator',
      needs: ['host', 'user', 'error-text', 'server-checks'],
    },
    sources: [authorization],
    reviewed,
  },
  'set-token': {
    kind: 'fix',
    text: 'Set the transfer user to token authorization',
    why: 'The Node API only works with transfer users that require a token in both directions.',
    say: 'The administrator sets one rule of this account, for both directions. Transfers that are started by hand with it stop working then.',
    do: 'Note both old values, and ask for people and scripts that use this account by hand: their transfers stop at once.',
    before: 'Make sure that nobody runs ascp with this account by hand or in a script: such transfers stop at once.',
    commands: ['aspera-user-authorization', 'aspera-require-token'],
    steps: [
      'Write down the two values that the first command shows, to be able to go back.',
      'Restart asperanoded afterwards: it reads the settings of its users when it starts.',
    ],
    verify: { text: 'The check shows token for in and for out.', command: 'aspera-user-authorization' },
    undo: { text: 'The same command with the values that were there before.' },
    worked: 'transfer-resolved',
    same: 'transfer-escalate',
    cannot: 'transfer-escalate',
    sources: [hints, { source: 'aspera-connect-keys', section: 'Security considerations' }],
    reviewed,
    covers: ['B-06', 'B-11'],
  },
  'node-rights': {
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The Node API user needs a right',
    why: 'The node refuses the request because the Node API user has no entry for it in its list of rights.',
    say: 'The user of the web interface lacks a right on that server. Its administrator can add it.',
    do: 'Note the user of the web part and the request that failed: the right is given for exactly that.',
    collect: ['The Node API user', 'The request that fails', 'The output of asnodeadmin -l'],
    escalate: {
      because: ['not-ours-to-decide', 'access-missing'],
      to: 'aspera-administrator',
      needs: ['host', 'user', 'error-text', 'server-checks'],
    },
    sources: [hints],
    reviewed,
  },
})
