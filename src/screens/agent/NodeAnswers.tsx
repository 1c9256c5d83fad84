import { filled } from '../../engine/fill.ts'
import { optionsOf } from '../../engine/options.ts'
import type { Step, Values } from '../../engine/types.ts'
import { KeyHint } from '../parts/KeyHint.tsx'
import { parameterLabel } from '../parts/valueLabel.ts'
import { ANSWER, Answers } from './Answers.tsx'
import { press } from './press.ts'

type Props = {
  readonly legend: string
  readonly step: Step
  readonly values: Values
  /** The option that what was pasted speaks for. */
  readonly byReading: string | undefined
  readonly onTake: (option: string, words?: string) => void
}

/** The ways out of a node, for one press each. A fix has one more: what came up instead is pasted. */
export function NodeAnswers({ legend, step: { node, option }, values, byReading, onTake }: Props) {
  const options = optionsOf(node)
  const picked =
    byReading === undefined
      ? option && { id: option.id, because: 'answered so before' }
      : { id: byReading, because: 'the output says so' }
  return (
    <Answers
      legend={legend}
      quietLegend={node.kind === 'question'}
      answers={options.map(({ id, label, unsure = false, listen = [] }) => ({
        id,
        label: filled(label, values, parameterLabel),
        unsure,
        listen,
      }))}
      picked={picked}
      onTake={onTake}
      more={
        node.kind === 'fix' && (
          <li className="flex rounded-lg border border-line bg-card hover:border-edge">
            <button
              type="button"
              data-key={`answer-${options.length + 1}`}
              onClick={() => press('paste')}
              className={ANSWER}
            >
              <KeyHint of="answer">{String(options.length + 1)}</KeyHint>
              Another error came: paste it
            </button>
          </li>
        )
      }
    />
  )
}
