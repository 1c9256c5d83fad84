import type { Format } from '../../report/formats.ts'
import type { Removed } from '../../report/redactTypes.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { chooseNoteFormat } from '../../visit/settings.ts'
import { KeyHint } from '../parts/KeyHint.tsx'
import { FormatSelect } from './FormatSelect.tsx'
import { removedText } from './removedText.ts'

/** The ways on which something leaves, each with its own dialog. */
export type Way = 'preview' | 'reply' | 'ticket' | 'escalation'

type Props = {
  readonly format: Format
  readonly removed: readonly Removed[]
  /** What was just copied, and how. */
  readonly said: string
  readonly onCopy: () => void
  readonly onOpen: (way: Way) => void
}

/** The ways out of the note. What was taken out of it stands here before anything is copied. */
export function NoteHead({ format, removed, said, onCopy, onOpen }: Props) {
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <h2 id="note">Ticket note</h2>
        <FormatSelect format={format} onChoose={chooseNoteFormat} />
      </div>
      <div className="no-print mt-1.5 flex flex-wrap gap-1.5">
        <button type="button" className={buttonClass('plain')} onClick={() => onOpen('preview')}>
          Copy note <KeyHint of="look">l</KeyHint>
        </button>
        <button type="button" className={buttonClass('quiet')} onClick={() => onOpen('reply')}>
          Reply <KeyHint of="reply">r</KeyHint>
        </button>
        <button type="button" className={buttonClass('quiet')} onClick={() => onOpen('ticket')}>
          New ticket <KeyHint of="ticket">t</KeyHint>
        </button>
        <button type="button" className={buttonClass('quiet')} onClick={() => onOpen('escalation')}>
          Hand it on
          <KeyHint of="escalate">e</KeyHint>
        </button>
      </div>
      <p className="no-print mt-1 flex max-w-none flex-wrap items-center gap-x-2 text-xs text-soft">
        {removedText(removed)}
        <button type="button" className="inline-flex min-h-11 items-center gap-1.5 underline" onClick={onCopy}>
          Copy without looking
          <KeyHint of="copy">c</KeyHint>
        </button>
      </p>
      <output className="no-print block text-sm text-accent not-empty:mb-2">{said}</output>
    </>
  )
}
