import { useRef, useState } from 'react'
import type { Values } from '../../engine/types.ts'
import type { Reader } from '../../readers/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Evidence } from '../../ui/Evidence.tsx'
import { PasteBox } from '../../ui/PasteBox.tsx'
import { forgetPasted, giveValues, useVisit, valuesOf } from '../../visit/visit.ts'
import { FoundValues } from '../parts/FoundValues.tsx'
import { markedLines } from '../parts/markedLines.ts'
import { ReadingResult } from '../parts/ReadingResult.tsx'
import { refusePrivateKey } from '../parts/refusals.ts'
import { Elsewhere } from './Elsewhere.tsx'
import { readWith, stepOf } from './handOver.ts'
import { ToolFields } from './ToolFields.tsx'

/** The box of one reader, and what the reader makes of what was put into it. */
export function ToolPaste({ reader }: { readonly reader: Reader }) {
  const pasted = useVisit((state) => state.pasted[stepOf(reader.id)])
  const known = useVisit(valuesOf)
  const [drafts, setDrafts] = useState<Values>({})
  const heading = useRef<HTMLHeadingElement>(null)
  const asks = reader.asks ?? []
  function read(text: string): void {
    const given = Object.fromEntries(asks.map((name) => [name, (drafts[name] ?? known[name] ?? '').trim()]))
    const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
    giveValues(said)
    show(() => readWith(reader, text, said))
  }
  function show(result: () => void): void {
    result()
    heading.current?.focus()
  }
  function again(): void {
    show(() => forgetPasted(stepOf(reader.id)))
  }
  const example = reader.samples.find((each) => each.text.trim() !== '' && each.verdict !== 'unreadable')
  // Some commands say by printing nothing that all is well.
  const silent = reader.read('', {}).verdict !== 'unreadable'
  return (
    <section aria-labelledby="printed" className={pasted === undefined ? 'no-print' : ''}>
      <h2 id="printed" ref={heading} tabIndex={-1} className="mb-2 w-fit">
        {pasted === undefined ? 'Paste what it printed' : 'What it printed'}
      </h2>
      {pasted === undefined ? (
        <>
          <ToolFields names={asks} known={known} drafts={drafts} onChange={setDrafts} />
          <PasteBox
            label={`Output of ${reader.reads}`}
            action="Read it"
            refuse={refusePrivateKey}
            onTake={(text) => {
              if (typeof text === 'string') read(text)
            }}
          />
          <p className="flex max-w-none flex-wrap gap-x-5">
            {silent && (
              <button type="button" className={buttonClass('link')} onClick={() => read('')}>
                It printed nothing
              </button>
            )}
            {example !== undefined && (
              <button
                type="button"
                className={buttonClass('link')}
                onClick={() => show(() => readWith(reader, example.text, example.context ?? {}))}
              >
                Show me an example
              </button>
            )}
          </p>
        </>
      ) : (
        <>
          {pasted.text !== undefined && (
            <Evidence label="What it printed" lines={markedLines(pasted.text, pasted.reading.marks)} />
          )}
          <ReadingResult reading={pasted.reading} />
          <FoundValues values={pasted.reading.values} />
          {pasted.reading.verdict === 'unreadable' && pasted.text !== undefined && (
            <Elsewhere text={pasted.text} not={reader.id} />
          )}
          <p>
            <button type="button" className={buttonClass('quiet')} onClick={again}>
              Paste something else
            </button>
          </p>
        </>
      )}
    </section>
  )
}
