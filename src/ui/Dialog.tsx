import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { buttonClass } from './buttonClass.ts'

type Props = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }

/**
 * A native dialog, open while it is on the page. The browser keeps the focus in it, and brings it back afterwards. It
 * stands beside the page: zoomed in, the part that opened it may be hidden, and a hidden dialog would lock everything.
 */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  // Before it leaves the page, so that the browser can bring the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current
    if (shown === null || shown.open) return undefined
    shown.showModal()
    heading.current?.focus()
    return () => shown.close()
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={({ currentTarget }) => {
        // It may be open again by the time the event comes.
        if (!currentTarget.open) onClose()
      }}
      className="m-auto max-h-(--dialog-height) w-[min(46rem,100vw-1.5rem)] max-w-none overflow-y-auto rounded-xl border border-edge bg-card px-5 pt-3 pb-5 text-ink backdrop:bg-[rgb(0_0_0/0.45)] max-[600px]:px-4"
    >
      <div className="flex items-start justify-between gap-3">
        <h2 id={id} ref={heading} tabIndex={-1} className="my-2 outline-none">
          {title}
        </h2>
        <button type="button" className={buttonClass('quiet')} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      {children}
    </dialog>,
    document.body,
  )
}
