import { asconfiguratorUserData } from './asconfiguratorUserData.ts'
import { authorizedKeys } from './authorizedKeys.ts'
import { lsPermissions } from './lsPermissions.ts'
import { portAnswer } from './portAnswer.ts'
import { sshAddList } from './sshAddList.ts'
import type { Reader } from './types.ts'

/** Every reader; a check names one by its id. */
export const readers: readonly Reader[] = [
  lsPermissions,
  authorizedKeys,
  asconfiguratorUserData,
  sshAddList,
  portAnswer,
]
