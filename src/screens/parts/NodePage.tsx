import { useState } from 'react'
import { fill, filled } from '../../engine/fill.ts'
import { optionsOf } from '../../engine/options.ts'
import { useSettings } from '../../visit/settings.ts'
import { stepId } from '../../visit/trail.ts'
import { useVisit } from '../../visit/visit.ts'
import type { Choice } from '../../ui/Choices.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { NodeAnswers } from '../agent/NodeAnswers.tsx'
import { Spoken } from '../agent/Spoken.tsx'
import { Voices } from '../agent/Voices.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { AnotherError } from './AnotherError.tsx'
import { CheckBody } from './CheckBody.tsx'
import { FixBody } from './FixBody.tsx'
import { FlagNode } from '../note/FlagNode.tsx'
import { valuesAt, type Guidance } from './guidance.ts'
import { Heading } from './Heading.tsx'
import { MoreText } from './MoreText.tsx'
import { OutcomeBody } from './OutcomeBody.tsx'
import { PacketLink } from './PacketLink.tsx'
import { Pieces } from '../../ui/Pieces.tsx'
import { Sources } from './Sources.tsx'
import { parameterLabel } from './valueLabel.ts'

type Props = { readonly guidance: Guidance; readonly onTake: (option: string, words?: string) => void }

const ANOTHER = 'another-error'

/** One node of a guide: the same node for everybody, in the order that suits who reads it. */
export function NodePage({ guidance, onTake }: Props) {
  const { step, loaded, knowledge } = guidance
  const { node } = step
  const values = useVisit((state) => valuesAt(state, loaded, step))
  const reading = useVisit((state) => state.pasted[stepId(loaded.guide.id, step.key)]?.reading)
  const agent = useSettings(({ view }) => view === 'agent')
  const [problem, setProblem] = useState<{ readonly id: string; readonly text: string }>()
  const options = optionsOf(node)
  const heading = fill(node.text, values, parameterLabel)
  const choices = options.map<Choice>(({ id, label, unsure }) => ({
    id,
    label: filled(label, values, parameterLabel),
    apart: unsure === true && node.kind !== 'fix',
  }))
  const byReading = reading && options.find((option) => option.when?.includes(reading.verdict))
  const title = filled(node.text, values, parameterLabel)
  const body = { guidance, values }
  const legend = node.kind === 'fix' ? 'Did it work?' : node.kind === 'check' ? 'So the answer is' : node.text
  const answers = agent && options.length > 0 && (
    <NodeAnswers legend={legend} step={step} values={values} byReading={byReading?.id} onTake={onTake} />
  )
  return (
    <>
      {problem !== undefined && <ErrorSummary problem={problem} />}
      <Heading title={[filled(node.text, {}, parameterLabel), loaded.guide.title]} wrong={problem !== undefined}>
        <Pieces pieces={heading} />
      </Heading>
      {agent && <Spoken node={node} knowledge={knowledge} values={values} />}
      {!agent && (
        <p className="mt-2">
          <Pieces pieces={fill(node.why, values, parameterLabel)} />
        </p>
      )}
      {!agent && node.kind === 'question' && node.hint !== undefined && (
        <p className="mt-2 text-soft">
          <Pieces pieces={fill(node.hint, values, parameterLabel)} />
        </p>
      )}
      {node.kind !== 'fix' && answers}
      {agent && <Voices node={node} values={values} />}
      {node.kind === 'check' && <CheckBody node={node} {...body} />}
      {node.kind === 'fix' && <FixBody node={node} {...body} />}
      {node.kind === 'outcome' && <OutcomeBody node={node} {...body} />}
      {node.kind === 'fix' && answers}
      {!agent && options.length > 0 && (
        <AnswerForm
          legend={legend}
          quietLegend={node.kind === 'question'}
          choices={node.kind === 'fix' ? [...choices, { id: ANOTHER, label: 'Another error came: paste it' }] : choices}
          initial={byReading?.id ?? step.option?.id}
          instead={{ id: ANOTHER, content: <AnotherError title={title} /> }}
          problem={problem?.text}
          onProblem={(text) => setProblem(text === undefined ? undefined : { id: 'answer-first', text })}
          onTake={onTake}
        />
      )}
      {agent && <MoreText title={title} apart={node.kind === 'check' && node.reader !== undefined} />}
      {node.kind !== 'question' && <PacketLink guidance={guidance} />}
      <Sources claim={node} knowledge={knowledge} />
      <FlagNode guidance={guidance} />
    </>
  )
}
