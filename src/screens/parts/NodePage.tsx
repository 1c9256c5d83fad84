import { useState } from 'react'
import { fill, filled } from '../../engine/fill.ts'
import { optionsOf } from '../../engine/options.ts'
import { useSettings } from '../../visit/settings.ts'
import { useVisit } from '../../visit/visit.ts'
import type { Choice } from '../../ui/Choices.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { AgentKeys } from './AgentKeys.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { AnotherError } from './AnotherError.tsx'
import { CheckBody } from './CheckBody.tsx'
import { FixBody } from './FixBody.tsx'
import { valuesAt, type Guidance } from './guidance.ts'
import { Heading } from './Heading.tsx'
import { OutcomeBody } from './OutcomeBody.tsx'
import { PacketLink } from './PacketLink.tsx'
import { Pieces } from '../../ui/Pieces.tsx'
import { Say } from './Say.tsx'
import { Sources } from './Sources.tsx'
import { useOptionKeys } from './useOptionKeys.ts'
import { parameterLabel } from './valueLabel.ts'

type Props = { readonly guidance: Guidance; readonly onTake: (option: string) => void }

const ANOTHER = 'another-error'

/** One node of a guide: the same node for everybody, in the order that suits who reads it. */
export function NodePage({ guidance, onTake }: Props) {
  const { step, loaded, knowledge } = guidance
  const { node } = step
  const values = useVisit((state) => valuesAt(state, loaded, step))
  const reading = useVisit((state) => state.pasted[step.key]?.reading)
  const agent = useSettings(({ view }) => view === 'agent')
  const keys = useSettings((saved) => saved.keys)
  const [problem, setProblem] = useState<{ readonly id: string; readonly text: string }>()
  const options = optionsOf(node)
  useOptionKeys(
    agent && keys,
    options.map(({ id }) => id),
    onTake,
  )
  const heading = fill(node.text, values, parameterLabel)
  const choices = options.map<Choice>(({ id, label, unsure }, at) => ({
    id,
    label: filled(label, values, parameterLabel),
    apart: unsure === true && node.kind !== 'fix',
    ...(agent && keys && at < 9 ? { press: String(at + 1) } : {}),
  }))
  const byReading = reading && options.find((option) => option.when?.includes(reading.verdict))
  const body = { guidance, values }
  const form = options.length > 0 && (
    <>
      <AnswerForm
        legend={node.kind === 'fix' ? 'Did it work?' : node.kind === 'check' ? 'So the answer is' : node.text}
        quietLegend={node.kind === 'question'}
        choices={node.kind === 'fix' ? [...choices, { id: ANOTHER, label: 'Another error came: paste it' }] : choices}
        initial={byReading?.id ?? step.option?.id}
        instead={{ id: ANOTHER, content: <AnotherError title={filled(node.text, values, parameterLabel)} /> }}
        problem={problem?.text}
        onProblem={(text) => setProblem(text === undefined ? undefined : { id: 'answer-first', text })}
        onTake={onTake}
      />
      {agent && <AgentKeys />}
    </>
  )
  return (
    <>
      <ErrorSummary problem={problem} />
      <Heading title={[filled(node.text, {}, parameterLabel), loaded.guide.title]} wrong={problem !== undefined}>
        <Pieces pieces={heading} />
      </Heading>
      {agent && <Say pieces={fill(node.say, values, parameterLabel)} />}
      <p className={`mt-2 ${agent ? 'text-[0.95rem] text-soft' : ''}`}>
        <Pieces pieces={fill(node.why, values, parameterLabel)} />
      </p>
      {node.kind === 'question' && node.hint !== undefined && (
        <p className="mt-2 text-soft">
          <Pieces pieces={fill(node.hint, values, parameterLabel)} />
        </p>
      )}
      {agent && node.kind !== 'fix' && form}
      {node.kind === 'check' && <CheckBody node={node} {...body} />}
      {node.kind === 'fix' && <FixBody node={node} {...body} />}
      {node.kind === 'outcome' && <OutcomeBody node={node} {...body} />}
      {(!agent || node.kind === 'fix') && form}
      <PacketLink guidance={guidance} />
      <Sources claim={node} knowledge={knowledge} />
    </>
  )
}
