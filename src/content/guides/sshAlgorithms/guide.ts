import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { kexHostKeyNodes } from './kexHostKey.ts'
import { listsNodes } from './lists.ts'
import { macCipherNodes } from './macCipher.ts'

const { id, title, summary, symptoms } = cards.sshAlgorithms

/** The two sides share no algorithm for one of the steps. */
export const sshAlgorithms = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...kexHostKeyNodes,
    ...listsNodes,
    ...macCipherNodes,
  },
})
