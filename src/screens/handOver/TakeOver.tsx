import { useRef, useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { buttonClass } from '../../ui/buttonClass.ts'
import { readPhoneCode } from '../../visit/phoneCode.ts'
import { linkInto } from '../parts/causeLink.ts'
import { placesOf } from '../parts/loadedReference.ts'
import { OpenVisit } from './OpenVisit.tsx'

const GONE = 'The list of places could not be fetched. Load the page again, and type the code once more.'

/** Takes over what somebody else hands on: a code that is read aloud, or a file. */
export function TakeOver() {
  const navigate = useNavigate()
  const [problem, setProblem] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  async function open(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const heard = field.current?.value ?? ''
    const places = await placesOf().catch(() => undefined)
    if (places === undefined) return setProblem(GONE)
    const read = readPhoneCode(heard, places)
    if ('problem' in read) return setProblem(read.sentence)
    void navigate(linkInto(read.place))
  }
  return (
    <section aria-labelledby="take-over" className="mt-8">
      <h2 id="take-over">Take over</h2>
      <form onSubmit={(event) => void open(event)} noValidate className="mt-2">
        <label htmlFor="code" className="font-semibold">
          A code that somebody reads to you
        </label>
        <p id="code-hint" className="text-sm text-soft">
          Seven signs. Small letters, blanks and words such as kilo or niner are fine.
        </p>
        {problem !== undefined && (
          <p id="code-problem" role="alert" className="text-sm font-semibold text-bad">
            {problem}
          </p>
        )}
        <span className="mt-1 flex flex-wrap gap-2">
          <input
            ref={field}
            id="code"
            name="code"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={200}
            aria-describedby={`code-hint${problem === undefined ? '' : ' code-problem'}`}
            aria-invalid={problem !== undefined}
            className={`min-h-11 w-64 max-w-full rounded-lg border bg-card px-3 font-mono text-code ${problem === undefined ? 'border-edge' : 'border-bad'}`}
          />
          <button type="submit" className={buttonClass('plain')}>
            Go there
          </button>
        </span>
      </form>
      <OpenVisit />
    </section>
  )
}
