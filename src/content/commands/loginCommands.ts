import { agentCommands } from './agent.ts'
import { keyCommands } from './keys.ts'
import { keyRepairCommands } from './keysRepair.ts'
import { keyServerCommands } from './keysServer.ts'
import { loginClientCommands } from './login.ts'
import { loginAccountCommands } from './loginAccount.ts'
import { loginConfigCommands } from './loginConfig.ts'
import { loginSshdCommands } from './loginSshd.ts'
import { serverLogCommands } from './serverLog.ts'

/** Every command of the two login guides. */
export const loginCommands = [
  ...loginClientCommands,
  ...loginConfigCommands,
  ...agentCommands,
  ...keyCommands,
  ...keyRepairCommands,
  ...keyServerCommands,
  ...loginAccountCommands,
  ...loginSshdCommands,
  ...serverLogCommands,
]
