import type { Signature } from '../../recognizer/types.ts'
import { sftpClientSignatures } from './sftpClient.ts'
import { sftpFilesSignatures } from './sftpFiles.ts'
import { sftpServerSignatures } from './sftpServer.ts'
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
import { sshdConnectionSignatures } from './sshdConnection.ts'
import { sshdDroppedSignatures } from './sshdDropped.ts'
import { sshdFailedSignatures } from './sshdFailed.ts'
import { sshdForwardingSignatures } from './sshdForwarding.ts'
import { sshdKeySearchSignatures } from './sshdKeySearch.ts'
import { sshdKeysSignatures } from './sshdKeys.ts'
import { sshdPamSignatures } from './sshdPam.ts'
import { sshdPamAccountSignatures } from './sshdPamAccount.ts'
import { sshdProbesSignatures } from './sshdProbes.ts'
import { sshdRemarksSignatures } from './sshdRemarks.ts'
import { sshdSessionSignatures } from './sshdSession.ts'
import { sshdSessionFailedSignatures } from './sshdSessionFailed.ts'
import { sshdStartSignatures } from './sshdStart.ts'
import { sshdThrottleSignatures } from './sshdThrottle.ts'
import { sshdTooManySignatures } from './sshdTooMany.ts'
import { sshdUserSignatures } from './sshdUser.ts'

/** Every message of the OpenSSH programs that we know: client, server, sftp, scp, ssh-add. */
export const opensshSignatures: readonly Signature[] = [
  ...sftpClientSignatures,
  ...sftpFilesSignatures,
  ...sftpServerSignatures,
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
  ...sshdConnectionSignatures,
  ...sshdDroppedSignatures,
  ...sshdFailedSignatures,
  ...sshdForwardingSignatures,
  ...sshdKeySearchSignatures,
  ...sshdKeysSignatures,
  ...sshdPamSignatures,
  ...sshdPamAccountSignatures,
  ...sshdProbesSignatures,
  ...sshdRemarksSignatures,
  ...sshdSessionSignatures,
  ...sshdSessionFailedSignatures,
  ...sshdStartSignatures,
  ...sshdThrottleSignatures,
  ...sshdTooManySignatures,
  ...sshdUserSignatures,
]
