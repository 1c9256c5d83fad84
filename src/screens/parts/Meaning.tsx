import { Suspense, use } from 'react'
import type { Decoding } from '../../decoders/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { FAMILIES } from '../../reference/families.ts'
import { codeKey } from '../../reference/types.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Shown } from '../../ui/Shown.tsx'
import { linkInto } from './causeLink.ts'
import { knowledgeOf } from './loaded.ts'
import { SourceList } from './SourceList.tsx'

/** One reading of a code: what it means, how else it is written, what to do, where that comes from. */
export function Meaning({ decoding }: { readonly decoding: Decoding }) {
  const { family, number, name, next, sources } = decoding
  return (
    <li className="mb-4 rounded-xl border border-line bg-card px-4 py-3.5">
      <p className="text-sm text-soft">{FAMILIES[family].name}</p>
      <h2>
        <code className="text-base">{number}</code> <Shown text={name} />
      </h2>
      <div className="mt-1">
        <MeaningBody decoding={decoding} />
      </div>
      <p className="mt-2 flex max-w-none flex-wrap gap-3">
        {next !== undefined && (
          <Link to={linkInto(next)} className={buttonClass('quiet')}>
            What to do about it
            <span className="sr-only">: {name}</span>
          </Link>
        )}
        <Link to={`/ref/code/${codeKey(decoding)}`} className={buttonClass('quiet')}>
          All about {FAMILIES[family].name} {number}
        </Link>
      </p>
      {sources.length > 0 && (
        <div className="mt-1 text-sm">
          <Fold summary="Sources">
            <Suspense fallback={<p>One moment …</p>}>
              <Refs refs={sources} />
            </Suspense>
          </Fold>
        </div>
      )}
    </li>
  )
}

function Refs({ refs }: { readonly refs: Decoding['sources'] }) {
  return <SourceList refs={refs} knowledge={use(knowledgeOf())} />
}

/** What a code means, in itself: without its name, and without where to go from there. */
export function MeaningBody({ decoding }: { readonly decoding: Decoding }) {
  const { meaning, details, warning, notations } = decoding
  return (
    <>
      <p>
        <Shown text={meaning} ours />
      </p>
      {details.length > 0 && (
        <ul className="mt-2 list-inside list-disc text-sm">
          {details.map((detail) => (
            <li key={detail}>
              <Shown text={detail} ours />
            </li>
          ))}
        </ul>
      )}
      {warning !== undefined && (
        <Notice tone="care">
          <p>{warning}</p>
        </Notice>
      )}
      {Object.keys(notations).length > 0 && (
        <p className="mt-2 max-w-none text-sm text-soft">
          Also written{' '}
          {Object.entries(notations).map(([notation, text], at) => (
            <span key={notation}>
              {at > 0 && ' · '}
              {notation} <code>{text}</code>
            </span>
          ))}
        </p>
      )}
    </>
  )
}
