import { Suspense, useState } from 'react'
import type { Flag } from '../../report/flag.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { later } from '../../ui/later.ts'

const FlagDialog = later(async () => (await import('./FlagDialog.tsx')).FlagDialog)

type Props = { readonly about: Flag['about']; readonly children: string }

/** A quiet way to tell those who write the content that something in it is wrong or missing. */
export function FlagStep({ about, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <p className="no-print">
      <button type="button" className={buttonClass('link')} onClick={() => setOpen(true)}>
        {children}
      </button>
      {open && (
        <Suspense>
          <FlagDialog about={about} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </p>
  )
}
