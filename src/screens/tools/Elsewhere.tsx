import { use, useMemo } from 'react'
import { useNavigate } from 'react-router'
import { SOLVER, toolName } from '../../content/tools.ts'
import { hear, saysAnything } from '../../negotiation/hear.ts'
import { readersOf } from '../../readers/looksLike.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { startScan } from '../../visit/scan.ts'
import { keepDraft, startAfresh, useVisit, valuesOf } from '../../visit/visit.ts'
import { knowledgeOf } from '../parts/loaded.ts'
import { readWith } from './handOver.ts'
import { keepForSolver } from './solverText.ts'

type Props = {
  readonly text: string
  /** The reader that could not read it. */
  readonly not?: string
  /** The text was diagnosed already. */
  readonly diagnosed?: boolean
}

/** Texts of which several readers make something are short; more than these is no help. */
const FEW = 4

/** A text of another kind: which reader it looks like, or that it is a message. */
export function Elsewhere({ text, not, diagnosed = false }: Props) {
  const { readers } = use(knowledgeOf())
  const values = useVisit(valuesOf)
  const navigate = useNavigate()
  // Every reader reads it: once is enough.
  const fitting = useMemo(
    () =>
      readersOf(text, readers, values)
        .filter(({ id }) => id !== not)
        .slice(0, FEW),
    [text, readers, values, not],
  )
  const negotiation = useMemo(() => not !== SOLVER && saysAnything(hear(text)), [text, not])
  if (diagnosed && fitting.length === 0 && !negotiation) return undefined
  function diagnose(): void {
    startAfresh()
    keepDraft(text.slice(0, 100_000))
    startScan(text)
    void navigate('/found')
  }
  return (
    <section aria-labelledby="elsewhere" className="no-print my-5">
      <h2 id="elsewhere" className="mb-2">
        {fitting.length > 0 || negotiation ? 'It looks like the output of a command' : 'Is it a message?'}
      </h2>
      <p className="flex max-w-none flex-wrap gap-3">
        {negotiation && (
          <button
            type="button"
            className={buttonClass('plain')}
            onClick={() => {
              keepForSolver(text)
              void navigate(`/tools/${SOLVER}`)
            }}
          >
            Compare the algorithms in it
          </button>
        )}
        {fitting.map((reader) => (
          <button
            key={reader.id}
            type="button"
            className={buttonClass('plain')}
            onClick={() => {
              readWith(reader, text, values)
              void navigate(`/tools/${reader.id}`)
            }}
          >
            {toolName(reader)}
          </button>
        ))}
        {!diagnosed && (
          <button type="button" className={buttonClass('quiet')} onClick={diagnose}>
            Find the cause in this text
          </button>
        )}
      </p>
    </section>
  )
}
