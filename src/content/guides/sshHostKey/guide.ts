import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { changedNodes } from './changed.ts'
import { firstTimeNodes } from './firstTime.ts'
import { unknownNodes } from './unknown.ts'

const { id, title, summary, symptoms } = cards.sshHostKey

/** The host key is not the one that is stored, or none is stored. */
export const sshHostKey = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...changedNodes,
    ...unknownNodes,
    ...firstTimeNodes,
  },
})
