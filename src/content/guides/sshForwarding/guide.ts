import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { requestsNodes } from './requests.ts'

const { id, title, summary, symptoms } = cards.sshForwarding

/** The session stands, and a forwarding, a terminal or X11 is refused. */
export const sshForwarding = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...requestsNodes,
  },
})
