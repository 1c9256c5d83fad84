import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const reviewed = '2026-11-20'

/** The same words for every shell a client may have. */
function anywhere(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [
    { dialect: 'posix', systems: ['linux', 'macos'], lines },
    { dialect: 'powershell', systems: ['windows'], lines },
    { dialect: 'cmd', systems: ['windows'], lines },
  ]
}

const at = word([param('user'), '@', param('host')], 'the account and the server')
const port = [word('-p', 'the TCP port of the SSH server, on Aspera servers often 33001'), word([param('port')])]

/** What is run on the computer that starts the transfer. */
export const asperaClientCommands = defineCommands([
  {
    id: 'aspera-login-by-password',
    title: 'Log in with plain SSH and the password',
    where: 'client',
    as: 'you',
    risk: 'read-only',
    parameters: ['port', 'user', 'host'],
    variants: anywhere([
      word('ssh'),
      word('-o', 'sets one option for this login only'),
      word('PubkeyAuthentication=no', 'leaves keys out, so that only the password counts'),
      ...port,
      at,
    ]),
    expect:
      'It asks for the password. A shell, "Command not accepted" or a connection that is closed after the password was taken all mean that the login works. "Permission denied" means that it was refused.',
    sources: [
      { source: 'openssh-bench', section: 'wrong password' },
      { source: 'man-ssh-config', section: 'PubkeyAuthentication' },
    ],
    reviewed,
  },
  {
    id: 'aspera-login-by-key',
    title: 'Log in with plain SSH and the key file',
    where: 'client',
    as: 'you',
    risk: 'read-only',
    parameters: ['keyFile', 'port', 'user', 'host'],
    variants: anywhere([
      word('ssh'),
      word('-o', 'sets one option for this login only'),
      word('IdentitiesOnly=yes', 'offers this key and no other'),
      word('-i', 'the private key file to use'),
      word([param('keyFile')]),
      ...port,
      at,
    ]),
    expect:
      'It may ask for the passphrase of the key. A shell, "Command not accepted" or a connection that is closed afterwards mean that the login works. A password prompt or "Permission denied" means that the key was refused.',
    sources: [
      { source: 'openssh-bench', section: 'key not authorized' },
      { source: 'man-ssh-config', section: 'IdentitiesOnly' },
    ],
    reviewed,
  },
  {
    id: 'aspera-key-fingerprint',
    title: 'Show the fingerprint of the public key',
    where: 'client',
    as: 'you',
    risk: 'read-only',
    parameters: ['publicKeyFile'],
    variants: anywhere([
      word('ssh-keygen'),
      word('-l', 'shows the length, the fingerprint and the type'),
      word('-f', 'of this file'),
      word([param('publicKeyFile')]),
    ]),
    expect: 'One line such as "3072 SHA256:… comment (RSA)". The part that starts with SHA256: identifies the key.',
    sources: [{ source: 'man-ssh-keygen', section: '-l' }],
    reviewed,
  },
  {
    id: 'aspera-make-key',
    title: 'Make a key pair',
    where: 'client',
    as: 'you',
    risk: 'reversible',
    riskNote: 'It makes two new files. It asks before it would replace an existing one: answer no then.',
    parameters: ['keyFile'],
    variants: anywhere([
      word('ssh-keygen'),
      word('-t', 'the type of the key'),
      word('rsa', 'RSA, which IBM names for transfer users together with ECDSA'),
      word('-b', 'its length in bits'),
      word('3072'),
      word('-f', 'the file for the private key; the public key goes beside it and ends in .pub'),
      word([param('keyFile')]),
    ]),
    expect: 'It asks for a passphrase twice, then says where it saved the two files and shows the fingerprint.',
    verify: 'The file and the same name with .pub exist.',
    undo: 'Delete the two files, as long as the public key is installed nowhere.',
    sources: [
      { source: 'man-ssh-keygen', section: '-t, -b, -f' },
      { source: 'hsts-manual', section: 'User keys: RSA and ECDSA' },
    ],
    reviewed,
  },
  {
    id: 'ascp-with-key',
    title: 'Try one file with ascp and the right key',
    where: 'client',
    as: 'you',
    risk: 'reversible',
    riskNote: 'It sends one file. A file of the same name in that folder may be replaced, so use a name of your own.',
    parameters: ['port', 'keyFile', 'localFile', 'user', 'host', 'remoteFolder'],
    variants: anywhere([
      word('ascp'),
      word('-P', 'the TCP port of the SSH server; without it ascp takes 22'),
      word([param('port')]),
      word('-i', 'the private key file'),
      word([param('keyFile')]),
      word([param('localFile')]),
      word([param('user'), '@', param('host'), ':', param('remoteFolder')], 'account, server and folder'),
    ]),
    expect: 'A progress line and "Completed". If it asks for a password although a key was given, the key was refused.',
    verify: 'ascp ends with the exit code 0 and the file is in the folder.',
    undo: 'Delete the file on the server.',
    sources: [
      { source: 'aspera-error-19', section: 'Troubleshooting, General' },
      { source: 'aspera-cli', section: 'ascp command line' },
    ],
    reviewed,
  },
  {
    id: 'ascp-version',
    title: 'Show the version of ascp',
    where: 'client',
    as: 'you',
    risk: 'read-only',
    parameters: [],
    variants: anywhere([word('ascp'), word('-A', 'shows the version and what the license allows')]),
    expect: 'The version of ascp and the features of its license.',
    sources: [{ source: 'aspera-cli', section: 'ascp -A' }],
    reviewed,
  },
  {
    id: 'aspera-tcp-port',
    title: 'See what answers on the port',
    where: 'client',
    as: 'you',
    risk: 'read-only',
    parameters: ['host', 'port'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            ...words('echo'),
            op('|'),
            word('nc', 'opens a TCP connection and shows what the other side says first'),
            word('-w', 'gives up after so many seconds'),
            word('5'),
            word([param('host')]),
            word([param('port')]),
          ],
        ],
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [
          [
            word('Test-NetConnection'),
            word('-ComputerName'),
            word([param('host')]),
            word('-Port'),
            word([param('port')]),
          ],
          [...words('ssh-keyscan', '-T', '5', '-p'), word([param('port')]), word([param('host')])],
        ],
      },
    ],
    expect:
      'A line that starts with SSH-2.0- comes from an SSH server. On Windows, TcpTestSucceeded : True says that the port is open; the second command names what answers, in a line with SSH-2.0- (not run on Windows).',
    sources: [{ source: 'openssh-bench', section: 'what a port answers' }],
    reviewed,
  },
])
