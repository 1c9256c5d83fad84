import { useState } from 'react'
import { buttonClass } from '../../ui/buttonClass.ts'

type Props = {
  /** Whether loading the page again would lose something that is only in memory. */
  readonly losesText: () => boolean
  readonly onTake: () => void
  readonly onLater: () => void
}

/** The offer of a new version, at the foot of the page. Where text would be lost it asks once more. */
export function NewVersion({ losesText, onTake, onLater }: Props) {
  const [asks, setAsks] = useState(false)
  return (
    <section aria-label="New version" className="no-print border-t-2 border-accent bg-tint text-ink">
      <div className="mx-auto flex max-w-[77.5rem] flex-wrap items-center gap-x-4 gap-y-2 px-6 py-2 max-[600px]:px-4">
        <p aria-live="polite" className="flex-[1_1_20rem] text-sm">
          {asks
            ? 'Your answers stay in the link. What you pasted or wrote in this tab, and the note of what was done, is forgotten.'
            : 'A new version of Handrail is ready. Until you load it, this page stays as it is.'}
        </p>
        <p className="flex flex-wrap items-center gap-x-4">
          <button
            type="button"
            className={buttonClass('plain')}
            onClick={() => (asks || !losesText() ? onTake() : setAsks(true))}
          >
            {asks ? 'Load it and forget the text' : 'Load it'}
          </button>
          <button type="button" className={buttonClass('link')} onClick={onLater}>
            Later
          </button>
        </p>
      </div>
    </section>
  )
}
