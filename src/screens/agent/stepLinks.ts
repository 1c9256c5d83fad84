import { use } from 'react'
import { useLocation } from 'react-router'
import { fromLink } from '../../visit/link.ts'
import { guidanceOf, linkTo } from '../parts/guidance.ts'
import { guideOf, knowledgeOf } from '../parts/loaded.ts'

/**
 * The link to a step that lies on the way of the page shown, with the answers that led there; a step elsewhere has none
 * and is opened alone.
 */
export function useStepLinks(): (id: string) => string | undefined {
  const { pathname, search } = useLocation()
  const [, place, guide = '', node = ''] = pathname.split('/')
  // A page of a guide has both already, so nothing is waited for.
  const loaded = place === 'g' ? use(guideOf(guide)) : undefined
  const knowledge = place === 'g' ? use(knowledgeOf()) : undefined
  const guidance =
    loaded && knowledge && guidanceOf(fromLink(guide, node || loaded.guide.start, search), loaded, knowledge)
  return (id) => {
    const key = id.slice(guide.length + 1)
    const onTheWay = id.startsWith(`${guide}/`) && guidance?.walk.steps.some((each) => each.key === key)
    return guidance !== undefined && onTheWay ? linkTo(guidance.loaded, guidance.walk, key) : undefined
  }
}
