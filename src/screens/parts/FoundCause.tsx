import { buttonClass } from '../../ui/buttonClass.ts'
import { Shown } from '../../ui/Shown.tsx'
import { useSettings } from '../../visit/settings.ts'
import type { Found } from '../../visit/visit.ts'
import { linkInto } from './causeLink.ts'
import { CauseNotes } from './CauseNotes.tsx'
import { CertaintyTag } from './CertaintyTag.tsx'
import { CompareLink } from './CompareLink.tsx'
import { Heading } from './Heading.tsx'
import { KeyHint } from './KeyHint.tsx'
import { OtherCauses } from './OtherCauses.tsx'
import { Proof } from './Proof.tsx'
import { Say } from './Say.tsx'
import { StageRail } from './StageRail.tsx'
import { Link } from '../../ui/Link.tsx'

type Props = { readonly found: Found; readonly of: string }

/** The cause is known: what it is, the lines that prove it, the way to the fix. */
export function FoundCause({ found: { diagnosis, recognition }, of }: Props) {
  const agent = useSettings(({ view }) => view === 'agent')
  const [best, ...others] = diagnosis.causes
  if (best === undefined) return undefined
  return (
    <>
      <Heading title={[best.title]}>{best.title}</Heading>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <CertaintyTag certainty={best.certainty} /> <span className="text-soft">{of}</span>
      </p>
      <StageRail stages={diagnosis.stages} />
      <Proof cause={best} setAside={diagnosis.setAside} recognition={recognition} />
      {agent ? (
        <Say pieces={[{ text: best.explanation }]} />
      ) : (
        <p className="my-4">
          <Shown text={best.explanation} ours />
        </p>
      )}
      <CauseNotes notes={best.notes} />
      <p className="flex max-w-none flex-wrap gap-3">
        <Link to={linkInto(best.next)} data-key="go answer-1" className={buttonClass('main')}>
          Fix it{' '}
          <KeyHint of="answer" onAccent>
            1
          </KeyHint>
        </Link>
        <CompareLink failure={best.class} />
        {others.length > 0 && (
          <a href="#others" className={buttonClass('plain')} onClick={toOthers}>
            Not this? {others.length === 1 ? 'Another possible cause' : `${others.length} other possible causes`}
          </a>
        )}
      </p>
      {others.length > 0 && (
        <section aria-labelledby="others" className="mt-8">
          <h2 id="others" tabIndex={-1} className="mb-2">
            Other possible causes
          </h2>
          <OtherCauses causes={others} action="Follow this one" digit={2} />
        </section>
      )}
    </>
  )
}

/** The part after `#` belongs to the router, so the jump is made by hand. */
function toOthers(event: React.MouseEvent): void {
  event.preventDefault()
  const heading = document.getElementById('others')
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
