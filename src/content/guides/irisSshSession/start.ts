import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const article = (section: string) => ({ source: 'iris-article', section }) as const
const reference = (section: string) => ({ source: 'iris-class-reference', section }) as const

/** How far the connection gets (C-01). */
export const startNodes = defineNodes({
  'how-far': {
    kind: 'question',
    text: 'How far does the connection get?',
    why: 'Connect makes the connection and agrees on the encryption; nobody is logged in yet. An Authenticate call logs in, and OpenSFTP or Execute come after that. Each stage fails for its own reasons.',
    say: 'Which step gives the error: connecting, logging in, or working with the files afterwards?',
    hint: 'Connect → Authenticate… → OpenSFTP or Execute',
    options: [
      { id: 'connect', label: 'Connect returns an error', summary: 'Connect fails', next: 'connect-text' },
      {
        id: 'login',
        label: 'Connect works, an Authenticate call returns an error',
        summary: 'Connect works, the login fails',
        next: 'which-login-text',
      },
      {
        id: 'files',
        label: 'The login works, OpenSFTP or a file operation fails',
        summary: 'the login works, SFTP fails',
        next: 'after-login',
      },
      {
        id: 'later',
        label: 'It breaks off later, for example during a long Execute',
        summary: 'the session breaks off later',
        next: 'execute-version',
      },
      {
        id: 'adapter',
        label: 'An FTP adapter of a production fails',
        summary: 'an FTP adapter fails',
        next: 'adapter',
      },
      { id: 'trace', label: 'I have a trace log', summary: 'there is a trace log', next: 'trace-read' },
      {
        id: 'check-host',
        label: 'It works, but nothing checks that it is the right server',
        summary: 'the host key is not checked',
        next: 'host-key-check',
      },
      {
        id: 'how-to',
        label: 'I want to log in and do not know how',
        summary: 'the login is not written yet',
        next: 'choose-method',
      },
      { id: 'unsure', label: "I don't know", summary: 'the stage is not known', next: 'stage-test', unsure: true },
    ],
    sources: [article('Making the connection'), reference('Connect, Authenticate…, OpenSFTP')],
    reviewed,
    covers: ['C-01'],
  },
  'stage-test': {
    kind: 'check',
    text: 'Does Connect alone work?',
    why: 'This connects and does nothing else, so its answer separates the network and the encryption from the login.',
    say: 'Please run these lines in the IRIS Terminal and tell me whether an error is shown.',
    commands: ['iris-connect'],
    options: [
      { id: 'error', label: 'An error is shown', summary: 'Connect alone fails', next: 'connect-text' },
      { id: 'nothing', label: 'Nothing is shown', summary: 'Connect alone works', next: 'which-login-text' },
      {
        id: 'unsure',
        label: "I can't run this",
        summary: 'Connect alone was not tried',
        next: 'trace-safely',
        unsure: true,
      },
    ],
    sources: [article('Making the connection'), reference('Connect')],
    reviewed,
    covers: ['C-01'],
  },
  'connect-text': {
    kind: 'question',
    text: 'What does the error of Connect say?',
    why: 'The code between the brackets and the text behind it name the step inside Connect that failed.',
    say: 'Please read me the words after the code in square brackets.',
    options: [
      {
        id: 'banner',
        label: 'Failed getting banner',
        summary: 'no SSH greeting came',
        next: 'check-port-answer',
      },
      {
        id: 'keys',
        label: 'Unable to exchange encryption keys',
        summary: 'the key exchange failed',
        next: 'which-key-exchange-code',
      },
      { id: 'timeout', label: 'Timed out waiting on socket', summary: 'it timed out', next: 'when-it-timed-out' },
      { id: 'other', label: 'Another text', summary: 'another error of Connect', next: 'trace-safely' },
      {
        id: 'unsure',
        label: "I don't have the text",
        summary: 'the text is not known',
        next: 'check-port-answer',
        unsure: true,
      },
    ],
    sources: [article('Common errors you might see')],
    reviewed,
    covers: ['C-01', 'C-06', 'C-07'],
  },
  'choose-method': {
    kind: 'question',
    text: 'How do you log in to this server?',
    why: 'There are three Authenticate methods, and the server decides which of them it takes. Ask the partner, or let the server list them.',
    say: 'Did the partner give you a password, a key, or a code that changes?',
    options: [
      { id: 'password', label: 'User name and password', summary: 'login with a password', next: 'password-login' },
      { id: 'key', label: 'A key pair', summary: 'login with a key pair', next: 'key-login' },
      {
        id: 'prompts',
        label: 'The server asks questions, for example for a one-time code',
        summary: 'login by answering prompts',
        next: 'answer-prompts',
      },
      { id: 'two', label: 'Two of these together', summary: 'login with two factors', next: 'factors-version' },
      {
        id: 'unsure',
        label: "I don't know",
        summary: 'the way to log in is not known',
        next: 'password-which',
        unsure: true,
      },
    ],
    sources: [
      article('Three methods to choose from'),
      reference('AuthenticateWithUsername, …KeyPair, …KeyboardInteractive'),
    ],
    reviewed,
    covers: ['C-01', 'C-02', 'C-03', 'C-04', 'C-05'],
  },
  'host-key-check': {
    kind: 'fix',
    text: 'Let Connect check the host key',
    why: 'Without a third argument Connect accepts any server, also one that only pretends to be yours. With the hash of the host key it refuses every other.',
    say: 'The program should make sure that it talks to the right server. We add the fingerprint that the partner confirms.',
    commands: ['iris-agreed-algorithms', 'iris-host-key-hash', 'iris-connect-checked'],
    steps: [
      'Connect once and see which type of host key is used.',
      'Work out the hash, and compare it with the one the partner reads to you in another way.',
      'Give the hash to Connect as third argument from then on.',
    ],
    before:
      'The hash must be confirmed by the partner in another way than this connection. Otherwise it proves nothing.',
    verify: {
      text: 'Connect with this hash works, and with one changed digit it fails.',
      command: 'iris-connect-checked',
    },
    undo: { text: 'Leave the third argument out again. Then nothing is checked.' },
    worked: 'resolved-session',
    same: 'escalate-host-key',
    cannot: 'escalate-host-key',
    sources: [
      reference('Connect: hostkey'),
      { source: 'libssh2-bench', section: 'hash of an ed25519 host key, equal to the fingerprint of ssh-keygen -l' },
    ],
    reviewed,
    conflicts: [
      {
        says: 'The examples call Connect with the name of the server alone.',
        trouble: 'The host key is then not checked at all, and any machine in between can pass for the server.',
        instead: 'Pass the SHA256 hash of the host key as third argument of Connect.',
        source: article('Making the connection'),
      },
    ],
    covers: ['C-01'],
  },
})
