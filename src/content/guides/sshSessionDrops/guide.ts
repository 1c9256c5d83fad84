import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { afterLoginNodes } from './afterLogin.ts'
import { breaksNodes } from './breaks.ts'
import { endsNodes } from './ends.ts'
import { reasonsNodes } from './reasons.ts'

const { id, title, summary, symptoms } = cards.sshSessionDrops

/** Sessions that break, freeze or end by themselves, and logins that take too long. */
export const sshSessionDrops = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...afterLoginNodes,
    ...breaksNodes,
    ...reasonsNodes,
    ...endsNodes,
  },
})
