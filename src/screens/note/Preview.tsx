import { useState } from 'react'
import { FORMAT_NAMES, type Format } from '../../report/formats.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Fold } from '../../ui/Fold.tsx'
import { chooseNoteFormat } from '../../visit/settings.ts'
import { saveText } from '../parts/saveText.ts'
import { FormatSelect } from './FormatSelect.tsx'
import { copyOut, NOTHING_REPLACED, outgoingOf, useLeaving, type Letter } from './leaving.ts'
import { Pseudonyms } from './Pseudonyms.tsx'
import { removedText } from './removedText.ts'
import { ReplacedChoice } from './ReplacedChoice.tsx'

type Props = {
  /** What it is, in a sentence: `note`. */
  readonly name: string
  readonly label: string
  /** What a file of it is called, without its ending. */
  readonly file: string
  readonly letter: Letter
  /** It goes to the caller: names stay, and the formats are those of a letter. */
  readonly caller?: boolean
  /** Few need other names here: the switches are folded away. */
  readonly simple?: boolean
}

const MOST_ROWS = 18
const HINTS: Readonly<Partial<Record<Format, string>>> = {
  html: 'A field that takes formatting shows it formatted. Any other gets the plain text.',
  servicenow: 'For work notes. Where ServiceNow shows [code] as it stands here, copy it as plain text.',
}
const LETTER: readonly Format[] = ['text', 'html']

/** What will be copied, exactly, with what was taken out of it, and the switches for more. */
export function Preview({ name, label, file, letter, caller = false, simple = false }: Props) {
  const chosen = useLeaving(simple ? 'text' : 'markdown')
  const [letterFormat, setLetterFormat] = useState<Format>('text')
  const leaving = caller ? { format: letterFormat, replaced: NOTHING_REPLACED } : chosen
  const [said, setSaid] = useState('')
  const { text, removed, pseudonyms } = outgoingOf(letter, leaving)
  const hint = HINTS[leaving.format]
  const names = (
    <>
      <ReplacedChoice />
      <Pseudonyms pseudonyms={pseudonyms} />
    </>
  )
  return (
    <>
      <div className="no-print flex flex-wrap items-center gap-2">
        <button
          type="button"
          className={buttonClass(simple ? 'plain' : 'main')}
          onClick={() => void copyOut(letter, leaving, name).then(setSaid)}
        >
          Copy
          <span className="sr-only"> the {name}</span>
        </button>
        {caller ? (
          <FormatSelect formats={LETTER} format={letterFormat} onChoose={setLetterFormat} />
        ) : (
          <FormatSelect format={leaving.format} onChoose={chooseNoteFormat} />
        )}
        <button
          type="button"
          className={buttonClass('quiet')}
          onClick={() => saveText(text, `${file}.${FORMAT_NAMES[leaving.format].ending}`)}
        >
          Save as a file
        </button>
      </div>
      <output className="no-print block text-sm text-accent not-empty:mt-2">{said}</output>
      <p className="no-print mt-2 text-sm text-soft">
        {removedText(removed)} {caller && 'Names stay as they are: the caller has to recognize them.'}
      </p>
      <div className="no-print">
        {caller ? undefined : simple ? <Fold summary="Leave out names">{names}</Fold> : names}
      </div>
      <textarea
        readOnly
        dir="auto"
        aria-label={label}
        value={text}
        rows={Math.min(text.split('\n').length, MOST_ROWS)}
        className="no-print field-sizing-content mt-2 mb-3 block max-h-[26rem] w-full resize-y rounded-lg bg-sunk px-3 py-2 text-xs leading-relaxed"
      />
      {hint !== undefined && <p className="no-print mb-3 text-sm text-soft">{hint}</p>}
      <pre className="hidden text-xs print:block">{outgoingOf(letter, { ...leaving, format: 'text' }).text}</pre>
    </>
  )
}
