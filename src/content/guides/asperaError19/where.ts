import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'

/** Where the error shows, and which account is meant. */
export const whereNodes = defineNodes({
  where: {
    kind: 'question',
    text: 'Where does it say that it could not log in?',
    why: 'Error 19 means that the transfer server refused the SSH login with which every Aspera transfer begins: nearly always the account name, the password or the key is wrong.',
    say: 'Error 19 means that the server did not accept the login of the transfer. Which program shows you that message?',
    hint: 'In a window it may only say "Authentication failed".',
    options: [
      { id: 'faspex', label: 'Faspex', summary: 'the transfer belongs to Faspex', next: 'faspex-user' },
      { id: 'shares', label: 'Shares', summary: 'the transfer belongs to Shares', next: 'shares-user' },
      {
        id: 'command-line',
        label: 'ascp on the command line or in a script',
        summary: 'ascp is called on the command line',
        next: 'login-method',
      },
      {
        id: 'desktop',
        label: 'The window of a desktop client or of the server: "Authentication failed"',
        summary: 'a desktop client shows "Authentication failed"',
        next: 'desktop-connection',
      },
      {
        id: 'connect',
        label: 'Aspera Connect, started from a web page',
        summary: 'Connect was started from a web page',
        next: 'connect-application',
      },
      {
        id: 'node-api',
        label: 'The Node API, Console, Orchestrator or a program of our own',
        summary: 'a program uses the Node API',
        next: 'node-api',
      },
      {
        id: 'unsure',
        label: 'I only have a log file or the number 19',
        summary: 'only a log or the number is known',
        next: 'transfer-log',
        unsure: true,
      },
    ],
    sources: [
      { source: 'aspera-error-19', section: 'Description; Examples of this error' },
      { source: 'aspera-cli', section: 'Table of FASP error codes, 19' },
    ],
    reviewed,
    covers: ['A-01', 'A-02', 'A-03'],
  },
  'faspex-user': {
    kind: 'question',
    text: 'Is the transfer user on the server called faspex?',
    why: 'Faspex does not transfer as the person at the web page. One system account on the transfer server does it for everybody, and it is called faspex unless somebody chose another name.',
    say: 'Faspex uses one account on the transfer server for all transfers. It is usually called faspex: is that so with you?',
    options: [
      { id: 'yes', label: 'Yes, faspex', summary: 'the transfer user is faspex', next: 'faspex-account' },
      {
        id: 'another',
        label: 'No, it has another name',
        summary: 'the transfer user has another name',
        next: 'web-account',
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'the name of the transfer user is not known',
        next: 'faspex-account',
        unsure: true,
      },
    ],
    sources: [{ source: 'aspera-error-19', section: 'Faspex' }],
    reviewed,
  },
  'faspex-account': {
    kind: 'include',
    guide: 'aspera-account',
    with: { account: 'faspex', wantsAsperaKey: 'yes' },
    exits: { 'account-checked': 'update-client' },
  },
  'shares-user': {
    kind: 'check',
    text: 'Which transfer user does the Shares node use?',
    why: 'Shares logs in at a node as a Node API user, and the node runs the transfer as a system account. That account is checked now, on the node machine.',
    say: 'Shares uses an account on the node machine. The administrator of the node can list which one it is.',
    commands: ['aspera-node-users'],
    steps: ['Run it on the node machine. The second name in the line of the Node API user is the transfer user.'],
    options: [
      {
        id: 'found',
        label: 'I know the transfer user',
        summary: 'the transfer user of the node is known',
        next: 'shares-account',
      },
      {
        id: 'none',
        label: 'The Node API user of Shares is not in the list, or has no transfer user',
        summary: 'the node has no transfer user for Shares',
        next: 'node-user-missing',
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'the transfer user of the node is not known',
        next: 'shares-account',
        unsure: true,
      },
    ],
    sources: [
      { source: 'aspera-error-19', section: 'Shares' },
      { source: 'hsts-manual', section: 'asnodeadmin' },
    ],
    reviewed,
    covers: ['A-20'],
    conflicts: [
      {
        says: 'In the part on Shares one command still names the account faspex, and the checks end before the token and the login shell.',
        trouble: 'A copy slip: the account of a Shares node is another one, and it needs all of the checks.',
        instead: "The same checks as for Faspex, with your node's transfer user everywhere.",
        source: { source: 'aspera-error-19', section: 'Shares' },
      },
    ],
  },
  'shares-account': {
    kind: 'include',
    guide: 'aspera-account',
    with: { wantsAsperaKey: 'yes' },
    exits: { 'account-checked': 'update-client' },
  },
  'connect-application': {
    kind: 'question',
    text: 'Which application does the web page belong to?',
    why: 'Connect brings a well-known key, aspera_tokenauth_id_rsa, protected by a passphrase. It hands the key to ascp with -i and the passphrase in ASPERA_SCP_PASS; what you may do is decided by a token of the web application.',
    say: 'The web page starts the transfer for you, with a key of its own. Which application is it: Faspex, Shares or another one?',
    options: [
      { id: 'faspex', label: 'Faspex', summary: 'the web page is Faspex', next: 'faspex-user' },
      { id: 'shares', label: 'Shares', summary: 'the web page is Shares', next: 'shares-user' },
      {
        id: 'another',
        label: 'Aspera on Cloud, Console, or a page of our own',
        summary: 'another web application started the transfer',
        next: 'web-account',
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'the web application is not known',
        next: 'web-account',
        unsure: true,
      },
    ],
    sources: [{ source: 'aspera-connect-keys', section: 'Keys on Aspera Connect client' }],
    reviewed,
    covers: ['B-01'],
  },
  'web-account': {
    kind: 'include',
    guide: 'aspera-account',
    with: { wantsAsperaKey: 'yes' },
    exits: { 'account-checked': 'update-client' },
  },
})
