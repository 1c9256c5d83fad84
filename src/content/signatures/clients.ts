import type { Signature } from '../../recognizer/types.ts'
import { asyncsshSignatures } from './asyncssh.ts'
import { curlSignatures, lftpSignatures } from './curlLftp.ts'
import { dropbearSignatures } from './dropbear.ts'
import { filezillaSignatures } from './filezilla.ts'
import { gitHostSignatures, gitSignatures } from './git.ts'
import { goSshSignatures } from './goSsh.ts'
import { minaSignatures, sshjSignatures, trileadSignatures } from './javaClients.ts'
import { jschSignatures } from './jsch.ts'
import { jschLoginSignatures } from './jschLogin.ts'
import { libsshSignatures } from './libssh.ts'
import { nodeSsh2Signatures } from './nodeSsh2.ts'
import { ansibleSignatures, netSshSignatures, vagrantSignatures, vscodeSignatures } from './orchestration.ts'
import { paramikoSignatures } from './paramiko.ts'
import { paramikoKeysSignatures } from './paramikoKeys.ts'
import { puttySignatures } from './putty.ts'
import { puttyLoginSignatures } from './puttyLogin.ts'
import { rsyncSignatures, sshfsSignatures } from './rsyncSshfs.ts'
import { russhSignatures } from './russh.ts'
import { winscpSignatures } from './winscp.ts'

/** Every message of SSH programs other than OpenSSH, and of what is built around ssh. */
export const clientSignatures: readonly Signature[] = [
  ...asyncsshSignatures,
  ...dropbearSignatures,
  ...filezillaSignatures,
  ...gitSignatures,
  ...gitHostSignatures,
  ...goSshSignatures,
  ...minaSignatures,
  ...sshjSignatures,
  ...trileadSignatures,
  ...jschSignatures,
  ...jschLoginSignatures,
  ...libsshSignatures,
  ...nodeSsh2Signatures,
  ...ansibleSignatures,
  ...netSshSignatures,
  ...vagrantSignatures,
  ...vscodeSignatures,
  ...paramikoSignatures,
  ...paramikoKeysSignatures,
  ...puttySignatures,
  ...puttyLoginSignatures,
  ...russhSignatures,
  ...curlSignatures,
  ...lftpSignatures,
  ...rsyncSignatures,
  ...sshfsSignatures,
  ...winscpSignatures,
]
