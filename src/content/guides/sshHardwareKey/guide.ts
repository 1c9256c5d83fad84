import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { deviceNodes } from './device.ts'

const { id, title, summary, symptoms } = cards.sshHardwareKey

/** Keys that live on a security key or a smart card. */
export const sshHardwareKey = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...deviceNodes,
  },
})
