import { useEffect } from 'react'
import { buttonClass } from '../ui/buttonClass.ts'
import { Notice } from '../ui/Notice.tsx'
import { visibleText } from '../ui/visibleText.ts'
import { useSettings } from '../visit/settings.ts'
import { standAt, useVisit, type Found, type Source } from '../visit/visit.ts'
import { FoundCause } from './parts/FoundCause.tsx'
import { FoundNothing } from './parts/FoundNothing.tsx'
import { FoundSuccess } from './parts/FoundSuccess.tsx'
import { FoundUncertain } from './parts/FoundUncertain.tsx'
import { FoundValues } from './parts/FoundValues.tsx'
import { Frame } from './parts/Frame.tsx'
import { Heading } from './parts/Heading.tsx'
import { MoreText } from './parts/MoreText.tsx'
import { Reading } from './parts/Reading.tsx'
import { Sessions } from './parts/Sessions.tsx'
import { Warnings } from './parts/Warnings.tsx'
import { Link } from '../ui/Link.tsx'

const SHOWN = {
  diagnosed: FoundCause,
  uncertain: FoundUncertain,
  success: FoundSuccess,
  nothing: FoundNothing,
} as const

/** What the pasted text adds up to. */
export function Diagnosis() {
  const scan = useVisit((state) => state.scan)
  const agent = useSettings(({ view }) => view === 'agent')
  const earlier = useVisit((state) => state.earlier)
  useEffect(() => standAt('/found'), [])
  return (
    <Frame>
      <p className="mb-1">
        <Link to="/" data-key="back" className={buttonClass('link')}>
          ← Another text
        </Link>
      </p>
      {scan.status === 'none' && <NothingHere />}
      {scan.status === 'reading' && <Reading source={scan.source} read={scan.read} />}
      {scan.status === 'failed' && <Failed sentence={scan.sentence} />}
      {scan.status === 'done' && (
        <>
          <output className="sr-only">Your text has been read.</output>
          <Warnings recognition={scan.found.recognition} notices={scan.notices} />
          <Progress earlier={earlier} now={scan.found.diagnosis.causes[0]?.title} />
          <Result found={scan.found} of={whatWasRead(scan.source, scan.found)} />
        </>
      )}
      {agent && scan.status !== 'reading' && <MoreText />}
    </Frame>
  )
}

function Result({ found, of }: { readonly found: Found; readonly of: string }) {
  const Outcome = SHOWN[found.diagnosis.outcome]
  return (
    <>
      <Outcome found={found} of={of} />
      <FoundValues values={found.diagnosis.values} />
      {found.diagnosis.outcome !== 'nothing' && <Sessions sessions={found.diagnosis.sessions} />}
    </>
  )
}

type ProgressProps = { readonly earlier: readonly string[]; readonly now: string | undefined }

/** Another cause than before. The same one in another text is none. */
function Progress({ earlier, now }: ProgressProps) {
  const others = earlier.filter((title) => title !== now)
  if (others.length === 0) return undefined
  return (
    <Notice tone="good">
      <p>Another error is progress: the connection got past something. Before this it was: {others.join('; ')}.</p>
    </Notice>
  )
}

function NothingHere() {
  return (
    <>
      <Heading title={['Nothing to show']}>The text is no longer here</Heading>
      <p className="mt-2 mb-4">
        Pasted text is kept only while this page is open. Paste it again to see what is in it.
      </p>
      <Link to="/" data-key="go" className={buttonClass('main')}>
        Paste it again
      </Link>
    </>
  )
}

function Failed({ sentence }: { readonly sentence: string }) {
  return (
    <>
      <Heading title={['Not read']}>This could not be read</Heading>
      <p className="mt-2 mb-4">{sentence}</p>
      <Link to="/" data-key="go" className={buttonClass('main')}>
        Try another text
      </Link>
    </>
  )
}

function whatWasRead({ name }: Source, { recognition: { lines } }: Found): string {
  const count = `${new Intl.NumberFormat('en').format(lines)}\u00a0${lines === 1 ? 'line' : 'lines'} read`
  return name === undefined
    ? `${count}.`
    : `${count}, ${visibleText(name.slice(0, 80))
        .map(({ text }) => text)
        .join('')}.`
}
