import { buttonClass } from '../../ui/buttonClass.ts'
import { Evidence } from '../../ui/Evidence.tsx'
import type { Found } from '../../visit/visit.ts'
import { Heading } from './Heading.tsx'
import { StageRail } from './StageRail.tsx'
import { Link } from '../../ui/Link.tsx'

type Props = { readonly found: Found; readonly of: string }

/** The text tells of a connection that worked. */
export function FoundSuccess({ found: { diagnosis, recognition }, of }: Props) {
  const lines = recognition.findings.slice(-8).map(({ line, text }) => ({ number: line, text, tone: 'plain' as const }))
  return (
    <>
      <Heading title={['This connection worked']}>This connection worked</Heading>
      <p className="mt-2 text-soft">Nothing in the text shows a failure. {of}</p>
      <StageRail stages={diagnosis.stages} />
      {lines.length > 0 && <Evidence label="The lines that show it" lines={lines} />}
      <p className="my-4">
        If something still fails, it fails elsewhere: paste what the failing program shows, or the log of the other
        side.
      </p>
      <Link to="/" data-key="go" className={buttonClass('main')}>
        Paste another text
      </Link>
    </>
  )
}
