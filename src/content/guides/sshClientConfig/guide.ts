import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { proxyNodes } from './proxy.ts'
import { settingsNodes } from './settings.ts'
import { startNodes } from './start.ts'
import { wayNodes } from './way.ts'

const { id, title, summary, symptoms } = cards.sshClientConfig

/** ssh stops before it connects: its settings, its command, its own machine. */
export const sshClientConfig = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...proxyNodes,
    ...settingsNodes,
    ...startNodes,
    ...wayNodes,
  },
})
