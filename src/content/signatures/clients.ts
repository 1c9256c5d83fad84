import type { Signature } from '../../recognizer/types.ts'
import { asyncsshSignatures } from './asyncssh.ts'
import { curlSignatures, lftpSignatures } from './curlLftp.ts'
import { droneSshSignatures } from './droneSsh.ts'
import { dropbearSignatures } from './dropbear.ts'
import { dropbearLoginsSignatures } from './dropbearLogins.ts'
import { dropbearServerSignatures } from './dropbearServer.ts'
import { filezillaSignatures } from './filezilla.ts'
import { gitHostSignatures, gitSignatures } from './git.ts'
import { goSshSignatures } from './goSsh.ts'
import { minaSignatures, trileadSignatures } from './javaClients.ts'
import { jschSignatures } from './jsch.ts'
import { jschLoginSignatures } from './jschLogin.ts'
import { libsshSignatures } from './libssh.ts'
import { nodeSsh2Signatures } from './nodeSsh2.ts'
import { nodeSsh2FilesSignatures } from './nodeSsh2Files.ts'
import { nodeSsh2TunnelSignatures } from './nodeSsh2Tunnels.ts'
import { netSshSignatures } from './netSsh.ts'
import { ansibleSignatures, vagrantSignatures, vscodeSignatures } from './orchestration.ts'
import { paramikoSignatures } from './paramiko.ts'
import { paramikoKeysSignatures } from './paramikoKeys.ts'
import { phpseclibSignatures } from './phpseclib.ts'
import { puttySignatures } from './putty.ts'
import { puttyLoginSignatures } from './puttyLogin.ts'
import { puttyMoreSignatures } from './puttyMore.ts'
import { rsyncSignatures, sshfsSignatures } from './rsyncSshfs.ts'
import { russhSignatures } from './russh.ts'
import { sshjSignatures } from './sshj.ts'
import { retypedSignatures } from './retyped.ts'
import { shortenedSignatures } from './shortened.ts'
import { shortenedLoginSignatures } from './shortenedLogin.ts'
import { sshNetSignatures } from './sshNet.ts'
import { sshNetFilesSignatures } from './sshNetFiles.ts'
import { winscpSignatures } from './winscp.ts'

/** Every message of SSH programs other than OpenSSH, and of what is built around ssh. */
export const clientSignatures: readonly Signature[] = [
  ...asyncsshSignatures,
  ...dropbearSignatures,
  ...dropbearLoginsSignatures,
  ...dropbearServerSignatures,
  ...filezillaSignatures,
  ...gitSignatures,
  ...gitHostSignatures,
  ...goSshSignatures,
  ...droneSshSignatures,
  ...minaSignatures,
  ...sshjSignatures,
  ...trileadSignatures,
  ...jschSignatures,
  ...jschLoginSignatures,
  ...libsshSignatures,
  ...nodeSsh2Signatures,
  ...nodeSsh2FilesSignatures,
  ...nodeSsh2TunnelSignatures,
  ...ansibleSignatures,
  ...netSshSignatures,
  ...vagrantSignatures,
  ...vscodeSignatures,
  ...paramikoSignatures,
  ...paramikoKeysSignatures,
  ...phpseclibSignatures,
  ...puttySignatures,
  ...puttyLoginSignatures,
  ...puttyMoreSignatures,
  ...russhSignatures,
  ...curlSignatures,
  ...lftpSignatures,
  ...rsyncSignatures,
  ...sshfsSignatures,
  ...winscpSignatures,
  ...sshNetSignatures,
  ...sshNetFilesSignatures,
  ...retypedSignatures,
  ...shortenedSignatures,
  ...shortenedLoginSignatures,
]
