import { use } from 'react'
import { useParams } from 'react-router'
import { PROGRAMS } from '../../recognizer/programs.ts'
import type { Signature } from '../../recognizer/types.ts'
import { messagePage } from '../../reference/messagePage.ts'
import { ROLES } from '../../reference/roles.ts'
import type { Reference } from '../../reference/types.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Link } from '../../ui/Link.tsx'
import { Heading } from '../parts/Heading.tsx'
import { referenceOf } from '../parts/loadedReference.ts'
import { STAGE_NAMES } from '../../content/stageNames.ts'
import { NotFound } from '../NotFound.tsx'
import { Causes } from './Causes.tsx'
import { Guides } from './Guides.tsx'
import { Part, Rows, Up } from './Part.tsx'
import { References } from './References.tsx'
import { MessageRow, RealLine, Template } from './Template.tsx'

/** A message: who prints it, how it looks, what it can mean, where that is cured. */
export function MessageScreen() {
  const { id = '' } = useParams()
  const reference = use(referenceOf())
  const page = messagePage(reference, id)
  if (page === undefined) return <NotFound />
  const { signature, lines, meant, guides, alike } = page
  return (
    <>
      <Up to={`/ref/program/${signature.program}`}>{`Messages of ${PROGRAMS[signature.program]}`}</Up>
      <Heading title={[signature.title, 'Message']}>{signature.title}</Heading>
      <p className="my-3 max-w-none rounded-lg border border-line bg-card px-4 py-2.5">
        <Template template={signature.template} />
      </p>
      <p>{ROLES[signature.role]}</p>
      <Facts signature={signature} reference={reference} />
      {guides.length > 0 && <Guides leads={guides} reference={reference} />}
      {meant.length > 0 && (
        <Part title={meant.length === 1 ? 'What it means' : 'What it can mean, the surest first'}>
          <Causes
            causes={meant.map(({ cause, certainty, alone }) =>
              alone
                ? { cause, certainty }
                : {
                    cause,
                    certainty,
                    note: 'Other lines have a say in it: it takes some of them, or none that speaks against it.',
                  },
            )}
          />
        </Part>
      )}
      {lines.length > 0 && (
        <Part title={lines.length === 1 ? 'A real line' : 'Real lines'}>
          {lines.map((line) => (
            <RealLine key={line} line={line} />
          ))}
        </Part>
      )}
      {alike.length > 0 && (
        <div className="mt-6">
          <Fold summary={alike.length === 1 ? 'A similar message' : `${alike.length} similar messages`}>
            <Rows>
              {alike.map((each) => (
                <MessageRow key={each.id} signature={each} />
              ))}
            </Rows>
          </Fold>
        </div>
      )}
      <References refs={page.sources} reviewed={signature.reviewed} reference={reference} />
    </>
  )
}

function Facts({ signature, reference }: { readonly signature: Signature; readonly reference: Reference }) {
  const { program, since, until, stage } = signature
  return (
    <dl className="my-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1 [&>dt]:text-soft">
      <dt>Printed by</dt>
      <dd>{PROGRAMS[program]}</dd>
      {since !== undefined && (
        <>
          <dt>Since</dt>
          <dd>version {since}</dd>
        </>
      )}
      {until !== undefined && (
        <>
          <dt>Until</dt>
          <dd>version {until}</dd>
        </>
      )}
      <dt>Stage</dt>
      <dd>{STAGE_NAMES[stage]}</dd>
      <dt>Failure class</dt>
      <dd>
        <Link to={`/ref/class/${signature.class}`}>{reference.classes[signature.class].title}</Link>
      </dd>
    </dl>
  )
}
