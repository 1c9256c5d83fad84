import type { Signature } from '../../recognizer/types.ts'
import { scpSignatures } from './scp.ts'
import { scpServerSignatures } from './scpServer.ts'
import { sftpPathsSignatures } from './sftpPaths.ts'
import { sftpRefusedSignatures } from './sftpRefused.ts'
import { sshAccountSignatures } from './sshAccount.ts'
import { sshAgentMoreSignatures } from './sshAgentMore.ts'
import { sshArgumentsSignatures } from './sshArguments.ts'
import { sshCardsSignatures } from './sshCards.ts'
import { sshConfigMoreSignatures } from './sshConfigMore.ts'
import { sshConnectMoreSignatures } from './sshConnectMore.ts'
import { sshHardwareSignatures } from './sshHardware.ts'
import { sshHostKeyMoreSignatures } from './sshHostKeyMore.ts'
import { sshKexMoreSignatures } from './sshKexMore.ts'
import { sshKeyscanSignatures } from './sshKeyscan.ts'
import { sshLoginMoreSignatures } from './sshLoginMore.ts'
import { sshOtherLoginSignatures } from './sshOtherLogin.ts'
import { sshPromptsSignatures } from './sshPrompts.ts'
import { sshProtocolSignatures } from './sshProtocol.ts'
import { sshProxySignatures } from './sshProxy.ts'
import { sshSharingSignatures } from './sshSharing.ts'
import { sshToolsSignatures } from './sshTools.ts'
import { sshTunnelSignatures } from './sshTunnel.ts'
import { sshX11Signatures } from './sshX11.ts'

/** Rarer messages of the OpenSSH client programs: ssh, sftp, scp, ssh-add, ssh-agent, ssh-keygen, ssh-keyscan. */
export const opensshClientSignatures: readonly Signature[] = [
  ...scpSignatures,
  ...scpServerSignatures,
  ...sftpPathsSignatures,
  ...sftpRefusedSignatures,
  ...sshAccountSignatures,
  ...sshAgentMoreSignatures,
  ...sshArgumentsSignatures,
  ...sshCardsSignatures,
  ...sshConfigMoreSignatures,
  ...sshConnectMoreSignatures,
  ...sshHardwareSignatures,
  ...sshHostKeyMoreSignatures,
  ...sshKexMoreSignatures,
  ...sshKeyscanSignatures,
  ...sshLoginMoreSignatures,
  ...sshOtherLoginSignatures,
  ...sshPromptsSignatures,
  ...sshProtocolSignatures,
  ...sshProxySignatures,
  ...sshSharingSignatures,
  ...sshToolsSignatures,
  ...sshTunnelSignatures,
  ...sshX11Signatures,
]
