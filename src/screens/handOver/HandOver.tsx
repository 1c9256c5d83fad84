import { use, useState } from 'react'
import { useLocation, useParams } from 'react-router'
import { buttonClass } from '../../ui/buttonClass.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { fromLink } from '../../visit/link.ts'
import { pageAddress } from '../../visit/pageAddress.ts'
import { phoneCodeOf } from '../../visit/phoneCode.ts'
import { spelled } from '../../visit/spelling.ts'
import { useVisit } from '../../visit/visit.ts'
import { NotFound } from '../NotFound.tsx'
import { guidanceOf, linkTo, valuesAt, type Guidance } from '../parts/guidance.ts'
import { Heading } from '../parts/Heading.tsx'
import { guideOf, knowledgeOf } from '../parts/loaded.ts'
import { parameterLabel } from '../parts/valueLabel.ts'
import { filled } from '../../engine/fill.ts'
import { SaveVisit } from './SaveVisit.tsx'

/** Four ways to hand a visit on: a link, a picture of it, a code to read aloud, a file. */
export function HandOver() {
  const { guide = '', node } = useParams()
  const { search } = useLocation()
  const loaded = use(guideOf(guide))
  const knowledge = use(knowledgeOf())
  if (loaded === undefined) return <NotFound />
  const guidance = guidanceOf(fromLink(guide, node ?? loaded.guide.start, search), loaded, knowledge)
  return guidance === undefined ? <NotFound /> : <Ways guidance={guidance} />
}

function Ways({ guidance }: { readonly guidance: Guidance }) {
  const { loaded, walk, step } = guidance
  const place = linkTo(loaded, walk, step.key)
  const [page] = useState(pageAddress)
  const address = page === undefined ? undefined : `${page}#${place}`
  const code = phoneCodeOf({ guide: loaded.guide.id, node: step.key })
  const values = useVisit((state) => valuesAt(state, loaded, step))
  return (
    <div className="mx-auto max-w-[47.5rem]">
      <p className="no-print mb-1 text-sm">
        <Link to={place} className={buttonClass('link')}>
          ← Back to the guide
        </Link>
      </p>
      <Heading title={['Hand over', loaded.guide.title]}>Hand over</Heading>
      <p className="mt-2 text-soft">
        {loaded.guide.title}: {filled(step.node.text, values, parameterLabel)}
      </p>
      <section aria-labelledby="code" className="mt-6">
        <h2 id="code">A code to read aloud</h2>
        <p className="mt-2 font-mono text-3xl font-bold tracking-wide">{code}</p>
        <p className="text-soft">{spelled(code)}</p>
        <p className="mt-2 text-sm">
          The other side types it under <Link to="/visits">Visits</Link> or into the search, and stands at the same
          question of the same guide. It holds no answers. A wrong sign is noticed.
        </p>
      </section>
      <section aria-labelledby="link" className="mt-8">
        <h2 id="link">A link</h2>
        {address === undefined ? (
          <Notice tone="care">
            <p>
              This page was opened from a file, and a link to it leads nowhere on another computer. Read the code aloud,
              or save the visit and send that file.
            </p>
          </Notice>
        ) : (
          <LinkTo address={address} />
        )}
      </section>
      <SaveVisit guidance={guidance} />
    </div>
  )
}

function LinkTo({ address }: { readonly address: string }) {
  return (
    <>
      <p className="mt-1 text-sm">
        It holds the guide, the question and the answers given; nothing that was pasted, typed or written.
      </p>
      <p className="mt-2 rounded-lg bg-sunk px-3 py-2 font-mono text-xs wrap-anywhere">{address}</p>
      <p className="no-print mt-3">
        <CopyButton text={address} what="the link">
          Copy
        </CopyButton>
      </p>
      <div className="mt-4">
        <QrCode text={address} label="The same link as a QR code" />
      </div>
    </>
  )
}
