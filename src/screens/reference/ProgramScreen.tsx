import { use } from 'react'
import { useParams } from 'react-router'
import { FAILURE_CLASSES, type FailureClass } from '../../recognizer/failureClasses.ts'
import { PROGRAMS, type Program } from '../../recognizer/programs.ts'
import { Heading } from '../parts/Heading.tsx'
import { referenceOf } from '../parts/loadedReference.ts'
import { NotFound } from '../NotFound.tsx'
import { Part, Rows, Up } from './Part.tsx'
import { MessageRow } from './Template.tsx'

/** Every message of one program, by failure class. */
export function ProgramScreen() {
  const { id = '' } = useParams()
  const { signatures, classes } = use(referenceOf())
  const own = signatures.filter(({ program }) => program === id)
  if (own.length === 0) return <NotFound />
  const name = PROGRAMS[id as Program]
  return (
    <>
      <Up />
      <Heading title={[`Messages of ${name}`, 'Reference']}>Messages of {name}</Heading>
      {(Object.keys(FAILURE_CLASSES) as FailureClass[]).map((failure) => {
        const messages = own.filter((signature) => signature.class === failure)
        return (
          messages.length > 0 && (
            <Part key={failure} title={classes[failure].title}>
              <Rows>
                {messages.map((signature) => (
                  <MessageRow key={signature.id} signature={signature} />
                ))}
              </Rows>
            </Part>
          )
        )
      })}
    </>
  )
}
