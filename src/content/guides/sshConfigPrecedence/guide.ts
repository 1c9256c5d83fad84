import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { curesNodes } from './cures.ts'
import { reasonsNodes } from './reasons.ts'

const { id, title, summary, symptoms } = cards.sshConfigPrecedence

/** Why ssh does not do what its configuration seems to say. */
export const sshConfigPrecedence = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: { ...reasonsNodes, ...curesNodes },
})
