import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { dropsNodes } from './drops.ts'
import { endsNodes } from './ends.ts'
import { hangsNodes } from './hangs.ts'
import { nameNodes } from './name.ts'
import { portNodes } from './port.ts'
import { wayNodes } from './way.ts'

const { id, title, summary, symptoms } = cards.sshConnect

/** No connection at all: the name, the way, the port, and what answers there. */
export const sshConnect = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...dropsNodes,
    ...endsNodes,
    ...hangsNodes,
    ...nameNodes,
    ...portNodes,
    ...wayNodes,
  },
})
