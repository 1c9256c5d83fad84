import { use } from 'react'
import { warmTransfer } from '../../content/escalation.ts'
import { filled } from '../../engine/fill.ts'
import { nodeAt, summaryOf } from '../../practice/summary.ts'
import type { DealtFault, Round } from '../../practice/types.ts'
import type { Shelf } from '../../practice/world.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ourGuideOf, ourKnowledgeOf } from './ours.ts'
import { parameterLabel } from '../parts/valueLabel.ts'
import { SourceList } from '../parts/SourceList.tsx'
import { Part } from '../reference/Part.tsx'
import { Symptom } from './Symptom.tsx'
import { dealNext, leave, useTraining } from './training.ts'
import { Turn } from './Turn.tsx'

type Props = { readonly fault: DealtFault; readonly round: Round }

/** What was wrong, how it was found, and the shortest way. */
export function RoundEnd({ fault, round }: Props) {
  const knowledge = use(ourKnowledgeOf())
  const { commands } = knowledge
  const { solved, ended } = useTraining()
  const shelf = shelfOf(round)
  const { steps, shortest, tried, risky, against, unasked, sentBack } = summaryOf(round, fault, shelf, commands)
  const done = round.end === 'solved'
  const named = (places: readonly string[]) => places.map((place) => labelled(nodeAt(place, shelf)?.text ?? place))
  const titles = commands.filter(({ id }) => risky.includes(id)).map(({ title }) => labelled(title))
  return (
    <>
      <Turn title={done ? 'Solved' : 'The way'}>{done ? 'Solved' : 'This is how it goes'}</Turn>
      <Notice tone={done ? 'good' : 'plain'}>
        <p>
          <strong>What was wrong:</strong> {fault.title}
        </p>
      </Notice>
      {done && fault.passes !== '' && (
        <Part title="The retest passes">
          <Symptom text={fault.passes} label="What the retest shows" />
        </Part>
      )}
      {done && fault.passes === '' && (
        <Part title="They take it over">
          <p>On a real line, this is how it is handed on while the caller waits:</p>
          <ol className="my-3 list-decimal space-y-1.5 ps-6">
            {warmTransfer.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Part>
      )}
      {done && (
        <Part title="Your way">
          <p>
            {count(steps, 'step')}, the shortest way takes {shortest}.
            {sentBack > 0 && ` Sent back ${sentBack === 1 ? 'once' : `${sentBack} times`}.`}
          </p>
          <Points title="Did not help" points={named(tried)} />
          <Points title="Risky, and not needed" points={titles} />
          <Points title="Answered against what was said or shown" points={named(against)} />
          <Points title="Answered without asking or looking" points={named(unasked)} />
        </Part>
      )}
      <Part title="The shortest way">
        <ol className="list-decimal space-y-1.5 ps-6">
          {fault.way.map(({ guide, text, answer }) => (
            <li key={`${guide}/${text}`}>
              {labelled(text)} <span className="text-soft">→ {labelled(answer)}</span>
            </li>
          ))}
        </ol>
      </Part>
      <div className="mt-6">
        <Fold summary="Sources">
          <SourceList refs={fault.sources} knowledge={knowledge} />
        </Fold>
      </div>
      <p className="mt-6 flex max-w-none flex-wrap gap-3">
        <button type="button" data-key="go" className={buttonClass('main')} onClick={dealNext}>
          Next call
        </button>
        <button type="button" className={buttonClass('plain')} onClick={leave}>
          Choose a subject
        </button>
      </p>
      <p className="mt-3 text-soft">
        So far: {solved} of {ended} solved.
      </p>
    </>
  )
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  if (points.length === 0) return undefined
  return (
    <>
      <h3 className="mt-4 text-base font-semibold">{title}</h3>
      <ul className="mt-1 list-disc space-y-1 ps-6">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  )
}

/** The guides that were opened: fetched already, so that nothing is waited for. */
function shelfOf({ deeds }: Round): Shelf {
  const opened = new Set(deeds.flatMap((deed) => (deed.did === 'opened' ? [deed.guide] : [])))
  return new Map(
    [...opened].flatMap((id) => {
      const loaded = use(ourGuideOf(id))
      return loaded === undefined ? [] : [[id, loaded] as const]
    }),
  )
}

function labelled(text: string): string {
  return filled(text, {}, parameterLabel)
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
