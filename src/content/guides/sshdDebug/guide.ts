import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { experimentNodes } from './experiment.ts'
import { settingsNodes } from './settings.ts'

const { id, title, summary, symptoms } = cards.sshdDebug

/** What a server's configuration means, and trying another one on a second server first. */
export const sshdDebug = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: { ...settingsNodes, ...experimentNodes },
})
