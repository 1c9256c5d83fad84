import { use } from 'react'
import { solverGuide } from '../../content/tools.ts'
import type { Solution, Verdict } from '../../negotiation/solve.ts'
import type { Mark } from '../../readers/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Evidence } from '../../ui/Evidence.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Link } from '../../ui/Link.tsx'
import { Shown } from '../../ui/Shown.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { linkInto } from '../parts/causeLink.ts'
import { markedLines } from '../parts/markedLines.ts'
import { knowledgeOf } from '../parts/loaded.ts'
import { SourceList } from '../parts/SourceList.tsx'
import { AdviceCard } from './AdviceCard.tsx'
import { KindTable } from './KindTable.tsx'
import { sourcesOf } from './solverSources.ts'

const TONES: Readonly<Record<Verdict, 'good' | 'care' | 'plain'>> = {
  agreed: 'good',
  'server-old': 'care',
  'client-old': 'care',
  'both-old': 'care',
  apart: 'care',
  unclear: 'plain',
  nothing: 'plain',
}

/** The verdict, what to do, and below it every list in its order. */
export function SolverResult({ solution, text }: { readonly solution: Solution; readonly text: string }) {
  const { verdict, summary, reasons, heard, assumed, settled, failing, advice } = solution
  const knowledge = use(knowledgeOf())
  const { client, server } = heard.versions
  return (
    <>
      <Notice tone={TONES[verdict]} live>
        <p className="font-semibold">{summary}</p>
        {reasons.map((reason) => (
          <p key={reason} className="text-sm">
            <Shown text={reason} ours />
          </p>
        ))}
        {assumed !== undefined && (
          <p className="text-sm">
            The text does not say what the client offers. What {assumed} offers by itself stands in for it.
          </p>
        )}
      </Notice>
      {(heard.formats.length > 0 || client !== undefined || server !== undefined) && (
        <p className="max-w-none text-sm text-soft">
          Read from: {heard.formats.join(', ')}.{' '}
          {client !== undefined && (
            <>
              Client: <Shown text={client} />.{' '}
            </>
          )}
          {server !== undefined && (
            <>
              Server: <Shown text={server} />.
            </>
          )}
        </p>
      )}
      {advice.map((each, at) => (
        <AdviceCard key={each.id} advice={each} place={advice.length > 1 ? at + 1 : undefined} knowledge={knowledge} />
      ))}
      {failing[0] !== undefined && (
        <p>
          <Link
            to={linkInto({ guide: solverGuide.guide, node: solverGuide.nodes[failing[0]] })}
            className={buttonClass('plain')}
          >
            Go through it step by step
          </Link>
        </p>
      )}
      <KindTable settled={settled} failing={failing} />
      {heard.lines.length > 0 && (
        <Fold summary="The lines that say so">
          <Evidence label="The lines that say so" lines={markedLines(text, marksOf(text, heard.lines))} />
        </Fold>
      )}
      {verdict !== 'nothing' && (
        <Fold summary="Sources">
          <SourceList refs={sourcesOf(solution)} knowledge={knowledge} />
        </Fold>
      )}
    </>
  )
}

/** Whole lines, as far as they are in the first text: those of a second one are not shown. */
function marksOf(text: string, lines: readonly number[]): readonly Mark[] {
  const all = text.split('\n')
  return lines.flatMap((line) => {
    const length = all[line - 1]?.length ?? 0
    return length === 0 ? [] : [{ line, start: 0, end: length, note: '' }]
  })
}
