import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { hostBlockNodes } from './hostBlock.ts'
import { keysNodes } from './keys.ts'
import { oneKeyNodes } from './oneKey.ts'
import { outcomeNodes } from './outcomes.ts'
import { passwordNodes } from './passwords.ts'
import { serverNodes } from './server.ts'

const { id, title, summary, symptoms } = cards.tooManyAuthFailures

/** "Too many authentication failures": the attempts are used up before the right key or password has its turn. */
export const tooManyAuthFailures = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...keysNodes,
    ...oneKeyNodes,
    ...hostBlockNodes,
    ...passwordNodes,
    ...serverNodes,
    ...outcomeNodes,
  },
})
