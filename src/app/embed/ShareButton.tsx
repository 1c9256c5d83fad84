import { Suspense, useState } from 'react'
import type { Host } from '../../embed/frame.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { later } from '../../ui/later.ts'

const Share = later(async () => (await import('./Share.tsx')).Share)

/** Stands in the bar where the page gave leave. */
export function ShareButton({ host }: { readonly host: Host }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={buttonClass('quiet')} onClick={() => setOpen(true)}>
        Share
      </button>
      {open && (
        <Suspense>
          <Share host={host} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
