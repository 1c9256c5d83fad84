import { use } from 'react'
import { Heading } from '../parts/Heading.tsx'
import { ourGuideOf, ourKnowledgeOf } from './ours.ts'
import { Call } from './Call.tsx'
import { DealForm } from './DealForm.tsx'
import { PracticeNode } from './PracticeNode.tsx'
import { RoundEnd } from './RoundEnd.tsx'
import { useTraining } from './training.ts'
import { stepAt } from '../../practice/place.ts'
import type { DealtFault, Round, Stand } from '../../practice/types.ts'

/** A fault to practice on, from the first words of the caller to the retest that passes. */
export function Practice() {
  return (
    <div className="mx-auto max-w-[47.5rem]">
      <Now />
    </div>
  )
}

function Now() {
  const { fault, round } = useTraining()
  if (fault === undefined || round === undefined) return <Begin />
  if (round.end !== undefined) return <RoundEnd fault={fault} round={round} />
  if (round.stand === undefined) return <Call fault={fault} round={round} />
  return <AtNode fault={fault} round={round} stand={round.stand} />
}

function Begin() {
  const { solved, ended } = useTraining()
  return (
    <>
      <Heading title={['Practice']}>Practice</Heading>
      <p className="mt-2">
        You get a call about a connection that fails. You see what the caller sees, ask, run checks and try fixes, with
        the same guides as in a real call. It ends when a retest passes.
      </p>
      <p className="mt-2 text-soft">
        Every message and output was recorded from a real failure; only the callers are made up. Nothing of this goes
        into the note of a real call, and nothing is kept when you close the page.
      </p>
      {ended > 0 && (
        <p className="mt-4 font-semibold">
          So far: {solved} of {ended} solved.
        </p>
      )}
      <DealForm />
    </>
  )
}

type AtNodeProps = { readonly fault: DealtFault; readonly round: Round; readonly stand: Stand }

function AtNode({ fault, round, stand }: AtNodeProps) {
  const loaded = use(ourGuideOf(stand.guide))
  const knowledge = use(ourKnowledgeOf())
  const step = loaded && stepAt(stand, loaded)
  if (loaded === undefined || step === undefined) return <Call fault={fault} round={round} />
  const turn = `${stand.guide}/${step.key}/${round.before.length}`
  return <PracticeNode key={turn} fault={fault} round={round} loaded={loaded} step={step} knowledge={knowledge} />
}
