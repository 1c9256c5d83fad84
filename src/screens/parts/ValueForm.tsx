import { useState, type FormEvent } from 'react'
import type { Parameter } from '../../commands/types.ts'
import type { Values } from '../../engine/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Field } from '../../ui/Field.tsx'
import { valueProblem } from '../../visit/valueProblem.ts'
import { choicesOf, giveValues, useVisit } from '../../visit/visit.ts'

type Props = {
  readonly parameters: readonly Parameter[]
  readonly values: Values
  readonly action: string
  /** What was wrong with values that were found, by name. */
  readonly refused: Readonly<Record<string, string>>
  /** What is not known may stay empty. */
  readonly some?: boolean
}

/** Asks for values, each in one sentence. They stay in memory and fill every command after this. */
export function ValueForm({ parameters, values, action, refused, some = false }: Props) {
  const [drafts, setDrafts] = useState<Values>({})
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>(refused)
  const offers = useVisit((state) => parameters.map(({ name }) => choicesOf(state, name).join('\n')))
  function submit(event: FormEvent): void {
    event.preventDefault()
    const given = parameters.map(
      (each) => [each.name, each, (drafts[each.name] ?? values[each.name] ?? '').trim()] as const,
    )
    const wrong = given.flatMap(([name, parameter, value]) => {
      if (value === '' && some) return []
      const problem = value === '' ? 'This is needed for the command.' : valueProblem(parameter, value)
      return problem === undefined ? [] : [[name, problem] as const]
    })
    setProblems(Object.fromEntries(wrong))
    const first = wrong[0]?.[0]
    if (first !== undefined) return document.getElementById(`value-${first}`)?.focus()
    giveValues(Object.fromEntries(given.flatMap(([name, , value]) => (value === '' ? [] : [[name, value]]))))
    setDrafts({})
    // The form goes away, and the focus would go with it.
    document.getElementById('commands')?.focus()
  }
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {parameters.map(({ name, label, hint, example }, at) => (
        <Field
          key={name}
          id={`value-${name}`}
          label={label}
          hint={hint}
          example={example}
          value={drafts[name] ?? values[name] ?? ''}
          problem={problems[name]}
          offers={(offers[at] ?? '').split('\n').filter((offer) => offer !== '')}
          onChange={(value) => setDrafts((before) => ({ ...before, [name]: value }))}
        />
      ))}
      <p>
        <button type="submit" className={buttonClass('plain')}>
          {action}
        </button>
      </p>
    </form>
  )
}
