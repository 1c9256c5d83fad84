import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'

/** What one line of the SSH server's log says, and where it leads: the same on every system. */
const reasons = [
  {
    id: 'invalid-user',
    label: 'Invalid user … from …',
    summary: 'the server does not know the account',
    next: 'no-account',
    listen: ['invalid user', 'illegal user'],
  },
  {
    id: 'failed-password',
    label: 'Failed password for … from …',
    summary: 'the server refused a password',
    next: 'password-refused',
    listen: ['failed password', 'wrong password'],
  },
  {
    id: 'bad-modes',
    label: 'Authentication refused: bad ownership or modes for …',
    summary: 'owner or mode of a folder or file is wrong',
    next: 'folders',
    listen: ['bad ownership or modes'],
  },
  {
    id: 'old-signature',
    label: 'signature algorithm ssh-rsa not in PubkeyAcceptedAlgorithms',
    summary: 'the client signs with SHA-1, which the server refuses',
    next: 'old-client',
    listen: ['signature algorithm ssh rsa'],
  },
  {
    id: 'dsa-key',
    label: 'signature algorithm ssh-dss not in PubkeyAcceptedAlgorithms',
    summary: 'the client uses a DSA key',
    next: 'dsa-key',
    listen: ['signature algorithm ssh dss'],
  },
  {
    id: 'not-allowed',
    label: 'User … not allowed because …',
    summary: 'a rule of the server shuts the account out',
    next: 'not-allowed',
    listen: ['not allowed because'],
  },
  {
    id: 'too-many',
    label: 'maximum authentication attempts exceeded, or Too many authentication failures',
    summary: 'too many keys or passwords were tried',
    next: 'too-many-attempts',
    listen: ['too many failures', 'maximum attempts exceeded'],
  },
  {
    id: 'only-closed',
    label: 'Only: Connection closed by authenticating user … [preauth]',
    summary: 'the server gives no reason: the key is not in the file',
    next: 'keys-file',
    listen: ['it only says connection closed'],
  },
  {
    id: 'accepted',
    label: 'Accepted publickey (or password) for …',
    summary: 'the login works',
    next: 'logged-in',
    listen: ['accepted publickey', 'it says accepted'],
  },
] as const

const voices = {
  kind: 'check',
  text: 'What does the SSH server log say about the failed login?',
  why: 'The client is never told why a login is refused. The log of the server names the reason in one line and saves most of the checks that follow.',
  say: 'Somebody with access to the transfer server should look at its log for the minute of the failed transfer. Please read me the line that names the account {account}.',
  do: 'Note the minute of the last failed transfer with its time zone: the log is searched by it. Take down the line as it is read.',
  steps: [
    'Note the time of the failed transfer. If the clocks differ, start a transfer now and look at once.',
    'Run the command on the transfer server and look for the account {account}.',
    'Several lines may stand there: the one that gives a reason decides. You can also paste the lines on the first page.',
  ],
  sources: [
    { source: 'openssh-bench', section: 'What the server logs for each refused login' },
    { source: 'openssh-logging', section: 'Server logs' },
  ],
  reviewed,
} as const

/** The one line that names the reason. */
export const serverLogNodes = defineNodes({
  'log-linux': {
    ...voices,
    commands: ['login-log', 'login-log-file'],
    options: [
      ...reasons,
      {
        id: 'cannot-open',
        label: 'Could not open user … authorized keys …: Permission denied',
        summary: 'the server cannot open authorized_keys',
        next: 'selinux',
        listen: ['could not open authorized keys'],
      },
      {
        id: 'nothing',
        label: 'No line at that time',
        summary: 'the log shows no login at that time',
        next: 'same-machine',
        listen: ['no line at that time', 'the log is empty'],
      },
      {
        id: 'unsure',
        label: 'Nobody can look at the log, or I am not sure',
        summary: 'the log of the SSH server was not looked at',
        next: 'account-linux',
        unsure: true,
        listen: ['i have no access there', 'nobody can look'],
      },
    ],
  },
  'log-macos': {
    ...voices,
    commands: ['login-log'],
    options: [
      ...reasons,
      {
        id: 'cannot-open',
        label: 'Could not open user … authorized keys …: Permission denied',
        summary: 'the server cannot open authorized_keys',
        next: 'folders',
        listen: ['could not open authorized keys'],
      },
      {
        id: 'nothing',
        label: 'No line at that time',
        summary: 'the log shows no login at that time',
        next: 'same-machine',
        listen: ['no line at that time', 'the log is empty'],
      },
      {
        id: 'unsure',
        label: 'Nobody can look at the log, or I am not sure',
        summary: 'the log of the SSH server was not looked at',
        next: 'account-macos',
        unsure: true,
        listen: ['i have no access there', 'nobody can look'],
      },
    ],
  },
  'same-machine': {
    kind: 'question',
    text: 'Is this the machine and the port that the transfer goes to?',
    why: 'A login that leaves no line at all went to another machine or another SSH server: a second node of a cluster, an old name, another port.',
    say: 'The server saw no login at that time. Is it really the machine and the port number that the transfer is meant for?',
    do: 'Put the address and the port number of the session line beside {host}: a second node or an old name is a different machine.',
    hint: 'The session line in aspera-scp-transfer.log names the other side: peer= is the address and tcp_port= the port.',
    options: [
      {
        id: 'another',
        label: 'No, the transfer goes somewhere else',
        summary: 'the transfer goes to another machine or port',
        next: 'other-machine',
        listen: ['it goes to another node', 'that is the old server'],
      },
      {
        id: 'same',
        label: 'Yes, it is the right one',
        summary: 'the machine and the port are right',
        next: 'folders',
        listen: ["that's the one", 'there is only one'],
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'it is not certain which machine is meant',
        next: 'folders',
        unsure: true,
      },
    ],
    sources: [{ source: 'aspera-logs-article', section: 'Session lines: peer, tcp_port' }],
    reviewed,
  },
  'not-allowed': {
    kind: 'question',
    text: 'What stands after "not allowed because"?',
    why: 'The rest of that line names the rule that shuts the account out.',
    say: 'Please read me the end of that line, after the word because.',
    do: 'Write down the words after "because" exactly: each of them is another rule, and the note needs the wording.',
    options: [
      {
        id: 'allow-list',
        label: 'not listed in AllowUsers',
        summary: 'the account is not listed in AllowUsers',
        next: 'allow-user',
        listen: ['not listed in allow users'],
      },
      {
        id: 'group-list',
        label: "none of user's groups are listed in AllowGroups, or listed in DenyUsers or DenyGroups",
        summary: 'a group rule or a deny rule shuts the account out',
        next: 'account-escalate',
        listen: ['something with groups', 'listed in deny users'],
      },
      {
        id: 'shell',
        label: 'shell … does not exist, or is not executable',
        summary: 'the login shell of the account is missing',
        next: 'login-shell',
        listen: ['the shell does not exist', 'not executable'],
      },
      {
        id: 'locked',
        label: 'account is locked',
        summary: 'the account is locked',
        next: 'locked',
        listen: ['account is locked'],
      },
      {
        id: 'unsure',
        label: 'Something else',
        summary: 'the rule is not known',
        next: 'account-escalate',
        unsure: true,
      },
    ],
    sources: [
      { source: 'openssh-bench', section: 'AllowUsers, DenyUsers, AllowGroups, locked account, missing shell' },
    ],
    reviewed,
  },
})
