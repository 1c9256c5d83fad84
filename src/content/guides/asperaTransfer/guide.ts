import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { connectionNodes } from './connection.ts'
import { dataNodes } from './data.ts'
import { localNodes } from './local.ts'
import { programNodes } from './program.ts'
import { refusedNodes } from './refused.ts'
import { tokenNodes } from './token.ts'

/** Transfers that fail before or after the login. */
export const asperaTransfer = defineGuide({
  ...cards.asperaTransfer,
  start: 'how-far',
  nodes: { ...connectionNodes, ...refusedNodes, ...tokenNodes, ...dataNodes, ...localNodes, ...programNodes },
})
