import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { closedNodes } from './closed.ts'
import { exposedNodes } from './exposed.ts'
import { foldersNodes } from './folders.ts'
import { forwardingNodes } from './forwarding.ts'
import { keysContentNodes } from './keysContent.ts'
import { keysFileNodes } from './keysFile.ts'
import { keysRepairNodes } from './keysRepair.ts'
import { loginShellNodes } from './loginShell.ts'
import { outcomeNodes } from './outcomes.ts'
import { selinuxNodes } from './selinux.ts'
import { serverLogNodes } from './serverLog.ts'
import { sshServerNodes } from './sshServer.ts'
import { systemNodes } from './system.ts'
import { tokenNodes } from './token.ts'
import { windowsNodes } from './windows.ts'
import { windowsAdministratorNodes } from './windowsAdministrators.ts'
import { windowsSettingsNodes } from './windowsSettings.ts'

/** The checks of one transfer user on the server. Faspex, Shares and plain ascp include it with their account. */
export const asperaAccount = defineGuide({
  ...cards.asperaAccount,
  start: 'system',
  nodes: {
    ...systemNodes,
    ...serverLogNodes,
    ...selinuxNodes,
    ...foldersNodes,
    ...keysFileNodes,
    ...keysContentNodes,
    ...keysRepairNodes,
    ...exposedNodes,
    ...tokenNodes,
    ...loginShellNodes,
    ...forwardingNodes,
    ...sshServerNodes,
    ...windowsNodes,
    ...windowsAdministratorNodes,
    ...windowsSettingsNodes,
    ...closedNodes,
    ...outcomeNodes,
  },
})
