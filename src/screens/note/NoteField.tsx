import { useEffect, useRef } from 'react'

type Props = {
  readonly id?: string
  readonly label: string
  /** The label is seen, too. */
  readonly labelled?: boolean
  readonly text: string
  readonly rows?: number
  /** The person asked for the field: it takes the focus, at the end of what stands in it. */
  readonly focus?: boolean
  readonly onText: (text: string) => void
}

/** A field of the note. It grows with its text, where the browser can. */
export function NoteField({ id, label, labelled = false, text, rows = 2, focus = false, onText }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!focus || field.current === null) return
    field.current.focus()
    field.current.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [focus])
  return (
    <label className="no-print mt-1 block text-xs text-soft">
      <span className={labelled ? '' : 'sr-only'}>{label}</span>
      <textarea
        ref={field}
        id={id}
        rows={rows}
        dir="auto"
        value={text}
        onChange={(event) => onText(event.target.value)}
        className="field-sizing-content block max-h-60 w-full resize-y rounded-lg border border-edge bg-card px-2.5 py-1.5 text-ink"
      />
    </label>
  )
}
