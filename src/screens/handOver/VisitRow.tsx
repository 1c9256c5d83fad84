import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { buttonClass } from '../../ui/buttonClass.ts'

type Props = {
  /** What the person calls it; empty where it has only its title. */
  readonly name: string
  readonly title: string
  readonly when: string
  readonly longest: number
  readonly onRename: (name: string) => void
  readonly onForget?: () => void
  /** The way back into it. */
  readonly children: ReactNode
}

/** One visit of a list: its name, the way back, and a place to rename or forget it. */
export function VisitRow({ name, title, when, longest, onRename, onForget, children }: Props) {
  const [open, setOpen] = useState(false)
  const fieldId = useId()
  const field = useRef<HTMLInputElement>(null)
  const rename = useRef<HTMLButtonElement>(null)
  const shown = name === '' ? title : name
  useEffect(() => {
    if (open) field.current?.focus()
  }, [open])
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    onRename(field.current?.value.trim() ?? '')
    close()
  }
  function close(): void {
    setOpen(false)
    requestAnimationFrame(() => rename.current?.focus())
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
      <span className="min-w-0 flex-1 basis-48 wrap-anywhere">
        <bdi>{shown}</bdi>
        <span className="block text-sm text-soft">
          {name === '' ? '' : <bdi>{title}, </bdi>}
          {when}
        </span>
      </span>
      <span className="flex flex-wrap gap-2">
        {children}
        {!open && (
          <button
            ref={rename}
            type="button"
            aria-label={`Rename: ${shown}`}
            className={buttonClass('quiet')}
            onClick={() => setOpen(true)}
          >
            Rename
          </button>
        )}
        {onForget !== undefined && (
          <button type="button" aria-label={`Delete: ${shown}`} className={buttonClass('quiet')} onClick={onForget}>
            Delete
          </button>
        )}
      </span>
      {open && (
        <form onSubmit={submit} className="flex w-full flex-wrap items-end gap-2">
          <label htmlFor={fieldId} className="max-w-full text-sm">
            A name for it
            <input
              id={fieldId}
              name="name"
              ref={field}
              maxLength={longest}
              defaultValue={name}
              autoComplete="off"
              className="mt-1 block min-h-11 w-72 max-w-full rounded-lg border border-edge bg-card px-3"
            />
          </label>
          <button type="submit" className={buttonClass('plain')}>
            Keep
          </button>
          <button type="button" className={buttonClass('quiet')} onClick={close}>
            Leave it
          </button>
        </form>
      )}
    </li>
  )
}
