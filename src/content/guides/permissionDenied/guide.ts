import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { accountNodes } from './account.ts'
import { accountStateNodes } from './accountState.ts'
import { agentNodes } from './agent.ts'
import { beginNodes } from './begin.ts'
import { exposedNodes } from './exposed.ts'
import { installedNodes } from './installed.ts'
import { keyFileNodes } from './keyFile.ts'
import { keyListNodes } from './keyList.ts'
import { keyOfferNodes } from './keyOffer.ts'
import { keyTypeNodes } from './keyTypes.ts'
import { keyUnreadableNodes } from './keyUnreadable.ts'
import { logNodes } from './log.ts'
import { loginNameNodes } from './loginName.ts'
import { methodNodes } from './methods.ts'
import { outcomeNodes } from './outcomes.ts'
import { pairNodes } from './pair.ts'
import { passwordNodes } from './password.ts'
import { rarerMethodNodes } from './rarerMethods.ts'
import { revokedNodes } from './revoked.ts'
import { rightsNodes } from './rights.ts'
import { serverRuleNodes } from './serverRules.ts'
import { windowsServerNodes } from './windowsServer.ts'

const { id, title, summary, symptoms } = cards.permissionDenied

/** "Permission denied (…)": the server was reached and refuses the login. From the client's side to the server's. */
export const permissionDenied = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...beginNodes,
    ...loginNameNodes,
    ...keyFileNodes,
    ...keyUnreadableNodes,
    ...keyOfferNodes,
    ...agentNodes,
    ...pairNodes,
    ...installedNodes,
    ...windowsServerNodes,
    ...rightsNodes,
    ...logNodes,
    ...accountNodes,
    ...accountStateNodes,
    ...passwordNodes,
    ...methodNodes,
    ...keyTypeNodes,
    ...keyListNodes,
    ...revokedNodes,
    ...exposedNodes,
    ...rarerMethodNodes,
    ...serverRuleNodes,
    ...outcomeNodes,
  },
})
