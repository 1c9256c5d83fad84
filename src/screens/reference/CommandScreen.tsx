import { use } from 'react'
import { useParams } from 'react-router'
import { useVisit, valuesOf } from '../../visit/visit.ts'
import { CommandCard } from '../parts/CommandCard.tsx'
import { initialValues } from '../parts/guidance.ts'
import { Heading } from '../parts/Heading.tsx'
import { knowledgeOf } from '../parts/loaded.ts'
import { referenceOf } from '../parts/loadedReference.ts'
import { NodeValues } from '../parts/NodeValues.tsx'
import { parameterLabel } from '../parts/valueLabel.ts'
import { filled } from '../../engine/fill.ts'
import { NotFound } from '../NotFound.tsx'
import { Guides } from './Guides.tsx'
import { Part, Up } from './Part.tsx'
import { References } from './References.tsx'

/** A command with this person's values, and the guides that say when to run it. */
export function CommandScreen() {
  const { id = '' } = useParams()
  const reference = use(referenceOf())
  const knowledge = use(knowledgeOf())
  const values = useVisit((state) => ({ ...initialValues(), ...valuesOf(state) }))
  const command = knowledge.commands.find((each) => each.id === id)
  if (command === undefined) return <NotFound />
  const uses = reference.uses[id] ?? []
  return (
    <>
      <Up />
      <Heading title={[filled(command.title, {}, parameterLabel), 'Command']}>
        {filled(command.title, {}, parameterLabel)}
      </Heading>
      <NodeValues commands={[command]} knowledge={knowledge} values={values} />
      <CommandCard command={command} knowledge={knowledge} values={values} place={undefined} />
      {uses.length > 0 && (
        <Part title="When to run it">
          <Guides leads={uses} reference={reference} />
        </Part>
      )}
      <References refs={command.sources} reviewed={command.reviewed} reference={reference} />
    </>
  )
}
