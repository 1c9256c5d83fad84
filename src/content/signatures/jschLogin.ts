import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'jsch',
  sources: [
    { source: 'clients-bench', section: 'JSch 0.1.55 and 2.28' },
    { source: 'jsch-code', section: 'UserAuth*.java, KeyPair.java, ChannelSftp.java' },
  ],
  rejects: [
    'javax.mail.AuthenticationFailedException: Auth fail',
    'java.security.InvalidKeyException: invalid privatekey',
    'java.io.IOException: session is down',
  ],
} as const

/** Also thrown where a given password was refused before: it is then asked for again. */
const cancelled = {
  source: 'jsch-code',
  section:
    'Session.connect; JSchAuthCancelException in UserAuthPassword, UserAuthKeyboardInteractive, UserAuthPublicKey',
}

/** JSch: keys, the login, the session and SFTP. */
export const jschLoginSignatures = defineClient(client, [
  {
    id: 'refused-login',
    says: says.refusedLogin,
    template: 'JSchException: Auth fail',
    matches: ['com.jcraft.jsch.JSchException: Auth fail'],
  },
  {
    id: 'refused-login-methods',
    says: says.refusedLogin,
    template: "JSchException: Auth fail for methods '{methods:list}'",
    matches: [
      {
        line: "com.jcraft.jsch.JSchException: Auth fail for methods 'publickey,password'",
        values: { methods: 'publickey,password' },
      },
    ],
  },
  {
    id: 'cancelled',
    says: says.refusedLogin,
    title: 'JSch asked for a password, a passphrase or a code, and was given none',
    template: 'JSchException: Auth cancel',
    matches: ['com.jcraft.jsch.JSchException: Auth cancel'],
    sources: [cancelled],
  },
  {
    id: 'refused-login-jgit',
    says: says.refusedLogin,
    template: 'TransportException: {url:text}: Auth fail',
    matches: ['org.eclipse.jgit.errors.TransportException: git@192.0.2.5:x/y.git: Auth fail'],
    sources: [
      { source: 'jsch-code', section: 'Session.java' },
      { source: 'jgit-pastes', section: 'the output' },
    ],
  },
  {
    id: 'refused-login-tunnel',
    says: says.refusedLogin,
    template: 'Cannot establish tunnel Auth fail',
    matches: ['Cannot establish tunnel\n  Auth fail'],
    sources: [{ source: 'dbeaver-code', section: 'the SSH tunnel with JSch' }],
  },
  {
    id: 'own-version',
    says: says.speaker,
    template: 'Local version string: SSH-2.0-{library:word}',
    matches: [
      {
        line: '2018-08-02 22:06:50.966 - SSH INFO: Local version string: SSH-2.0-JSCH-0.1.54',
        values: { library: 'JSCH-0.1.54' },
      },
    ],
  },
  {
    id: 'cancelled-jgit',
    says: says.refusedLogin,
    title: 'JSch asked for a password, a passphrase or a code, and was given none',
    template: 'TransportException: {url:text}: Auth cancel',
    matches: ['org.eclipse.jgit.errors.TransportException: git@192.0.2.5:x/y.git: Auth cancel'],
    sources: [cancelled, { source: 'jgit-pastes', section: 'the output' }],
  },
  {
    id: 'refused-login-jenkins',
    says: says.refusedLogin,
    template: 'Failed to connect session for config [{name:text}]. Message [Auth fail',
    matches: [
      'jenkins.plugins.publish_over.BapPublisherException: Failed to connect session for config [web]. Message [Auth fail]',
    ],
    sources: [{ source: 'publish-over-ssh-code', section: 'Messages.properties: exception.session.connect' }],
  },
  {
    id: 'cancelled-jenkins',
    says: says.refusedLogin,
    title: 'JSch asked for a password, a passphrase or a code, and was given none',
    template: 'Failed to connect session for config [{name:text}]. Message [Auth cancel',
    matches: [
      'jenkins.plugins.publish_over.BapPublisherException: Failed to connect session for config [web]. Message [Auth cancel]',
    ],
    sources: [{ source: 'publish-over-ssh-code', section: 'Messages.properties: exception.session.connect' }],
  },
  {
    id: 'too-many',
    says: says.tooMany,
    template: 'JSchException: SSH_MSG_DISCONNECT: 2 Too many authentication failures',
    matches: ['com.jcraft.jsch.JSchException: SSH_MSG_DISCONNECT: 2 Too many authentication failures'],
  },
  {
    id: 'disconnected',
    says: says.dropped,
    template: 'JSchException: SSH_MSG_DISCONNECT: {code:int}',
    matches: ['com.jcraft.jsch.JSchException: SSH_MSG_DISCONNECT: 11 Session closed by administrator'],
  },
  {
    id: 'key-format',
    says: says.keyFormat,
    title: 'The key has the newer OpenSSH format, which this old version of JSch does not read',
    template: 'JSchException: invalid privatekey: [B@{address:hex}',
    matches: ['com.jcraft.jsch.JSchException: invalid privatekey: [B@1b28be24'],
    until: '0.1.55',
  },
  {
    id: 'key-format-jgit',
    says: says.keyFormat,
    title: 'The key has the newer OpenSSH format, which this old version of JSch does not read',
    template: 'invalid privatekey: [B@{address:hex}',
    matches: ['org.eclipse.jgit.api.errors.TransportException: git@192.0.2.5:x/y.git: invalid privatekey: [B@59c40796'],
    until: '0.1.55',
  },
  {
    id: 'no-key-in-file',
    says: says.keyCorrupt,
    template: 'JSchException: invalid privatekey',
    matches: ['com.jcraft.jsch.JSchException: invalid privatekey'],
  },
  {
    id: 'no-key-in-jenkins',
    says: says.keyCorrupt,
    template: 'Failed to add SSH key. Message',
    matches: [
      'jenkins.plugins.publish_over.BapPublisherException: Failed to add SSH key. Message [invalid privatekey: TheKey]',
    ],
    sources: [{ source: 'publish-over-ssh-code', section: 'Messages.properties: exception.addIdentity' }],
  },
  {
    id: 'passphrase',
    says: says.passphraseMissing,
    title: 'The key is encrypted, and no or a wrong passphrase was given',
    template: 'JSchException: USERAUTH fail',
    matches: ['com.jcraft.jsch.JSchException: USERAUTH fail'],
  },
  {
    id: 'passphrase-wrong',
    says: says.passphrase,
    template: 'JSchException: Incorrect passphrase provided',
    matches: ['com.jcraft.jsch.JSchException: Incorrect passphrase provided.'],
  },
  {
    id: 'key-file-missing',
    says: says.keyFileMissing,
    template: 'JSchException: java.io.FileNotFoundException: {keyFile} (',
    matches: [
      {
        line: 'com.jcraft.jsch.JSchException: java.io.FileNotFoundException: /home/fred/.ssh/id_rsa (No such file or directory)',
        values: { keyFile: '/home/fred/.ssh/id_rsa' },
      },
    ],
  },
  {
    id: 'down',
    says: says.dropped,
    template: 'JSchException: session is down',
    matches: ['com.jcraft.jsch.JSchException: session is down'],
  },
  {
    id: 'no-channel',
    says: says.noChannel,
    template: 'JSchException: channel is not opened',
    matches: ['com.jcraft.jsch.JSchException: channel is not opened.'],
  },
  {
    id: 'no-sftp',
    says: says.sftpNotStarted,
    template: 'JSchException: failed to send channel request',
    matches: ['com.jcraft.jsch.JSchException: failed to send channel request'],
  },
  {
    id: 'sftp-ended',
    says: says.sftpNotStarted,
    template: 'JSchException: java.io.IOException: inputstream is closed',
    matches: ['com.jcraft.jsch.JSchException: java.io.IOException: inputstream is closed'],
  },
  {
    id: 'shell-output',
    says: says.shellOutput,
    template: 'Received message is too long: {length:int}',
    matches: ['com.jcraft.jsch.JSchException: 4: Received message is too long: 1466264670'],
  },
  {
    id: 'no-file',
    says: says.noFile,
    template: 'SftpException: SSH_FX_NO_SUCH_FILE:',
    matches: ['com.jcraft.jsch.SftpException: SSH_FX_NO_SUCH_FILE: No such file'],
  },
  {
    id: 'permission',
    says: says.filePermission,
    template: 'SftpException: SSH_FX_PERMISSION_DENIED:',
    matches: ['com.jcraft.jsch.SftpException: SSH_FX_PERMISSION_DENIED: Permission denied'],
  },
  {
    id: 'permission-old',
    says: says.filePermission,
    template: 'SftpException: Permission denied',
    matches: ['com.jcraft.jsch.SftpException: Permission denied'],
  },
  {
    id: 'failure',
    says: says.writeFailure,
    title: 'The server could not do it: the name exists, the disk is full, or the folder is not empty',
    template: 'SftpException: SSH_FX_FAILURE:',
    matches: ['com.jcraft.jsch.SftpException: SSH_FX_FAILURE: Failure'],
  },
  {
    id: 'failure-old',
    says: says.writeFailure,
    template: 'SftpException: Failure',
    matches: ['com.jcraft.jsch.SftpException: Failure'],
  },
])
