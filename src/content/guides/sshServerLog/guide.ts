import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { clockNodes } from './clock.ts'
import { fingerprintNodes } from './fingerprints.ts'
import { levelNodes } from './level.ts'
import { linesNodes } from './lines.ts'
import { outcomeNodes } from './outcomes.ts'
import { whereNodes } from './where.ts'

const { id, title, summary, symptoms } = cards.sshServerLog

/** Finding the log of an SSH server, reading it, and making it say more for a while. */
export const sshServerLog = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: { ...whereNodes, ...clockNodes, ...linesNodes, ...fingerprintNodes, ...levelNodes, ...outcomeNodes },
})
