import { use } from 'react'
import { useParams } from 'react-router'
import { codePage, type CodePage, type Printing } from '../../reference/codePage.ts'
import { FAMILIES, isFamily } from '../../reference/families.ts'
import { codeKey } from '../../reference/types.ts'
import { Link } from '../../ui/Link.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { Heading } from '../parts/Heading.tsx'
import { referenceOf } from '../parts/loadedReference.ts'
import { MeaningBody } from '../parts/Meaning.tsx'
import { NotFound } from '../NotFound.tsx'
import { Causes } from './Causes.tsx'
import { CodeChips } from './CodeChips.tsx'
import { Guides } from './Guides.tsx'
import { Part, Up } from './Part.tsx'
import { References } from './References.tsx'
import { RealLine, Template } from './Template.tsx'

const FEW = 4

/** A code: what it means, how else it is written, who prints it, what is behind it, where that is cured. */
export function CodeScreen() {
  const { family = '', number = '' } = useParams()
  const reference = use(referenceOf())
  const page = isFamily(family) ? codePage(reference, family, Number(number)) : undefined
  if (page === undefined) return <NotFound />
  const { decoding, failure, printedBy, meant, guides, alsoIn } = page
  const name = `${FAMILIES[decoding.family].name} ${decoding.number}`
  return (
    <>
      <Up />
      <Heading title={[`${name}: ${decoding.name}`, 'Code']}>
        {name}: <span className="wrap-anywhere">{decoding.name}</span>
      </Heading>
      <div className="mt-3">
        <MeaningBody decoding={decoding} />
      </div>
      {failure !== undefined && (
        <p className="mt-3">
          <span className="text-soft">Failure class:</span> <Link to={`/ref/class/${failure.id}`}>{failure.title}</Link>
        </p>
      )}
      {guides.length > 0 && <Guides leads={guides} reference={reference} />}
      {meant.length > 0 && (
        <Part title={meant.length === 1 ? 'The cause behind it' : 'Causes behind it, the likeliest first'}>
          <Causes causes={meant} />
        </Part>
      )}
      {printedBy.length === 0 && (
        <Part title="What prints it">
          <p>{FAMILIES[decoding.family].about} No real line with this one is known here.</p>
        </Part>
      )}
      {printedBy.length > 0 && (
        <Part title="What prints it">
          <Printed printings={printedBy.slice(0, FEW)} number={decoding.number} />
          {printedBy.length > FEW && (
            <Fold summary={`${printedBy.length - FEW} more`}>
              <Printed printings={printedBy.slice(FEW)} number={decoding.number} />
            </Fold>
          )}
        </Part>
      )}
      {alsoIn.length > 0 && (
        <Part title="The same number elsewhere">
          <CodeChips codes={alsoIn} families />
        </Part>
      )}
      <Neighbors page={page} />
      <References refs={decoding.sources} reference={reference} />
    </>
  )
}

function Printed({ printings, number }: { readonly printings: readonly Printing[]; readonly number: number }) {
  return (
    <ul className="grid gap-4">
      {printings.map(({ signature, how, line }) => (
        <li key={signature.id}>
          <Link to={`/ref/message/${signature.id}`}>{signature.title}</Link>
          {how === 'gap' && (
            <span className="block text-sm text-soft">
              It prints every code of this family: <Template template={signature.template} />. The line below is one
              with another number; here {number} would stand in it.
            </span>
          )}
          {line !== undefined && <RealLine line={line} />}
        </li>
      ))}
    </ul>
  )
}

function Neighbors({ page: { before, after } }: { readonly page: CodePage }) {
  if (before === undefined && after === undefined) return undefined
  return (
    <nav aria-label="Neighboring codes" className="mt-8 flex flex-wrap justify-between gap-x-6 text-sm">
      {before !== undefined && (
        <Link to={`/ref/code/${codeKey(before)}`} className="inline-flex min-h-11 min-w-0 items-center wrap-anywhere">
          ← {before.number} {before.name}
        </Link>
      )}
      {after !== undefined && (
        <Link
          to={`/ref/code/${codeKey(after)}`}
          className="ms-auto inline-flex min-h-11 min-w-0 items-center wrap-anywhere"
        >
          {after.number} {after.name} →
        </Link>
      )}
    </nav>
  )
}
