import { buttonClass } from '../../ui/buttonClass.ts'
import { pageOf } from './pages.ts'

/** Instead of a guide, where its owner does not want it shown. It has no heading: so the host keeps its own link. */
export function Refused({ place }: { readonly place: string }) {
  return (
    <main>
      <p className="mb-3">Who runs this guide does not allow it to be shown inside this page.</p>
      <p>
        <a href={pageOf(place)} className={buttonClass('plain')}>
          Open it in its own page
        </a>
      </p>
    </main>
  )
}
