import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { authorizationNodes } from './authorization.ts'
import { connectionNodes } from './connection.ts'
import { dataNodes } from './data.ts'
import { hostKeyNodes } from './hostKey.ts'
import { localNodes } from './local.ts'
import { programNodes } from './program.ts'
import { refusedNodes } from './refused.ts'
import { tokenNodes } from './token.ts'

/** Transfers that fail before or after the login. */
export const asperaTransfer = defineGuide({
  ...cards.asperaTransfer,
  start: 'how-far',
  nodes: {
    ...connectionNodes,
    ...hostKeyNodes,
    ...refusedNodes,
    ...authorizationNodes,
    ...tokenNodes,
    ...dataNodes,
    ...localNodes,
    ...programNodes,
  },
})
