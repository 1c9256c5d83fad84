import type { FormEvent } from 'react'
import { buttonClass } from '../../ui/buttonClass.ts'
import { tellFact } from '../../visit/visit.ts'
import type { FactValue } from '../parts/factValues.ts'
import { FactField } from './FactField.tsx'
import { keepFact } from './keepFact.ts'
import { SinceField } from './SinceField.tsx'

type Props = { readonly facts: readonly FactValue[]; readonly onDone: () => void }

/** All facts of a caller. Each is kept as soon as its field is left; Enter goes to the next one. */
export function FactsForm({ facts, onDone }: Props) {
  function next(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const fields = [...event.currentTarget.elements].filter((each) => each.matches('input, select'))
    const at = fields.findIndex((each) => each === document.activeElement)
    const after = at < 0 ? undefined : fields[at + 1]
    if (after instanceof HTMLElement) after.focus()
    else onDone()
  }
  return (
    <form
      noValidate
      onSubmit={next}
      className="grid gap-x-5 gap-y-3 border-t border-line py-3 min-[600px]:grid-cols-2 min-[1024px]:grid-cols-3"
    >
      {facts.map((each) =>
        each.fact.kind === 'time' ? (
          <SinceField key={each.fact.id} known={each} onKeep={(value) => tellFact(each.fact.id, value)} />
        ) : (
          // A value that a paste brings takes the place of an empty field. A choice shows it by itself, and keeps the focus.
          <FactField
            key={each.fact.kind === 'choice' ? each.fact.id : `${each.fact.id} ${each.value}`}
            known={each}
            onKeep={(value) => keepFact(each.fact, value)}
          />
        ),
      )}
      <p className="col-span-full">
        <button type="submit" className={buttonClass('quiet')}>
          Done
        </button>
      </p>
    </form>
  )
}
