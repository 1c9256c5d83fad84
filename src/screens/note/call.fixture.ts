import { guideOf, knowledgeOf } from '../parts/loaded.ts'
import { guidanceOf, type Guidance } from '../parts/guidance.ts'
import { fromLink } from '../../visit/link.ts'
import { scanText } from '../../visit/scanText.ts'
import { showScan } from '../../visit/visit.ts'

/** A place in a real guide, as a link names it. */
export async function standingAt(guide: string, node: string, query = ''): Promise<Guidance> {
  const [loaded, knowledge] = await Promise.all([guideOf(guide), knowledgeOf()])
  const guidance = loaded && guidanceOf(fromLink(guide, node, query), loaded, knowledge)
  if (guidance === undefined) throw new Error(`${guide} has no ${node}`)
  return guidance
}

/** A text that was pasted and read. */
export async function pasted(text: string): Promise<void> {
  const { found } = await scanText(
    text,
    () => undefined,
    () => Promise.resolve(),
  )
  showScan({ status: 'done', source: { size: text.length }, found, notices: [] })
}
