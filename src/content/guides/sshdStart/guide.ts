import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { endsNodes } from './ends.ts'
import { needsNodes } from './needs.ts'
import { portNodes } from './port.ts'
import { programsNodes } from './programs.ts'
import { startNodes } from './start.ts'

const { id, title, summary, symptoms } = cards.sshdStart

/** A server that does not start: its configuration, its keys, its folder, its port, its programs. */
export const sshdStart = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...endsNodes,
    ...needsNodes,
    ...portNodes,
    ...programsNodes,
    ...startNodes,
  },
})
