import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { jobNodes } from './job.ts'
import { outcomeNodes } from './outcomes.ts'
import { rootNodes } from './root.ts'
import { ruleNodes } from './rule.ts'

const { id, title, summary, symptoms } = cards.sshSudo

/** Becoming administrator at the other end: sudo over ssh, and what to do instead of logging in as root. */
export const sshSudo = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: { ...jobNodes, ...ruleNodes, ...rootNodes, ...outcomeNodes },
})
