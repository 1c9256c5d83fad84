import { useState, type FormEvent, type ReactNode } from 'react'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Choices, type Choice } from '../../ui/Choices.tsx'

type Props = {
  readonly legend: string
  readonly quietLegend?: boolean
  readonly choices: readonly Choice[]
  /** Picked before the person touches it: an earlier answer, or what a reading says. */
  readonly initial: string | undefined
  /** Shown in place of the button while this one is picked. */
  readonly instead?: { readonly id: string; readonly content: ReactNode }
  readonly problem: string | undefined
  readonly onProblem: (problem: string | undefined) => void
  readonly onTake: (id: string) => void
}

/** Pick one and continue. Nothing is taken before the button is pressed. */
export function AnswerForm({ legend, quietLegend, choices, initial, instead, problem, onProblem, onTake }: Props) {
  const [picked, setPicked] = useState<string>()
  const current = picked ?? initial
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (current !== undefined) return onTake(current)
    onProblem('Pick an answer to go on.')
  }
  const inPlace = instead !== undefined && current === instead.id
  return (
    <>
      <form onSubmit={submit} noValidate>
        <Choices
          legend={legend}
          quietLegend={quietLegend ?? false}
          name="answer"
          choices={choices}
          picked={current}
          problem={problem}
          onPick={(id) => {
            setPicked(id)
            onProblem(undefined)
          }}
        />
        {!inPlace && (
          <button type="submit" className={buttonClass('main')}>
            Continue
          </button>
        )}
      </form>
      {inPlace && instead.content}
    </>
  )
}
