import type { Cause } from '../../recognizer/types.ts'
import { opensshAccountCauses } from './opensshAccount.ts'
import { opensshAlgorithmsCauses } from './opensshAlgorithms.ts'
import { opensshBannerCauses } from './opensshBanner.ts'
import { opensshCertificatesCauses } from './opensshCertificates.ts'
import { opensshConfigCauses } from './opensshConfig.ts'
import { opensshConnectCauses } from './opensshConnect.ts'
import { opensshGuessingCauses } from './opensshGuessing.ts'
import { opensshKeysCauses } from './opensshKeys.ts'
import { opensshKeysRefusedCauses } from './opensshKeysRefused.ts'
import { opensshLoginCauses } from './opensshLogin.ts'
import { opensshPasswordCauses } from './opensshPassword.ts'
import { opensshRequestsCauses } from './opensshRequests.ts'
import { opensshServerCauses } from './opensshServer.ts'
import { opensshSessionCauses } from './opensshSession.ts'
import { opensshSftpCauses } from './opensshSftp.ts'
import { opensshTooManyCauses } from './opensshTooMany.ts'

/** What can be wrong with an OpenSSH connection, as far as its messages show it. */
export const opensshCauses: readonly Cause[] = [
  ...opensshAccountCauses,
  ...opensshAlgorithmsCauses,
  ...opensshBannerCauses,
  ...opensshCertificatesCauses,
  ...opensshConfigCauses,
  ...opensshConnectCauses,
  ...opensshGuessingCauses,
  ...opensshKeysCauses,
  ...opensshKeysRefusedCauses,
  ...opensshLoginCauses,
  ...opensshPasswordCauses,
  ...opensshRequestsCauses,
  ...opensshServerCauses,
  ...opensshSessionCauses,
  ...opensshSftpCauses,
  ...opensshTooManyCauses,
]
