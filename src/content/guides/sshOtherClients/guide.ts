import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { endNodes } from './ends.ts'
import { keyNodes } from './keys.ts'
import { programNodes } from './programs.ts'
import { settingNodes } from './settings.ts'

const { id, title, summary, symptoms } = cards.sshOtherClients

/** PuTTY, WinSCP, FileZilla and programs with an SSH library in them: what they need that ssh does not. */
export const sshOtherClients = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...programNodes,
    ...keyNodes,
    ...settingNodes,
    ...endNodes,
  },
})
