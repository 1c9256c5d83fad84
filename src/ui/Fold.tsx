import type { ReactNode } from 'react'

type Props = { readonly summary: string; readonly open?: boolean; readonly children: ReactNode }

/** Something that few need at this place. */
export function Fold({ summary, open = false, children }: Props) {
  return (
    <details open={open} className="group">
      <summary className="w-fit text-sm underline underline-offset-[0.18em] marker:content-['']">
        <span
          aria-hidden="true"
          className="me-1.5 inline-block transition-transform group-open:rotate-90 rtl:-scale-x-100"
        >
          ›
        </span>
        {summary}
      </summary>
      <div className="pb-3 [&>*+*]:mt-3">{children}</div>
    </details>
  )
}
