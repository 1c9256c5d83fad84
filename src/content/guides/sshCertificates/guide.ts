import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { curesNodes } from './cures.ts'
import { reasonsNodes } from './reasons.ts'
import { startNodes } from './start.ts'

const { id, title, summary, symptoms } = cards.sshCertificates

/** Logins with an SSH certificate that the server refuses. */
export const sshCertificates = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...curesNodes,
    ...reasonsNodes,
    ...startNodes,
  },
})
