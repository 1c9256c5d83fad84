import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { defenseNodes } from './defense.ts'
import { gotInNodes } from './gotIn.ts'
import { patternNodes } from './pattern.ts'
import { tunnelNodes } from './tunnel.ts'

const { id, title, summary, symptoms } = cards.sshGuessing

/** Strangers who guess names and passwords, told apart from people who cannot get in. */
export const sshGuessing = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...defenseNodes,
    ...patternNodes,
    ...gotInNodes,
    ...tunnelNodes,
  },
})
