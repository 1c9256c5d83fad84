import { useState } from 'react'
import { cards } from '../../content/guides/cards.ts'
import type { OutcomeNode } from '../../engine/types.ts'
import { back, follow, retest } from '../../practice/play.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ourGuideOf } from './ours.ts'
import { HandOverForm } from './HandOverForm.tsx'
import type { NodeProps } from './PracticeNode.tsx'
import { play } from './training.ts'

/** An end of a guide: on to another one, hand it on, or try again. */
export function OutcomeTurn({ node, ...props }: NodeProps & { readonly node: OutcomeNode }) {
  const { fault, round, loaded } = props
  const [vanished, setVanished] = useState(false)
  const { to } = node
  if (node.verdict === 'escalate') return <HandOverForm node={node} {...props} />
  if (to === undefined) {
    const again = () =>
      play(retest(round, loaded, fault), { text: 'Tried again. The same comes as before.', again: true })
    return (
      <>
        <p className="mt-4">The guide ends here. Whether the fault does, only a retest says.</p>
        <p className="mt-6 flex max-w-none flex-wrap gap-3">
          <button type="button" data-key="go" className={buttonClass('main')} onClick={again}>
            Try again
          </button>
          <button type="button" className={buttonClass('plain')} onClick={() => play(back(round))}>
            One step back
          </button>
        </p>
      </>
    )
  }
  const title = Object.values(cards).find(({ id }) => id === to.guide)?.title ?? to.guide
  function on(): void {
    setVanished(false)
    ourGuideOf(to?.guide ?? '').then(
      (next) => next && play(follow(round, loaded, next)),
      () => setVanished(true),
    )
  }
  return (
    <>
      <p className="mt-6">
        <button type="button" data-key="go" className={buttonClass('main')} onClick={on}>
          Go on: {title}
        </button>
      </p>
      {vanished && (
        <Notice tone="bad" live>
          <p>A part of this page could not be fetched. Try once more.</p>
        </Notice>
      )}
    </>
  )
}
