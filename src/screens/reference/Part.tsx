import type { ReactNode } from 'react'
import { useId } from 'react'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Link } from '../../ui/Link.tsx'

/** The way back, above the heading of a page. */
export function Up({ to = '/ref', children = 'Reference' }: { readonly to?: string; readonly children?: string }) {
  return (
    <p className="no-print mb-1">
      <Link to={to} className={buttonClass('link')}>
        ← {children}
      </Link>
    </p>
  )
}

type Props = { readonly title: string; readonly children: ReactNode }

/** A part of a page under its own heading. */
export function Part({ title, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="mb-2">
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Rows that lead on, each with a second line. */
export function Rows({ children }: { readonly children: ReactNode }) {
  return <ul className="border-t border-line">{children}</ul>
}

type RowProps = { readonly to: string; readonly about?: ReactNode; readonly children: ReactNode }

/** One row: what it is, and what is said of it. */
export function Row({ to, about, children }: RowProps) {
  return (
    <li className="border-b border-line">
      <Link to={to} className="block min-h-11 px-1 py-2.5 text-ink no-underline hover:bg-sunk">
        <span className="block wrap-anywhere">{children}</span>
        {about !== undefined && <span className="block text-sm text-soft">{about}</span>}
      </Link>
    </li>
  )
}
