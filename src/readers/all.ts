import { accountEntry } from './accountEntry.ts'
import { algorithmLists } from './algorithmLists.ts'
import { asconfiguratorUserData } from './asconfiguratorUserData.ts'
import { asperaConf } from './asperaConf.ts'
import { asuserdata } from './asuserdata.ts'
import { authorizedKeys } from './authorizedKeys.ts'
import { folderWalk } from './folderWalk.ts'
import { getfacl } from './getfacl.ts'
import { icacls } from './icacls.ts'
import { idGroups } from './idGroups.ts'
import { lsLabels } from './lsLabels.ts'
import { irisTrace } from './irisTrace.ts'
import { irisVersion } from './irisVersion.ts'
import { listening } from './listening.ts'
import { lsPermissions } from './lsPermissions.ts'
import { namei } from './namei.ts'
import { portAnswer } from './portAnswer.ts'
import { portProbe } from './portProbe.ts'
import { publicKey } from './publicKey.ts'
import { resolve } from './resolve.ts'
import { selinux } from './selinux.ts'
import { serviceStatus } from './serviceStatus.ts'
import { sshAddList } from './sshAddList.ts'
import { sshConfig } from './sshConfig.ts'
import { sshKeygenList } from './sshKeygenList.ts'
import { sshKeyscan } from './sshKeyscan.ts'
import { sshQuery } from './sshQuery.ts'
import { sshVersion } from './sshVersion.ts'
import { sshConfigResult } from './sshConfigResult.ts'
import { sshdConfig } from './sshdConfig.ts'
import { sshdEffective } from './sshdEffective.ts'
import { sshdForwarding } from './sshdForwarding.ts'
import { sshdTest } from './sshdTest.ts'
import { stat } from './stat.ts'
import type { Reader } from './types.ts'

/** Every reader; a check names one by its id. */
export const readers: readonly Reader[] = [
  lsPermissions,
  authorizedKeys,
  asconfiguratorUserData,
  sshAddList,
  portAnswer,
  listening,
  portProbe,
  resolve,
  irisTrace,
  irisVersion,
  serviceStatus,
  asuserdata,
  asperaConf,
  sshdForwarding,
  folderWalk,
  algorithmLists,
  publicKey,
  sshKeygenList,
  sshKeyscan,
  sshVersion,
  sshQuery,
  sshConfig,
  sshConfigResult,
  sshdConfig,
  sshdEffective,
  sshdTest,
  namei,
  stat,
  getfacl,
  lsLabels,
  icacls,
  idGroups,
  accountEntry,
  selinux,
]
