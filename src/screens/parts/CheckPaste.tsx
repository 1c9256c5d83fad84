import { useRef } from 'react'
import { useNavigate } from 'react-router'
import type { Values } from '../../engine/types.ts'
import type { Reader } from '../../readers/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Evidence } from '../../ui/Evidence.tsx'
import { PasteBox } from '../../ui/PasteBox.tsx'
import { holdsPrivateKey } from '../../visit/privateKey.ts'
import { forgetPasted, useVisit } from '../../visit/visit.ts'
import { markedLines } from './markedLines.ts'
import { readAndKeep } from './readAndKeep.ts'
import { usePasteTaker } from './pasteTaker.ts'
import { ReadingResult } from './ReadingResult.tsx'
import { takeError } from './takeError.ts'

type Props = { readonly stepKey: string; readonly reader: Reader; readonly values: Values; readonly title: string }

/** Takes what the command printed, and shows what the reader makes of it. */
export function CheckPaste({ stepKey, reader, values, title }: Props) {
  const navigate = useNavigate()
  const pasted = useVisit((state) => state.pasted[stepKey])
  // The box and the result take each other's place; the heading stays, and holds the focus meanwhile.
  const heading = useRef<HTMLHeadingElement>(null)
  function read(text: string): void {
    readAndKeep(stepKey, reader, text, values)
    heading.current?.focus()
  }
  usePasteTaker(read)
  function again(): void {
    forgetPasted(stepKey)
    heading.current?.focus()
  }
  // People paste the next error where an output is waited for: it is not asked for a second time.
  function asError(text: string): void {
    forgetPasted(stepKey)
    takeError(text, undefined, title)
    void navigate('/found')
  }
  return (
    <section data-key="paste" aria-labelledby="printed" className={`mt-7 ${pasted === undefined ? 'no-print' : ''}`}>
      <h2 id="printed" ref={heading} tabIndex={-1} className="mb-2 w-fit">
        {pasted === undefined ? 'Paste what it printed' : 'What it printed'}
      </h2>
      {pasted === undefined ? (
        <PasteBox
          label={`Output of ${reader.reads}`}
          action="Read it"
          kind="plain"
          refuse={(text) => {
            // A key is read without being shown, so that the reader can say what it means here.
            if (holdsPrivateKey(text)) read(text)
            return undefined
          }}
          onTake={(text) => {
            if (typeof text === 'string') read(text)
          }}
        />
      ) : (
        <>
          {pasted.text !== undefined && (
            <Evidence label="What it printed" lines={markedLines(pasted.text, pasted.reading.marks)} />
          )}
          <ReadingResult reading={pasted.reading} />
          <p className="flex flex-wrap gap-2">
            {pasted.reading.verdict === 'unreadable' && pasted.text !== undefined && (
              <button type="button" className={buttonClass('quiet')} onClick={() => asError(pasted.text ?? '')}>
                It is another error: find its cause
              </button>
            )}
            <button type="button" data-again="" className={buttonClass('quiet')} onClick={again}>
              Paste something else
            </button>
          </p>
        </>
      )}
    </section>
  )
}
