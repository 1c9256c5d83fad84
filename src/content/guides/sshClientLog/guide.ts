import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { collectNodes } from './collect.ts'
import { programsNodes } from './programs.ts'
import { readNodes } from './read.ts'
import { shareNodes } from './share.ts'

const { id, title, summary, symptoms } = cards.sshClientLog

/** A log of what the client does: collecting it on each system, reading it, and handing it on without secrets. */
export const sshClientLog = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: { ...collectNodes, ...programsNodes, ...readNodes, ...shareNodes },
})
