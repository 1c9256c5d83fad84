import { useRef, useState } from 'react'
import type { NoteStep, ReportStep } from '../../report/types.ts'
import { Shown } from '../../ui/Shown.tsx'
import { editStep } from '../../visit/visit.ts'
import { FreeText } from './FreeText.tsx'
import { NoteField } from './NoteField.tsx'
import { QuietButton } from './QuietButton.tsx'

type Props = {
  readonly step: NoteStep
  /** As it is printed; absent where the agent took the step out of the note. */
  readonly printed: ReportStep | undefined
}

/** One thing that was done, with its time. It can be written anew, and free text can stand behind it. */
export function NoteStepRow({ step, printed }: Props) {
  const { id, edited } = step
  const [editing, setEditing] = useState(false)
  const [adding, setAdding] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const own = `${step.text} - ${step.answer}`
  function close(): void {
    setEditing(false)
    requestAnimationFrame(() => edit.current?.focus())
  }
  if (editing)
    return (
      <li>
        <NoteField label={`Instead of: ${own}`} text={edited ?? own} focus onText={(text) => editStep(id, text)} />
        <p className="text-xs text-soft">Left empty, the step stays out of the note.</p>
        <span className="flex flex-wrap gap-x-3">
          <QuietButton onPress={close}>Done</QuietButton>
          <QuietButton
            onPress={() => {
              editStep(id, undefined)
              close()
            }}
          >
            As it was
          </QuietButton>
        </span>
      </li>
    )
  return (
    <li>
      {step.time !== undefined && <span className="me-1.5 text-soft tabular-nums">{step.time}</span>}
      {printed === undefined ? <s className="text-soft">{own}</s> : <Printed step={printed} />}
      <span className="flex flex-wrap gap-x-3">
        <QuietButton ref={edit} of={own} onPress={() => setEditing(true)}>
          Edit
        </QuietButton>
        {edited !== undefined && (
          <QuietButton
            of={own}
            onPress={() => {
              editStep(id, undefined)
              edit.current?.focus()
            }}
          >
            As it was
          </QuietButton>
        )}
        {printed !== undefined && (
          <QuietButton of={own} onPress={() => setAdding(true)}>
            Add
          </QuietButton>
        )}
      </span>
      {printed !== undefined && <FreeText id={id} of={own} open={adding} />}
    </li>
  )
}

function Printed({ step: { text, answer, words } }: { readonly step: ReportStep }) {
  return (
    <span className="wrap-anywhere">
      <span className="whitespace-pre-line">
        <Shown text={text} ours />
      </span>
      {answer !== undefined && (
        <>
          {' '}
          <strong>
            <Shown text={answer} ours />
          </strong>
        </>
      )}
      {words !== undefined && (
        <>
          {' '}
          <q>
            <Shown text={words} />
          </q>
        </>
      )}
    </span>
  )
}
