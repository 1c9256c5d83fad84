import { buttonClass } from '../../ui/buttonClass.ts'
import { Evidence } from '../../ui/Evidence.tsx'
import type { Found } from '../../visit/visit.ts'
import { Heading } from './Heading.tsx'
import { endStatus } from './sessionEnd.ts'
import { StageRail } from './StageRail.tsx'
import { Link } from '../../ui/Link.tsx'

type Props = { readonly found: Found; readonly of: string }

/** The text tells of a login that worked, and of nothing that failed. How the session went on it need not say. */
export function FoundSuccess({ found: { diagnosis, recognition }, of }: Props) {
  const lines = recognition.findings.slice(-8).map(({ line, text }) => ({ number: line, text, tone: 'plain' as const }))
  const status = endStatus(recognition)
  const heading =
    status === '0'
      ? 'This connection worked'
      : status === undefined
        ? 'The login worked'
        : `The login worked, and what ran there ended with status ${status}`
  return (
    <>
      <Heading title={['The login worked']}>{heading}</Heading>
      <p className="mt-2 text-soft">
        {status === undefined && 'Whether what came after it worked as well, this text does not say. '}
        {status !== undefined && status !== '0' && 'That is what the command or the shell on the server returned. '}
        {status === undefined || status === '0' ? 'Nothing' : 'Nothing else'} in the text shows a failure. {of}
      </p>
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
