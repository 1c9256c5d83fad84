import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { adapterNodes } from './adapter.ts'
import { connectNodes } from './connect.ts'
import { factorNodes } from './factors.ts'
import { keyExchangeNodes } from './keyExchange.ts'
import { keyExchangeCureNodes } from './keyExchangeCures.ts'
import { keyNodes } from './keys.ts'
import { keyRepairNodes } from './keysRepair.ts'
import { loginNodes } from './login.ts'
import { longCommandNodes } from './longCommand.ts'
import { outcomeNodes } from './outcomes.ts'
import { sessionNodes } from './session.ts'
import { startNodes } from './start.ts'
import { timeoutNodes } from './timeout.ts'
import { traceNodes } from './trace.ts'
import { traceSharedNodes } from './traceShared.ts'

/** %Net.SSH.Session of InterSystems IRIS and Caché, from Connect to the last file. */
export const irisSshSession = defineGuide({
  ...cards.irisSshSession,
  start: 'how-far',
  nodes: {
    ...startNodes,
    ...connectNodes,
    ...timeoutNodes,
    ...keyExchangeNodes,
    ...keyExchangeCureNodes,
    ...loginNodes,
    ...factorNodes,
    ...keyNodes,
    ...keyRepairNodes,
    ...sessionNodes,
    ...longCommandNodes,
    ...adapterNodes,
    ...traceNodes,
    ...traceSharedNodes,
    ...outcomeNodes,
  },
})
