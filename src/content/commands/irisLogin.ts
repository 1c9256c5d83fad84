import { code, defineCommands, param } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const iris = { where: 'iris', as: 'you, in the Terminal of IRIS', risk: 'read-only', reviewed: '2026-11-20' } as const
const reference = (section: string) => ({ source: 'iris-class-reference', section })
const terminal = { source: 'iris-terminal-io', section: 'OPEN and USE: /ECHO, secret input' }
const showStatus = code('Do $System.Status.DisplayError(status)', 'prints the error, or nothing when all is well')

/** Reads a secret into a variable. All of it stands on one line, because the prompt of the Terminal resets the device. */
function secret(prompt: string, variable: string): readonly Word[] {
  return [
    code('Use 0:(/ECHO=0)', 'what you type now is not shown'),
    code(`Read "${prompt}: ",${variable}`, 'you type it when asked; it is written nowhere'),
    code('Use 0:(/ECHO=1)', 'typing is shown again'),
  ]
}

const password = [
  secret('Password', 'pw'),
  [
    code(
      ['Set status = ssh.AuthenticateWithUsername(', param('user'), ',pw)'],
      'the method "password" only; prompts are not answered',
    ),
  ],
  [code('Kill pw', 'forget it')],
  [showStatus],
]

const keyPair = [
  secret('Passphrase of the key, or Enter', 'pp'),
  [
    code(
      [
        'Set status = ssh.AuthenticateWithKeyPair(',
        param('user'),
        ',',
        param('irisPublicKeyFile'),
        ',',
        param('irisPrivateKeyFile'),
        ',pp)',
      ],
      'the public file comes first, the private file second',
    ),
  ],
  [code('Kill pp', 'forget it')],
  [showStatus],
]

function inIris(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'objectscript', systems: ['iris'], lines }]
}

const SAFE = 'The password is typed at a prompt that shows nothing; it never stands in the command.'

/** Logging in with %Net.SSH.Session, after Connect on the same session object. */
export const irisLoginCommands = defineCommands([
  {
    ...iris,
    id: 'iris-login-password',
    title: 'Log in with user name and password',
    parameters: ['user'],
    variants: inIris(...password),
    expect: `Nothing after a login that worked. ${SAFE}`,
    sources: [reference('AuthenticateWithUsername'), terminal],
  },
  {
    ...iris,
    id: 'iris-login-key',
    title: 'Log in with a key pair',
    parameters: ['user', 'irisPublicKeyFile', 'irisPrivateKeyFile'],
    variants: inIris(...keyPair),
    expect:
      'Nothing after a login that worked. "Invalid signature" can mean that the key was accepted and a second factor is wanted.',
    sources: [reference('AuthenticateWithKeyPair'), terminal],
  },
  {
    ...iris,
    id: 'iris-login-two-factors',
    title: 'Log in with the key, then with the password, on one session',
    parameters: ['user', 'irisPublicKeyFile', 'irisPrivateKeyFile'],
    variants: inIris(...keyPair, ...password),
    expect:
      'An "Invalid signature" error after the first call, and nothing after the second. What counts is the last call. Do not make a new session object in between.',
    sources: [
      reference('AuthenticateWithKeyPair: several forms of authentication'),
      { source: 'libssh2-bench', section: 'AuthenticationMethods publickey,password' },
      terminal,
    ],
  },
  {
    ...iris,
    id: 'iris-login-prompts',
    title: 'Log in by answering one prompt (keyboard-interactive)',
    parameters: ['user'],
    variants: inIris(
      secret('Password or code', 'answer'),
      [
        code(
          'Set lambda = "(user,instructions,prompts,flags,answer) Quit $ListBuild(answer)"',
          'a function that returns a list with one answer for each prompt; here: one',
        ),
      ],
      [code(['Set status = ssh.AuthenticateWithKeyboardInteractive(', param('user'), ',lambda,.answer)'])],
      [code('Kill answer', 'forget it')],
      [showStatus],
    ),
    expect:
      'Nothing after a login that worked. The five arguments and the list are those of the class reference. How the function is written was not tried here: if IRIS answers <SYNTAX>, ask for the form your version wants.',
    sources: [reference('AuthenticateWithKeyboardInteractive'), terminal],
  },
  {
    ...iris,
    id: 'iris-sftp-list',
    title: 'Open SFTP and list the folder the login lands in',
    parameters: [],
    variants: inIris(
      [code('Set status = ssh.OpenSFTP(.sftp)', 'after the login, on the same session object')],
      [showStatus],
      [code('Set status = sftp.Dir(".",.files)', 'the start folder')],
      [showStatus],
      [code('ZWrite files', 'what is in it')],
    ),
    expect: 'The files as an array. An error after the first call: the server has no SFTP for this account.',
    sources: [
      reference('OpenSFTP; %Net.SSH.SFTP: Dir'),
      { source: 'iris-ssh-guide', section: 'Listing files via SFTP' },
    ],
  },
  {
    ...iris,
    id: 'iris-disconnect',
    title: 'End the connection',
    parameters: [],
    variants: inIris([code('Do ssh.Disconnect()')]),
    expect: 'Nothing.',
    sources: [reference('Disconnect')],
  },
])
