import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { bypassKeyNodes } from './bypassKey.ts'
import { keyNodes } from './key.ts'
import { logNodes } from './log.ts'
import { nodeApiNodes } from './nodeApi.ts'
import { outcomeNodes } from './outcomes.ts'
import { passwordNodes } from './password.ts'
import { whereNodes } from './where.ts'

/** Error 19: the SSH login of a transfer was refused. From where it shows to the account on the server. */
export const asperaError19 = defineGuide({
  ...cards.asperaError19,
  start: 'where',
  nodes: {
    ...whereNodes,
    ...passwordNodes,
    ...keyNodes,
    ...bypassKeyNodes,
    ...nodeApiNodes,
    ...logNodes,
    ...outcomeNodes,
  },
})
