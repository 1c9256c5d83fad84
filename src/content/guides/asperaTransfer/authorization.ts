import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const authorization = [
  { source: 'aspera-support-authorization', section: 'Management authorization refused' },
  { source: 'aspera-connect-keys', section: 'Security considerations; Enforcement' },
] as const

/** Transfers that the server does not authorize (B-06, B-12). */
export const authorizationNodes = defineNodes({
  authorization: {
    kind: 'question',
    text: 'What stands after "authorization refused"?',
    why: 'The login and the command were accepted. Now the server asks whether this transfer is allowed, and the words after the colon say what it missed.',
    say: 'Please read me the end of the message, after the word refused.',
    do: 'Write down what stands behind the colon: these few words pick the step.',
    options: [
      {
        id: 'undefined',
        label: 'undefined token',
        summary: 'the transfer brought no token',
        next: 'token-missing',
        listen: ['undefined token'],
      },
      {
        id: 'token-denied',
        label: 'token denied by server',
        summary: 'the token is not accepted',
        next: 'token-denied',
        listen: ['token denied'],
      },
      {
        id: 'user-denied',
        label: 'user … denied by server',
        summary: 'the account may not transfer',
        next: 'user-denied',
        listen: ['user denied'],
      },
      {
        id: 'not-configured',
        label: 'Server is not configured for this request',
        summary: 'the transfer user is not set to token',
        next: 'set-token',
        listen: ['not configured for this request'],
      },
      {
        id: 'acl',
        label: 'Please configure ACLs for this URI',
        summary: 'the Node API user lacks a right',
        next: 'node-rights',
        listen: ['configure acls', 'something with acl'],
      },
      {
        id: 'signature',
        label: 'Signature has expired',
        summary: 'the clocks differ',
        next: 'clocks',
        listen: ['signature has expired'],
      },
      {
        id: 'unsure',
        label: 'Something else',
        summary: 'the reason is not known',
        next: 'transfer-escalate',
        unsure: true,
      },
    ],
    sources: authorization,
    reviewed,
    covers: ['B-06'],
  },
  'token-missing': {
    kind: 'check',
    text: 'Why does the server ask for a token?',
    why: 'Two places can require one: the values of the account in aspera.conf, and aspshell -t in front of the key. The second sets ASPERA_AUTH_TOKEN=TOKEN and overrides "allow" in aspera.conf.',
    say: 'The server wants a token, which only a web application can give. We look where that rule comes from.',
    do: 'Note both places: what the settings say for the account, and whether a fixed command stands in front of its key.',
    commands: ['aspera-user-authorization', 'aspera-show-keys'],
    reader: 'asconfigurator-user-data',
    steps: [
      'Paste the output of the first command. With the second look whether aspshell -t stands in front of the key that was used.',
    ],
    options: [
      {
        id: 'in-settings',
        label: 'aspera.conf says token',
        summary: 'aspera.conf requires a token',
        next: 'use-web-application',
        when: ['token'],
        listen: ['the settings say token'],
      },
      {
        id: 'by-key',
        label: 'aspera.conf says allow (or nothing), and aspshell -t stands in front of the key',
        summary: 'aspshell -t in front of the key requires a token',
        next: 'use-web-application',
        when: ['not-token', 'unset', 'no-such-user'],
        listen: ['the settings say allow', "it's in front of the key"],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'it is not known where the rule comes from',
        next: 'transfer-escalate',
        unsure: true,
      },
    ],
    sources: authorization,
    reviewed,
    covers: ['B-06', 'B-12'],
  },
  'use-web-application': {
    kind: 'outcome',
    verdict: 'resolved',
    text: 'Use the web application, or an account without that rule',
    why: 'The rule protects an account whose key everybody has, so it stays. For ascp by hand take another account with a key of your own, without -t and with "allow".',
    say: 'This account only works together with the web page. For transfers by hand you need another account with a key of your own.',
    do: 'Say that the rule stays, and note whether the caller takes the web page or asks for an account of their own.',
    sources: authorization,
    reviewed,
    covers: ['B-12'],
  },
})
