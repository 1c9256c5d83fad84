import { use } from 'react'
import { useParams } from 'react-router'
import { causePage, type Showing } from '../../reference/causePage.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Link } from '../../ui/Link.tsx'
import { CertaintyTag } from '../parts/CertaintyTag.tsx'
import { Heading } from '../parts/Heading.tsx'
import { referenceOf } from '../parts/loadedReference.ts'
import { NotFound } from '../NotFound.tsx'
import { explained } from './Causes.tsx'
import { Guides } from './Guides.tsx'
import { Part, Up } from './Part.tsx'
import { References } from './References.tsx'
import { StageAt } from './StageAt.tsx'
import { RealLine, Template } from './Template.tsx'

/** Lines shown at once; a cause of IRIS has dozens that differ in one word. */
const FEW = 6

/** A cause: what happens, what shows it, where it is cured. */
export function CauseScreen() {
  const { id = '' } = useParams()
  const reference = use(referenceOf())
  const page = causePage(reference, id)
  if (page === undefined) return <NotFound />
  const { cause, failure, shownBy, setsAside, guides } = page
  return (
    <>
      <Up to={`/ref/class/${cause.class}`}>{failure.title}</Up>
      <Heading title={[cause.title, 'Cause']}>{cause.title}</Heading>
      <StageAt stage={cause.stage} />
      <p>{explained(cause)}</p>
      <Guides leads={guides} reference={reference} />
      {shownBy.length > 0 && (
        <Part title="What shows it">
          <Shown showing={shownBy.slice(0, FEW)} />
          {shownBy.length > FEW && (
            <Fold summary={`${shownBy.length - FEW} more messages`}>
              <Shown showing={shownBy.slice(FEW)} />
            </Fold>
          )}
        </Part>
      )}
      {setsAside.length > 0 && (
        <Part title="Messages that only follow from it">
          <ul className="grid gap-3">
            {setsAside.map(({ signature, why }) => (
              <li key={signature.id}>
                <Link to={`/ref/message/${signature.id}`}>
                  <Template template={signature.template} />
                </Link>
                <span className="block text-sm text-soft">{why}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <References refs={cause.sources} reviewed={cause.reviewed} reference={reference} />
    </>
  )
}

function Shown({ showing }: { readonly showing: readonly Showing[] }) {
  return (
    <ul className="grid gap-4">
      {showing.map(({ signature, certainty, alone, line }) => (
        <li key={signature.id}>
          <p className="flex max-w-none flex-wrap items-center gap-x-3 gap-y-1">
            <Link to={`/ref/message/${signature.id}`}>{signature.title}</Link> <CertaintyTag certainty={certainty} />
            {!alone && <span className="text-sm text-soft">with other lines, or where none speaks against it</span>}
          </p>
          {line !== undefined && <RealLine line={line} />}
        </li>
      ))}
    </ul>
  )
}
