import type { DiagnosedCause } from '../../recognizer/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Evidence } from '../../ui/Evidence.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { Shown } from '../../ui/Shown.tsx'
import { linkInto } from './causeLink.ts'
import { CauseNotes } from './CauseNotes.tsx'
import { CertaintyTag } from './CertaintyTag.tsx'
import { KeyHint } from './KeyHint.tsx'
import { Link } from '../../ui/Link.tsx'

type Props = { readonly causes: readonly DiagnosedCause[]; readonly action: string; readonly digit: number }

/** Causes in their order, each with its proof and its way on, for the digits from `digit` on. */
export function OtherCauses({ causes, action, digit }: Props) {
  return (
    <ol className="divide-y divide-line rounded-xl border border-line bg-card">
      {causes.map((cause, at) => (
        <li key={cause.cause} className="px-4 py-3.5">
          <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {cause.title} <CertaintyTag certainty={cause.certainty} />
          </h3>
          <p className="mt-1">
            <Shown text={cause.explanation} ours />
          </p>
          <CauseNotes notes={cause.notes} />
          {cause.lines.length > 0 && (
            <Fold summary={cause.lines.length === 1 ? 'The line that speaks for it' : 'The lines that speak for it'}>
              <Evidence
                label={`Evidence for: ${cause.title}`}
                lines={cause.lines.slice(0, 10).map((line) => ({ ...line, tone: 'hit' }))}
              />
            </Fold>
          )}
          <Link to={linkInto(cause.next)} data-key={`answer-${at + digit}`} className={`mt-1 ${buttonClass('quiet')}`}>
            {action}
            <span className="sr-only">: {cause.title}</span>
            {at + digit <= 9 && <KeyHint of="answer">{String(at + digit)}</KeyHint>}
          </Link>
        </li>
      ))}
    </ol>
  )
}
