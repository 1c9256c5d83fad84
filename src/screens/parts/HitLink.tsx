import type { ReactNode } from 'react'
import { Link } from '../../ui/Link.tsx'

/** Something that was found: arrows reach it, and following it closes the search. */
export function HitLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link
      to={to}
      onClick={(event) => event.currentTarget.closest('dialog')?.close()}
      data-hit=""
      className="-mx-2 block min-h-11 rounded-lg px-2 py-1.5 text-ink no-underline hover:bg-sunk focus:bg-sunk"
    >
      {children}
    </Link>
  )
}
