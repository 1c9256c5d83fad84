import { use } from 'react'
import { useParams } from 'react-router'
import { FAILURE_CLASSES, type FailureClass } from '../../recognizer/failureClasses.ts'
import { PROGRAMS } from '../../recognizer/programs.ts'
import { classPage } from '../../reference/classPage.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Heading } from '../parts/Heading.tsx'
import { referenceOf } from '../parts/loadedReference.ts'
import { NotFound } from '../NotFound.tsx'
import { Causes } from './Causes.tsx'
import { CodeChips } from './CodeChips.tsx'
import { Guides } from './Guides.tsx'
import { Part, Rows, Up } from './Part.tsx'
import { References } from './References.tsx'
import { StageAt } from './StageAt.tsx'
import { MessageRow } from './Template.tsx'

const ORDER =
  'First the causes that a line proves, then those that lines make likely or possible; among these, those that one line decides alone, and then those that more messages speak for. Nobody counts how often each happens.'

/** A failure class: what it means, its causes, the messages and codes that show it, the guides that cure it. */
export function ClassScreen() {
  const { id = '' } = useParams()
  const reference = use(referenceOf())
  if (!Object.hasOwn(FAILURE_CLASSES, id)) return <NotFound />
  const page = classPage(reference, id as FailureClass)
  return (
    <>
      <Up />
      <Heading title={[page.title, 'Failure class']}>{page.title}</Heading>
      {page.stage !== undefined && <StageAt stage={page.stage} />}
      <p className="mt-2">{page.meaning}</p>
      <Guides leads={page.guides} reference={reference} />
      {page.causes.length > 0 && (
        <Part title={page.causes.length === 1 ? 'The cause' : 'Causes, the likeliest first'}>
          <Causes causes={page.causes} />
          {page.causes.length > 1 && (
            <Fold summary="How this order is made">
              <p className="text-sm text-soft">{ORDER}</p>
            </Fold>
          )}
        </Part>
      )}
      {page.elsewhere.length > 0 && (
        <Part title="The same messages can also mean">
          <Causes causes={page.elsewhere} />
        </Part>
      )}
      {page.messages.length > 0 && (
        <Part title="Messages that show it">
          {page.messages.map(({ program, messages }) => (
            <div key={program} className="mb-5">
              <h3 className="mb-1.5 text-sm text-soft">{PROGRAMS[program]}</h3>
              <Rows>
                {messages.map((signature) => (
                  <MessageRow key={signature.id} signature={signature} />
                ))}
              </Rows>
            </div>
          ))}
        </Part>
      )}
      {page.codes.length > 0 && (
        <Part title="Codes that mean it">
          <CodeChips codes={page.codes} families />
        </Part>
      )}
      <References refs={page.sources} reviewed={page.reviewed} reference={reference} />
    </>
  )
}
