import type { Cause } from '../../recognizer/types.ts'
import { opensshAccountCauses } from './opensshAccount.ts'
import { opensshAlgorithmsCauses } from './opensshAlgorithms.ts'
import { opensshBannerCauses } from './opensshBanner.ts'
import { opensshNoBannerCauses } from './opensshNoBanner.ts'
import { opensshCertificatesCauses } from './opensshCertificates.ts'
import { opensshClientKeysCauses } from './opensshClientKeys.ts'
import { opensshClientRestCauses } from './opensshClientRest.ts'
import { opensshClientSetupCauses } from './opensshClientSetup.ts'
import { opensshConfigCauses } from './opensshConfig.ts'
import { opensshConnectCauses } from './opensshConnect.ts'
import { opensshGuessingCauses } from './opensshGuessing.ts'
import { opensshKeysCauses } from './opensshKeys.ts'
import { opensshKeysRarerCauses } from './opensshKeysRarer.ts'
import { opensshKeysRefusedCauses } from './opensshKeysRefused.ts'
import { opensshLoginCauses } from './opensshLogin.ts'
import { opensshPamCauses } from './opensshPam.ts'
import { opensshPasswordCauses } from './opensshPassword.ts'
import { opensshRequestsCauses } from './opensshRequests.ts'
import { opensshServerCauses } from './opensshServer.ts'
import { opensshServerEndsCauses } from './opensshServerEnds.ts'
import { opensshServerStartCauses } from './opensshServerStart.ts'
import { opensshSessionCauses } from './opensshSession.ts'
import { opensshSftpCauses } from './opensshSftp.ts'
import { opensshTooManyCauses } from './opensshTooMany.ts'

/** What can be wrong with an OpenSSH connection, as far as its messages show it. */
export const opensshCauses: readonly Cause[] = [
  ...opensshAccountCauses,
  ...opensshAlgorithmsCauses,
  ...opensshBannerCauses,
  ...opensshNoBannerCauses,
  ...opensshCertificatesCauses,
  ...opensshClientKeysCauses,
  ...opensshClientRestCauses,
  ...opensshClientSetupCauses,
  ...opensshConfigCauses,
  ...opensshConnectCauses,
  ...opensshGuessingCauses,
  ...opensshKeysCauses,
  ...opensshKeysRarerCauses,
  ...opensshKeysRefusedCauses,
  ...opensshLoginCauses,
  ...opensshPamCauses,
  ...opensshPasswordCauses,
  ...opensshRequestsCauses,
  ...opensshServerCauses,
  ...opensshServerEndsCauses,
  ...opensshServerStartCauses,
  ...opensshSessionCauses,
  ...opensshSftpCauses,
  ...opensshTooManyCauses,
]
