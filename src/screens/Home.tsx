import { Suspense } from 'react'
import { useNavigate } from 'react-router'
import { PasteBox } from '../ui/PasteBox.tsx'
import { useCalls } from '../visit/calls.ts'
import { startScan, warmUp } from '../visit/scan.ts'
import { settings, useSettings } from '../visit/settings.ts'
import { useSite } from '../visit/site.ts'
import { placeOfFile } from '../visit/visitFile.ts'
import { keepDraft, leaveText, startAfresh, visit } from '../visit/visit.ts'
import { deskOf } from './parts/deskOf.ts'
import { Frame } from './parts/Frame.tsx'
import { Heading } from './parts/Heading.tsx'
import { PickList } from './parts/PickList.tsx'
import { refusePrivateKey } from './parts/refusals.ts'
import { takeError } from './parts/takeError.ts'
import { Link } from '../ui/Link.tsx'
import { later } from '../ui/later.ts'

const Continue = later(async () => (await import('./parts/Continue.tsx')).Continue)
const CallStart = later(async () => (await deskOf()).CallStart)

const CODES = ['19', '-37', '8010100D', '1397966893'] as const

/** The first page: take what the person saw, or let them pick it. */
export function Home() {
  const navigate = useNavigate()
  const call = useCalls(({ current }) => current.id)
  const agent = useSettings(({ view }) => view === 'agent')
  const { closed } = useSite()
  const continues = useSettings(({ visits }) => visits.length > 0)
  async function take(text: string | Blob, name?: string): Promise<void> {
    // A JSON file may be a log as well: its beginning says what it is.
    const begins = typeof text === 'string' ? text : name?.endsWith('.json') ? await text.slice(0, 500).text() : ''
    const place = placeOfFile(begins, name)
    if (place !== undefined)
      return void navigate(place, { state: { file: typeof text === 'string' ? new Blob([text]) : text } })
    const { draft } = visit.getState()
    // An agent pastes what a call brings up, one text after the other.
    const goesOn = settings.getState().view === 'agent'
    if (!goesOn) startAfresh()
    // What was typed beside a file that is picked stays for the way back.
    if (typeof text !== 'string') keepDraft(draft)
    else if (text.length <= 100_000) keepDraft(text)
    if (goesOn) takeError(text, name)
    else startScan(text, name)
    void navigate('/found')
  }
  return (
    <Frame>
      <Heading title={['What went wrong?']}>What went wrong?</Heading>
      <p className="mt-2 mb-4 text-soft">
        Paste the message, the log or the whole screen. It is read here, in your browser, and goes nowhere.
      </p>
      {agent && (
        <Suspense>
          <CallStart />
        </Suspense>
      )}
      <div key={call} data-key="paste">
        <PasteBox
          label="Error text or log"
          placeholder={'ascp: failed to authenticate, exiting.\nSession Stop  (Error: failed to authenticate)'}
          action="Find the cause"
          initial={visit.getState().draft}
          files
          refuse={refusePrivateKey}
          onKeep={keepDraft}
          onReady={warmUp}
          onTake={(text, name) => void take(text, name)}
        />
      </div>
      <section aria-labelledby="pick">
        <h2 id="pick" className="mt-8 mb-2">
          Or pick what you see
        </h2>
        {/* In a call what was read before still counts. */}
        <PickList {...(agent ? {} : { onPick: leaveText })} />
      </section>
      <p hidden={closed('decode')} className="mt-3 max-w-none text-sm text-soft">
        A number? <Link to="/decode">Decode it</Link>:{' '}
        {CODES.map((code) => (
          <Link
            key={code}
            to={`/decode?code=${code}`}
            className="mx-1 my-0.5 inline-flex min-h-11 items-center rounded-lg border border-line px-2.5 no-underline hover:border-edge"
          >
            <code>{code}</code>
          </Link>
        ))}
      </p>
      <p className="mt-1 text-sm text-soft">
        {!closed('tools') && (
          <>
            The output of a command? <Link to="/tools">Read it</Link>.{' '}
          </>
        )}
        A code or a file from somebody? <Link to="/visits">Take over</Link>.
      </p>
      {continues && (
        <Suspense>
          <Continue />
        </Suspense>
      )}
    </Frame>
  )
}
