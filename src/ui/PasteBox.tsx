import { useId, useRef, type KeyboardEvent } from 'react'
import { buttonClass } from './buttonClass.ts'
import { formatSize } from './formatSize.ts'
import { Notice } from './Notice.tsx'
import { Shown } from './Shown.tsx'
import { useTaking, type Taking } from './useTaking.ts'

type Props = Taking & {
  readonly label: string
  readonly placeholder?: string
  readonly action: string
  readonly initial?: string
  readonly kind?: 'main' | 'plain'
  readonly onReady?: () => void
}

const PREVIEW = 2_000

/** Takes what a person saw: typed, pasted at any size, dropped or picked as a file. */
export function PasteBox(props: Props) {
  const { label, action, initial = '', kind = 'main', files = false } = props
  const id = useId()
  const { area, large, problem, over, setOver, again, take, submit, paste, drop } = useTaking(props)
  return (
    <form onSubmit={submit} noValidate className="no-print">
      <div
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`rounded-xl border-[1.5px] bg-card px-4 pt-3.5 pb-3 focus-within:border-accent focus-within:ring-3 focus-within:ring-tint ${over ? 'border-dashed border-accent bg-tint' : 'border-edge'}`}
      >
        {large === undefined ? (
          <textarea
            ref={area}
            aria-label={label}
            aria-describedby={problem === undefined ? undefined : `${id}-problem`}
            placeholder={props.placeholder}
            defaultValue={initial}
            rows={kind === 'main' ? 6 : 4}
            dir="auto"
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="none"
            onFocus={props.onReady}
            onPaste={paste}
            onKeyDown={submitOnControlEnter}
            onInput={(event) => props.onKeep?.(event.currentTarget.value)}
            className="w-full resize-y bg-transparent leading-normal focus:shadow-none focus:outline-none"
          />
        ) : (
          <Preview text={large} onClear={again} />
        )}
        <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          {files ? <FilePicker onPick={(file) => take(file, file.name)} /> : <span />}
          <button type="submit" className={buttonClass(kind)}>
            {action}
          </button>
        </div>
      </div>
      {problem !== undefined && (
        <Notice tone="bad" live>
          <p id={`${id}-problem`}>{problem}</p>
        </Notice>
      )}
    </form>
  )
}

function submitOnControlEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
}

function FilePicker({ onPick }: { readonly onPick: (file: File) => void }) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <span className="text-sm text-soft">
      or drop a log file, any size, .gz too, or{' '}
      <button type="button" className={buttonClass('link')} onClick={() => picker.current?.click()}>
        choose a file
      </button>
      <input
        ref={picker}
        type="file"
        aria-label="Log file"
        className="hidden"
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file !== undefined) onPick(file)
        }}
      />
    </span>
  )
}

function Preview({ text, onClear }: { readonly text: string; readonly onClear: () => void }) {
  return (
    <div>
      <output className="flex flex-wrap items-center justify-between gap-3">
        <span>
          <strong>{formatSize(text.length)} of text</strong> <span className="text-soft">It begins with:</span>
        </span>
        <button type="button" className={buttonClass('quiet')} onClick={onClear}>
          Use another text
        </button>
      </output>
      <pre className="mt-2 max-h-40 overflow-hidden text-soft">
        <Shown text={text.slice(0, PREVIEW)} />
      </pre>
    </div>
  )
}
