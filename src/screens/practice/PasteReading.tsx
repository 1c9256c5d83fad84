import { useEffect, useRef, useState } from 'react'
import { readSymptom } from '../../practice/play.ts'
import type { DealtFault, Round } from '../../practice/types.ts'
import type { DiagnosedCause } from '../../recognizer/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Shown } from '../../ui/Shown.tsx'
import { CertaintyTag } from '../parts/CertaintyTag.tsx'
import { play } from './training.ts'

type State =
  | { readonly status: 'none' | 'reading' | 'failed' }
  | { readonly status: 'done'; readonly causes: readonly DiagnosedCause[] }

type Props = {
  readonly fault: DealtFault
  readonly round: Round
  readonly onOpen: (guide: string, node: string) => void
}

const FEW = 4

/** Reads what the caller sent as in a real call, and leads into the guides of what it may mean. */
export function PasteReading({ fault, round, onOpen }: Props) {
  const [state, setState] = useState<State>({ status: 'none' })
  function read(): void {
    setState({ status: 'reading' })
    play(readSymptom(round))
    diagnosed(fault.symptom).then(
      (causes) => setState({ status: 'done', causes: causes.slice(0, FEW) }),
      () => setState({ status: 'failed' }),
    )
  }
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (state.status === 'done') heading.current?.focus()
  }, [state])
  if (state.status !== 'done') {
    return (
      <>
        <p className="mt-4">
          <button
            type="button"
            className={buttonClass('main')}
            aria-disabled={state.status === 'reading'}
            onClick={state.status === 'reading' ? undefined : read}
          >
            {state.status === 'reading' ? 'Reading it …' : 'Read it as a paste'}
          </button>
        </p>
        {state.status === 'failed' && (
          <Notice tone="bad" live>
            <p>A part of this page could not be fetched. Try once more.</p>
          </Notice>
        )}
      </>
    )
  }
  return (
    <section aria-labelledby="may-be" className="mt-6">
      <h2 id="may-be" ref={heading} tabIndex={-1} className="mb-2">
        {state.causes.length === 0 ? 'Nothing was recognized' : 'What it may be'}
      </h2>
      <ul>
        {state.causes.map(({ cause, title, certainty, explanation, next }) => (
          <li key={cause} className="my-3 rounded-xl border border-line bg-card px-4 py-3">
            <p className="flex max-w-none flex-wrap items-center gap-x-3 gap-y-1">
              <strong className="font-semibold">{title}</strong> <CertaintyTag certainty={certainty} />
            </p>
            <p className="my-2 max-w-none">
              <Shown text={explanation} ours />
            </p>
            <button
              type="button"
              className={buttonClass('plain')}
              aria-label={`Follow this: ${title}`}
              onClick={() => onOpen(next.guide, next.node)}
            >
              Follow this
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Read in the page, without the visit: these texts have a few lines. */
async function diagnosed(text: string): Promise<readonly DiagnosedCause[]> {
  const { scanText } = await import('../../visit/scanText.ts')
  const { found } = await scanText(
    text,
    () => undefined,
    () => Promise.resolve(),
  )
  return found.diagnosis.causes
}
