import { asperaClientCommands } from './asperaClient.ts'
import { asperaFolderCommands } from './asperaFolders.ts'
import { asperaKeysCommands } from './asperaKeys.ts'
import { asperaNodeCommands } from './asperaNode.ts'
import { asperaSelinuxCommands } from './asperaSelinux.ts'
import { asperaSettingsCommands } from './asperaSettings.ts'
import { asperaSshdCommands } from './asperaSshd.ts'
import { asperaTransferCommands } from './asperaTransfer.ts'

/** Every command of the Aspera guides. */
export const asperaCommands = [
  ...asperaClientCommands,
  ...asperaFolderCommands,
  ...asperaKeysCommands,
  ...asperaNodeCommands,
  ...asperaSelinuxCommands,
  ...asperaSettingsCommands,
  ...asperaSshdCommands,
  ...asperaTransferCommands,
]
