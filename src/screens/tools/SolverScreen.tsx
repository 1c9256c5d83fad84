import { useMemo, useRef, useState } from 'react'
import { facts } from '../../content/algorithms/all.ts'
import { SOLVER } from '../../content/tools.ts'
import { isGuessed, missingSide, solve } from '../../negotiation/solve.ts'
import type { Side } from '../../negotiation/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { PasteBox } from '../../ui/PasteBox.tsx'
import { useVisit } from '../../visit/visit.ts'
import { Heading } from '../parts/Heading.tsx'
import { refusePrivateKey } from '../parts/refusals.ts'
import { Up } from '../reference/Part.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { forgetTexts, keepForSolver, keepOther, SOLVER_STEPS } from './solverText.ts'
import { SolverResult } from './SolverResult.tsx'

const EXAMPLE =
  'Unable to negotiate with 192.0.2.10 port 22: no matching host key type found. Their offer: ssh-rsa,ssh-dss'

/** What two programs share, what each lacks, which one is old, and the narrowest change. */
export function SolverScreen() {
  const first = useVisit(({ pasted }) => pasted[SOLVER_STEPS.first]?.text)
  const second = useVisit(({ pasted }) => pasted[SOLVER_STEPS.second]?.text)
  const result = useRef<HTMLHeadingElement>(null)
  const [of, setOf] = useState<Side>('client')
  const solution = useMemo(
    () => (first === undefined ? undefined : solve(first, second ?? '', facts, of)),
    [first, second, of],
  )
  const missing = solution === undefined ? undefined : missingSide(solution)
  function take(keep: (text: string) => void, text: string | Blob): void {
    if (typeof text !== 'string') return
    keep(text)
    result.current?.focus()
  }
  return (
    <>
      <Up to="/tools">All tools</Up>
      <Heading title={['Compare algorithms', 'Tools']}>Compare the algorithms of client and server</Heading>
      <p className="mt-2 mb-4 text-soft">
        Paste the message with “Their offer:”, the output of <code>ssh -vv</code>, the log of a library such as JSch,
        paramiko or libssh2, or two lists.
      </p>
      <h2 ref={result} tabIndex={-1} className="mb-2 w-fit">
        {solution === undefined ? 'Paste what you have' : 'What the text says'}
      </h2>
      {solution === undefined || first === undefined ? (
        <>
          <PasteBox
            label="Message, log or lists"
            placeholder={EXAMPLE}
            action="Compare"
            refuse={refusePrivateKey}
            onTake={(text) => take(keepForSolver, text)}
          />
          <button type="button" className={buttonClass('link')} onClick={() => take(keepForSolver, EXAMPLE)}>
            Show me an example
          </button>
        </>
      ) : (
        <>
          {isGuessed(solution) && (
            <p className="max-w-none text-sm text-soft">
              The first list is taken for the one of the {of}.{' '}
              <button
                type="button"
                className={buttonClass('link')}
                onClick={() => setOf(of === 'client' ? 'server' : 'client')}
              >
                It is the other way round
              </button>
            </p>
          )}
          <SolverResult solution={solution} text={first} />
          {solution.verdict === 'nothing' && <Elsewhere text={first} not={SOLVER} />}
          {missing !== undefined && second === undefined && (
            <section aria-labelledby="other" className="no-print mt-8">
              <h2 id="other" className="mb-2">
                Add the list of the {missing}
              </h2>
              <p className="mb-3 text-soft">
                {missing === 'client' ? (
                  <>
                    On your computer: <code>ssh -G</code> and the name of the server.
                  </>
                ) : (
                  <>
                    On the server, as administrator: <code>sshd -T</code>.
                  </>
                )}{' '}
                It is not needed, and makes the answer more exact.
              </p>
              <PasteBox
                label={`List of the ${missing}`}
                action="Compare with it"
                kind="plain"
                refuse={refusePrivateKey}
                onTake={(text) => take(keepOther, text)}
              />
            </section>
          )}
          <p className="mt-6">
            <button
              type="button"
              className={buttonClass('quiet')}
              onClick={() => {
                forgetTexts()
                result.current?.focus()
              }}
            >
              Start again
            </button>
          </p>
        </>
      )}
    </>
  )
}
