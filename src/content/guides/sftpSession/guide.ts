import { defineGuide } from '../../../engine/defineGuide.ts'
import { cards } from '../cards.ts'
import { copiesNodes } from './copies.ts'
import { jailNodes } from './jail.ts'
import { loggingNodes } from './logging.ts'
import { startNodes } from './start.ts'
import { streamNodes } from './stream.ts'
import { transferNodes } from './transfers.ts'

const { id, title, summary, symptoms } = cards.sftpSession

/** The login works, and SFTP does not: the jail, text in the stream, the subsystem, the account. */
export const sftpSession = defineGuide({
  id,
  title,
  summary,
  symptoms,
  start: 'start',
  nodes: {
    ...copiesNodes,
    ...jailNodes,
    ...loggingNodes,
    ...transferNodes,
    ...startNodes,
    ...streamNodes,
  },
})
