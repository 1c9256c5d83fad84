import { algorithmLists } from './algorithmLists.ts'
import { asconfiguratorUserData } from './asconfiguratorUserData.ts'
import { authorizedKeys } from './authorizedKeys.ts'
import { folderWalk } from './folderWalk.ts'
import { lsPermissions } from './lsPermissions.ts'
import { portAnswer } from './portAnswer.ts'
import { sshAddList } from './sshAddList.ts'
import { sshdForwarding } from './sshdForwarding.ts'
import type { Reader } from './types.ts'

/** Every reader; a check names one by its id. */
export const readers: readonly Reader[] = [
  lsPermissions,
  authorizedKeys,
  asconfiguratorUserData,
  sshAddList,
  portAnswer,
  sshdForwarding,
  folderWalk,
  algorithmLists,
]
