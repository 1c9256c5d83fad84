import { Suspense, use } from 'react'
import type { Decoding } from '../../decoders/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Shown } from '../../ui/Shown.tsx'
import { linkInto } from './causeLink.ts'
import { knowledgeOf } from './loaded.ts'
import { SourceList } from './SourceList.tsx'

const FAMILIES: Readonly<Record<Decoding['family'], string>> = {
  libssh2: 'libssh2, as IRIS shows it',
  fasp: 'Aspera FASP',
  'fasp-internal': 'Aspera FASP, internal',
  'packet-length': 'SFTP and SSH packet length',
  'trace-mask': 'IRIS SetTraceMask',
  'sftp-status': 'SFTP status',
  'exit-status': 'exit status',
}

/** One reading of a code: what it means, how else it is written, what to do, where that comes from. */
export function Meaning({ decoding }: { readonly decoding: Decoding }) {
  const { family, number, name, meaning, notations, details, warning, next, sources } = decoding
  return (
    <li className="mb-4 rounded-xl border border-line bg-card px-4 py-3.5">
      <p className="text-sm text-soft">{FAMILIES[family]}</p>
      <h2>
        <code className="text-base">{number}</code> <Shown text={name} />
      </h2>
      <p className="mt-1">
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
      {next !== undefined && (
        <Link to={linkInto(next)} className={`mt-2 ${buttonClass('quiet')}`}>
          What to do about it
        </Link>
      )}
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
