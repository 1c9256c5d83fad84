import type { Signature } from '../../recognizer/types.ts'
import { opensshClientSignatures } from './opensshClient.ts'
import { sftpClientSignatures } from './sftpClient.ts'
import { sftpFilesSignatures } from './sftpFiles.ts'
import { sftpServerSignatures } from './sftpServer.ts'
import { sftpServerRefusedSignatures } from './sftpServerRefused.ts'
import { sshAgentSignatures } from './sshAgent.ts'
import { sshAlgorithmsSignatures } from './sshAlgorithms.ts'
import { sshBannerSignatures } from './sshBanner.ts'
import { sshBannerTextSignatures } from './sshBannerText.ts'
import { sshConfigSignatures } from './sshConfig.ts'
import { sshConnectSignatures } from './sshConnect.ts'
import { sshDeniedSignatures } from './sshDenied.ts'
import { sshDisconnectedSignatures } from './sshDisconnected.ts'
import { sshForwardingSignatures } from './sshForwarding.ts'
import { sshHostKeySignatures } from './sshHostKey.ts'
import { sshKeyFileSignatures } from './sshKeyFile.ts'
import { sshKeyUseSignatures } from './sshKeyUse.ts'
import { sshProgressSignatures } from './sshProgress.ts'
import { sshProgressBannerSignatures } from './sshProgressBanner.ts'
import { sshProgressKeysSignatures } from './sshProgressKeys.ts'
import { sshProgressLoginSignatures } from './sshProgressLogin.ts'
import { sshProgressSessionSignatures } from './sshProgressSession.ts'
import { sshRemarksSignatures } from './sshRemarks.ts'
import { sshRequestsSignatures } from './sshRequests.ts'
import { sshSessionSignatures } from './sshSession.ts'
import { sshdAcceptedSignatures } from './sshdAccepted.ts'
import { sshdAccountSignatures } from './sshdAccount.ts'
import { sshdCertificatesSignatures } from './sshdCertificates.ts'
import { sshdClosingSignatures } from './sshdClosing.ts'
import { sshdConfigSignatures } from './sshdConfig.ts'
import { sshdConfigMethodsSignatures } from './sshdConfigMethods.ts'
import { sshdConnectionSignatures } from './sshdConnection.ts'
import { sshdDroppedSignatures } from './sshdDropped.ts'
import { sshdFailedSignatures } from './sshdFailed.ts'
import { sshdForwardingSignatures } from './sshdForwarding.ts'
import { sshdHostKeysSignatures } from './sshdHostKeys.ts'
import { sshdKeySearchSignatures } from './sshdKeySearch.ts'
import { sshdKeysSignatures } from './sshdKeys.ts'
import { sshdKeysRarerSignatures } from './sshdKeysRarer.ts'
import { sshdLoginsSignatures } from './sshdLogins.ts'
import { sshdPamSignatures } from './sshdPam.ts'
import { sshdPamAccountSignatures } from './sshdPamAccount.ts'
import { sshdPamCodeSignatures } from './sshdPamCode.ts'
import { sshdPamLoginSignatures } from './sshdPamLogin.ts'
import { sshdPamRulesSignatures } from './sshdPamRules.ts'
import { sshdPamSessionSignatures } from './sshdPamSession.ts'
import { sshdProbesSignatures } from './sshdProbes.ts'
import { sshdPrivsepSignatures } from './sshdPrivsep.ts'
import { sshdProgramsSignatures } from './sshdPrograms.ts'
import { sshdRemarksSignatures } from './sshdRemarks.ts'
import { sshdSessionSignatures } from './sshdSession.ts'
import { sshdSessionFailedSignatures } from './sshdSessionFailed.ts'
import { sshdSessionRarerSignatures } from './sshdSessionRarer.ts'
import { sshdSessionRequestsSignatures } from './sshdSessionRequests.ts'
import { sshdStartSignatures } from './sshdStart.ts'
import { sshdThrottleSignatures } from './sshdThrottle.ts'
import { sshdTooManySignatures } from './sshdTooMany.ts'
import { sshdUnitSignatures } from './sshdUnit.ts'
import { sshdUnitNamesSignatures } from './sshdUnitNames.ts'
import { sshdUserSignatures } from './sshdUser.ts'

/** Every message of the OpenSSH programs that we know: client, server, sftp, scp, ssh-add. */
export const opensshSignatures: readonly Signature[] = [
  ...opensshClientSignatures,
  ...sftpClientSignatures,
  ...sftpFilesSignatures,
  ...sftpServerSignatures,
  ...sftpServerRefusedSignatures,
  ...sshAgentSignatures,
  ...sshAlgorithmsSignatures,
  ...sshBannerSignatures,
  ...sshBannerTextSignatures,
  ...sshConfigSignatures,
  ...sshConnectSignatures,
  ...sshDeniedSignatures,
  ...sshDisconnectedSignatures,
  ...sshForwardingSignatures,
  ...sshHostKeySignatures,
  ...sshKeyFileSignatures,
  ...sshKeyUseSignatures,
  ...sshProgressSignatures,
  ...sshProgressBannerSignatures,
  ...sshProgressKeysSignatures,
  ...sshProgressLoginSignatures,
  ...sshProgressSessionSignatures,
  ...sshRemarksSignatures,
  ...sshRequestsSignatures,
  ...sshSessionSignatures,
  ...sshdAcceptedSignatures,
  ...sshdAccountSignatures,
  ...sshdCertificatesSignatures,
  ...sshdClosingSignatures,
  ...sshdConfigSignatures,
  ...sshdConfigMethodsSignatures,
  ...sshdConnectionSignatures,
  ...sshdDroppedSignatures,
  ...sshdFailedSignatures,
  ...sshdForwardingSignatures,
  ...sshdHostKeysSignatures,
  ...sshdKeySearchSignatures,
  ...sshdKeysSignatures,
  ...sshdKeysRarerSignatures,
  ...sshdLoginsSignatures,
  ...sshdPamSignatures,
  ...sshdPamAccountSignatures,
  ...sshdPamCodeSignatures,
  ...sshdPamLoginSignatures,
  ...sshdPamRulesSignatures,
  ...sshdPamSessionSignatures,
  ...sshdProbesSignatures,
  ...sshdPrivsepSignatures,
  ...sshdProgramsSignatures,
  ...sshdRemarksSignatures,
  ...sshdSessionSignatures,
  ...sshdSessionFailedSignatures,
  ...sshdSessionRarerSignatures,
  ...sshdSessionRequestsSignatures,
  ...sshdStartSignatures,
  ...sshdThrottleSignatures,
  ...sshdTooManySignatures,
  ...sshdUnitSignatures,
  ...sshdUnitNamesSignatures,
  ...sshdUserSignatures,
]
