import { useNavigate } from 'react-router'
import { PasteBox } from '../ui/PasteBox.tsx'
import { startScan, warmUp } from '../visit/scan.ts'
import { keepDraft, leaveText, startAfresh, visit } from '../visit/visit.ts'
import { Continue } from './parts/Continue.tsx'
import { Heading } from './parts/Heading.tsx'
import { PickList } from './parts/PickList.tsx'
import { refusePrivateKey } from './parts/refusals.ts'
import { Link } from '../ui/Link.tsx'

const CODES = ['19', '-37', '8010100D', '1397966893'] as const

/** The first page: take what the person saw, or let them pick it. */
export function Home() {
  const navigate = useNavigate()
  function take(text: string | Blob, name?: string): void {
    const { draft } = visit.getState()
    startAfresh()
    // What was typed beside a file that is picked stays for the way back.
    if (typeof text !== 'string') keepDraft(draft)
    else if (text.length <= 100_000) keepDraft(text)
    startScan(text, name)
    void navigate('/found')
  }
  return (
    <div className="mx-auto max-w-[47.5rem]">
      <Heading title={['What went wrong?']}>What went wrong?</Heading>
      <p className="mt-2 mb-4 text-soft">
        Paste the message, the log or the whole screen. It is read here, in your browser, and goes nowhere.
      </p>
      <PasteBox
        label="Error text or log"
        placeholder={'ascp: failed to authenticate, exiting.\nSession Stop  (Error: failed to authenticate)'}
        action="Find the cause"
        initial={visit.getState().draft}
        files
        refuse={refusePrivateKey}
        onKeep={keepDraft}
        onReady={warmUp}
        onTake={take}
      />
      <section aria-labelledby="pick">
        <h2 id="pick" className="mt-8 mb-2">
          Or pick what you see
        </h2>
        <PickList onPick={leaveText} />
      </section>
      <p className="mt-3 max-w-none text-sm text-soft">
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
        The output of a command? <Link to="/tools">Read it</Link>.
      </p>
      <Continue />
    </div>
  )
}
