import type { FormEvent } from 'react'
import { cards } from '../../content/guides/cards.ts'
import { deck } from '../../practice/atBuild/deck.ts'
import { wished } from '../../practice/deal.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Pick } from './Pick.tsx'
import { chooseWish, dealNext, useTraining } from './training.ts'

const LEVELS = [
  { id: '', name: 'Any' },
  { id: '1', name: '1: The message says it' },
  { id: '2', name: '2: One has to look' },
  { id: '3', name: '3: It takes several checks, or has to be handed on' },
]

const SUBJECTS = [
  { id: '', name: `Any (${deck.faults.length})` },
  ...Object.values(cards).flatMap(({ id, title }) => {
    const count = wished(deck.faults, { guide: id }).length
    return count === 0 ? [] : [{ id, name: `${title} (${count})` }]
  }),
]

/** What to deal from, and the button that deals. */
export function DealForm() {
  const { wish } = useTraining()
  const { guide, level } = wish
  const none = wished(deck.faults, wish).length === 0
  return (
    <form onSubmit={submit} className="mt-6 grid gap-4">
      <Pick
        label="Subject"
        value={guide ?? ''}
        options={SUBJECTS}
        onPick={(id) => chooseWish({ ...(level && { level }), ...(id && { guide: id }) })}
      />
      <Pick
        label="How hard"
        value={String(level ?? '')}
        options={LEVELS}
        onPick={(id) => chooseWish({ ...(guide && { guide }), ...(id && { level: Number(id) }) })}
      />
      {none ? (
        <Notice tone="care" live>
          <p>There is no fault like this. Choose another subject or level.</p>
        </Notice>
      ) : (
        <p>
          <button type="submit" className={buttonClass('main')}>
            Take the call
          </button>
        </p>
      )}
    </form>
  )
}

function submit(event: FormEvent): void {
  event.preventDefault()
  dealNext()
}
