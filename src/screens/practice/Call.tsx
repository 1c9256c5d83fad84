import { useState, type FormEvent } from 'react'
import { cards } from '../../content/guides/cards.ts'
import { giveUp, open } from '../../practice/play.ts'
import type { DealtFault, Round } from '../../practice/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ourGuideOf } from './ours.ts'
import { Pick } from './Pick.tsx'
import { PasteReading } from './PasteReading.tsx'
import { Symptom } from './Symptom.tsx'
import { play } from './training.ts'
import { Turn, Words } from './Turn.tsx'

const guides = Object.values(cards).filter(({ symptoms }) => symptoms.length > 0)

type Props = { readonly fault: DealtFault; readonly round: Round }

/** The call as it begins: what the caller says and sees, and the ways into the guides. */
export function Call({ fault, round }: Props) {
  const [vanished, setVanished] = useState(false)
  function into(guide: string, node?: string): void {
    setVanished(false)
    ourGuideOf(guide).then(
      (loaded) => loaded && play(open(round, loaded, node)),
      () => setVanished(true),
    )
  }
  return (
    <>
      <Turn title="A call">A caller is on the line</Turn>
      <Words by="Caller">{fault.caller}</Words>
      <section aria-labelledby="sent">
        <h2 id="sent" className="mb-2">
          What the caller sends
        </h2>
        <Symptom text={fault.symptom} />
      </section>
      <PasteReading fault={fault} round={round} onOpen={into} />
      <section aria-labelledby="choose" className="mt-8">
        <h2 id="choose" className="mb-2">
          Or choose a guide yourself
        </h2>
        <GuideForm onOpen={into} />
      </section>
      {vanished && (
        <Notice tone="bad" live>
          <p>A part of this page could not be fetched. Try once more.</p>
        </Notice>
      )}
      <p className="mt-8">
        <button type="button" className={buttonClass('quiet')} onClick={() => play(giveUp(round))}>
          Give up, and show the way
        </button>
      </p>
    </>
  )
}

function GuideForm({ onOpen }: { readonly onOpen: (guide: string) => void }) {
  const [picked, setPicked] = useState(guides[0]?.id ?? '')
  function submit(event: FormEvent): void {
    event.preventDefault()
    onOpen(picked)
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <Pick
        label="Guide"
        value={picked}
        options={guides.map(({ id, title }) => ({ id, name: title }))}
        onPick={setPicked}
      />
      <button type="submit" className={buttonClass('plain')}>
        Open it
      </button>
    </form>
  )
}
