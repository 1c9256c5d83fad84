import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { fourListsNodes } from './fourLists.ts'
import { listsNodes } from './lists.ts'

const { id, title, summary, symptoms } = cards.sshAlgorithms

/** The two sides share no algorithm for one of the steps. */
export const sshAlgorithms = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...listsNodes,
    ...fourListsNodes,
  },
})
