import { useRef, useState } from 'react'
import { fill, filled } from '../../engine/fill.ts'
import type { CheckNode, QuestionNode } from '../../engine/types.ts'
import { placeOf } from '../../practice/place.ts'
import { answer, ask } from '../../practice/play.ts'
import { optionOfReading, printedAt, readingAt, wordsAt } from '../../practice/world.ts'
import type { Reading } from '../../readers/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Evidence } from '../../ui/Evidence.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Pieces } from '../../ui/Pieces.tsx'
import { deck } from '../../practice/atBuild/deck.ts'
import { useSettings } from '../../visit/settings.ts'
import { NodeAnswers } from '../agent/NodeAnswers.tsx'
import { AnswerForm } from '../parts/AnswerForm.tsx'
import { markedLines } from '../parts/markedLines.ts'
import { NodeCommands } from '../parts/NodeCommands.tsx'
import { ReadingResult } from '../parts/ReadingResult.tsx'
import { Steps } from '../parts/Steps.tsx'
import { parameterLabel } from '../parts/valueLabel.ts'
import type { NodeProps } from './PracticeNode.tsx'
import { play } from './training.ts'
import { Words } from './Turn.tsx'

/** A question or a check: ask the caller or run it, and pick the answer that follows. */
export function AskTurn({ node, ...props }: NodeProps & { readonly node: QuestionNode | CheckNode }) {
  const { fault, round, loaded, step, knowledge } = props
  const [problem, setProblem] = useState<{ readonly id: string; readonly text: string }>()
  const agent = useSettings(({ view }) => view === 'agent')
  const told = useRef<HTMLHeadingElement>(null)
  const place = placeOf(step)
  const looked = round.deeds.some((deed) => (deed.did === 'asked' || deed.did === 'ran') && deed.place === place)
  const values = { ...fault.values, ...step.given }
  const printed = printedAt(deck, fault, step)
  const reading = looked && printed !== undefined ? readingAt(printed, step, knowledge.readers) : undefined
  const byReading = reading && node.kind === 'check' ? optionOfReading(node, reading) : undefined
  const legend = node.kind === 'check' ? 'So the answer is' : node.text
  function take(option: string): void {
    play(answer(round, loaded, option))
  }
  function look(): void {
    play(ask(round, step))
    told.current?.focus()
  }
  return (
    <>
      <ErrorSummary problem={problem} />
      {!agent && node.kind === 'question' && node.hint !== undefined && (
        <p className="mt-2 text-soft">
          <Pieces pieces={fill(node.hint, values, parameterLabel)} />
        </p>
      )}
      {node.kind === 'check' && (
        <>
          <Steps steps={node.steps} values={values} />
          <NodeCommands ids={node.commands} knowledge={knowledge} values={values} />
        </>
      )}
      <section aria-labelledby="told" className="mt-6">
        <h2 id="told" ref={told} tabIndex={-1} className="mb-2 w-fit">
          {node.kind === 'check' ? 'What it shows' : 'What the caller says'}
        </h2>
        {looked ? (
          <Told words={wordsAt(fault, step)} text={printed?.text} reading={reading} />
        ) : (
          <button type="button" className={buttonClass('plain')} onClick={look}>
            {node.kind === 'check' ? 'Run it' : 'Ask the caller'}
          </button>
        )}
      </section>
      {agent ? (
        <NodeAnswers legend={legend} step={step} values={values} byReading={byReading?.id} onTake={take} />
      ) : (
        <AnswerForm
          legend={legend}
          quietLegend={node.kind === 'question'}
          choices={node.options.map(({ id, label, unsure }) => ({
            id,
            label: filled(label, values, parameterLabel),
            apart: unsure === true,
          }))}
          initial={byReading?.id}
          problem={problem?.text}
          onProblem={(text) => setProblem(text === undefined ? undefined : { id: 'answer-first', text })}
          onTake={take}
        />
      )}
    </>
  )
}

type ToldProps = {
  readonly words: string | undefined
  readonly text: string | undefined
  readonly reading: Reading | undefined
}

function Told({ words, text, reading }: ToldProps) {
  return (
    <>
      {words !== undefined && (
        <Words by="On the line" live>
          {words}
        </Words>
      )}
      {text !== undefined && text !== '' && (
        <Evidence label="What it printed" lines={markedLines(text, reading?.marks ?? [])} />
      )}
      {reading !== undefined && <ReadingResult reading={reading} />}
      {words === undefined && (text === undefined || text === '') && (
        <Notice tone="plain" live>
          <p>Nothing unusual.</p>
        </Notice>
      )}
    </>
  )
}
