import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'putty',
  sources: [
    { source: 'clients-bench', section: 'plink 0.78, psftp 0.78, fzsftp 3.63' },
    { source: 'putty-code', section: 'ssh/userauth2-client.c, sshpubk.c, aqsync.c' },
  ],
  rejects: ["ERROR 1045 (28000): Access denied for user 'root'@'localhost'", 'Access is denied.'],
} as const

const keysOnly = ['publickey', 'publickey,gssapi-keyex,gssapi-with-mic', 'publickey,gssapi-with-mic'] as const

/** PuTTY and plink: the login and the session. PSFTP, fzsftp and, in part, WinSCP say the same. */
export const puttyLoginSignatures = defineClient(client, [
  {
    id: 'key-file-new-format',
    says: says.keyFormat,
    template: 'Unable to use key file "{keyFile}" (OpenSSH SSH-2 private key (new format))',
    matches: ['Unable to use key file "/home/fred/.ssh/id_ed25519" (OpenSSH SSH-2 private key (new format))'],
  },
  {
    id: 'key-file-old-format',
    says: says.keyFormat,
    template: 'Unable to use key file "{keyFile}" (OpenSSH SSH-2 private key (old PEM format))',
    matches: ['Unable to use key file "/home/fred/.ssh/id_rsa" (OpenSSH SSH-2 private key (old PEM format))'],
  },
  {
    id: 'key-file-format',
    says: says.keyFormat,
    template: 'Unable to use key file "{keyFile}" (OpenSSH SSH-2 private key)',
    matches: ['Unable to use key file "C:\\keys\\my.pem" (OpenSSH SSH-2 private key)'],
  },
  {
    id: 'key-file-public',
    says: says.keyCorrupt,
    template: 'Unable to use key file "{keyFile}" (SSH-2 public key',
    matches: ['Unable to use key file "C:\\keys\\id.pub" (SSH-2 public key (OpenSSH format))'],
  },
  {
    id: 'key-file-missing',
    says: says.keyFileMissing,
    template: 'Unable to use key file "{keyFile}" (unable to open file)',
    matches: ['Unable to use key file "/home/fred/nosuch.ppk" (unable to open file)'],
  },
  {
    id: 'key-file-not-a-key',
    says: says.keyCorrupt,
    template: 'Unable to use key file "{keyFile}" (not a recognised key file format)',
    matches: ['Unable to use key file "C:\\keys\\x.txt" (not a recognised key file format)'],
  },
  {
    id: 'key-too-new',
    says: says.keyFormat,
    template: 'PuTTY key format too new',
    matches: ['Unable to load private key (PuTTY key format too new)'],
    until: '0.74',
  },
  {
    id: 'wrong-passphrase',
    says: says.passphrase,
    template: 'Wrong passphrase',
    alone: true,
    matches: ['Wrong passphrase'],
    rejects: ['cryptsetup: Wrong passphrase for device'],
  },
  {
    id: 'key-refused',
    says: says.keyRefused,
    template: 'Server refused our key',
    matches: ['Server refused our key'],
    rejects: ['Server refused our request'],
  },
  ...keysOnly.map((methods, at) => ({
    id: `no-methods-but-keys${at === 0 ? '' : `-${at + 1}`}`,
    says: says.methodNotOffered,
    title: 'The server only takes keys, and the client had none that it takes',
    template: `No supported authentication methods available (server sent: ${methods})`,
    matches: [`FATAL ERROR: No supported authentication methods available (server sent: ${methods})`],
  })),
  {
    id: 'no-methods',
    says: says.refusedLogin,
    title: 'Everything that the client could offer was refused',
    template: 'No supported authentication methods available',
    matches: [
      'FATAL ERROR: No supported authentication methods available (server sent: publickey,password)',
      'Disconnected: No supported authentication methods available',
    ],
  },
  {
    id: 'password-configured',
    says: says.passwordRefused,
    template: 'Configured password was not accepted',
    matches: ['FATAL ERROR: Configured password was not accepted'],
  },
  {
    id: 'access-denied-prompt',
    says: says.passwordRefused,
    template: "'s password: Access denied",
    matches: ["pi@192.0.2.5's password:\nAccess denied"],
  },
  {
    id: 'access-denied-keyboard',
    says: says.passwordRefused,
    template: 'Using keyboard-interactive authentication. Password: Access denied',
    matches: ['Using keyboard-interactive authentication.\nPassword:\nAccess denied'],
  },
  {
    id: 'batch-prompt',
    says: says.noKey,
    title: 'A password, passphrase or code would be asked for, and batch mode forbids it',
    template: 'Cannot answer interactive prompts in batch mode',
    matches: ['FATAL ERROR: Cannot answer interactive prompts in batch mode'],
  },
  {
    id: 'further-authentication',
    says: says.moreFactors,
    template: 'Further authentication required',
    alone: true,
    matches: ['Further authentication required'],
    rejects: ['Further authentication required for this API endpoint'],
  },
  {
    id: 'too-many',
    says: says.tooMany,
    template: 'Remote side sent disconnect message type 2 (protocol error): "Too many authentication failures',
    matches: [
      'FATAL ERROR: Remote side sent disconnect message\ntype 2 (protocol error):\n"Too many authentication failures"',
    ],
  },
  {
    id: 'too-many-old',
    says: says.tooMany,
    template: 'Server sent disconnect message type 2 (protocol error): "Too many authentication failures',
    matches: ['Server sent disconnect message\ntype 2 (protocol error):\n"Too many authentication failures for fred"'],
  },
  {
    id: 'no-channel',
    says: says.noChannel,
    template: 'Server refused to open main channel: Connect failed',
    matches: ['FATAL ERROR: Server refused to open main channel: Connect failed [open failed]'],
  },
  {
    id: 'no-shell',
    says: {
      ...says.noChannel,
      class: 'shell-not-available',
      decides: { cause: 'sftp-only-account', certainty: 'likely' },
    },
    title: 'The server refuses a shell to this account',
    template: 'Server refused to start a shell/command',
    matches: ['FATAL ERROR: Server refused to start a shell/command'],
  },
  {
    id: 'no-pty',
    says: { ...says.noChannel, class: 'pty-failed', decides: { cause: 'pty-refused', certainty: 'certain' } },
    title: 'The server gives no terminal',
    template: 'Server refused to allocate pty',
    matches: ['Server refused to allocate pty'],
  },
  {
    id: 'pageant-silent',
    says: says.agentRefused,
    template: 'Pageant failed to respond to signing request',
    matches: ['Pageant failed to respond to signing request'],
  },
  {
    id: 'agent-silent',
    says: says.agentRefused,
    template: 'Agent refused signing request',
    matches: ['Agent refused signing request'],
  },
  {
    id: 'pageant-refused',
    says: says.agentRefused,
    template: 'Pageant failed to provide a signature',
    matches: ['Pageant failed to provide a signature'],
  },
  {
    id: 'sftp-ended',
    says: says.sftpNotStarted,
    template: 'Received unexpected end-of-file from SFTP server',
    matches: ['FATAL ERROR: Received unexpected end-of-file from SFTP server'],
  },
  {
    id: 'sftp-shell-output',
    says: says.shellOutput,
    template: 'Fatal: unable to initialise SFTP: could not connect',
    matches: ['Fatal: unable to initialise SFTP: could not connect'],
  },
  {
    id: 'sftp-shell-output-filezilla',
    says: says.shellOutput,
    template: 'Fatal: unable to initialise SFTP on server: could not connect',
    matches: ['Fatal: unable to initialise SFTP on server: could not connect'],
  },
  {
    id: 'no-directory',
    says: says.noFile,
    template: 'Directory {path}: no such file or directory',
    matches: ['Directory /nosuch: no such file or directory'],
  },
  {
    id: 'no-file',
    says: says.noFile,
    template: 'open for read: no such file or directory',
    matches: ['/in/x: open for read: no such file or directory'],
  },
  {
    id: 'make-directory',
    says: says.writeFailure,
    title: 'The folder cannot be made; often it exists already',
    template: 'mkdir {path}: failure',
    matches: ['mkdir /in/x: failure'],
  },
  {
    id: 'key-used',
    says: says.speaker,
    template: 'Authenticating with public key "{comment:text}"',
    matches: ['Authenticating with public key "rsa-key-20230101"', 'Authenticating with public key "k" from agent'],
  },
  {
    id: 'logged-in',
    says: says.loggedIn,
    template: 'Access granted',
    alone: true,
    matches: ['Event Log: Access granted', 'Access granted'],
    rejects: ['Access granted to user fred for bucket x'],
  },
])
