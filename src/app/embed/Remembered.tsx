import { Link } from '../../ui/Link.tsx'
import { buttonClass } from '../../ui/buttonClass.ts'
import { adoptCall } from '../../visit/calls.ts'
import type { SavedVisit } from '../../visit/storage.ts'

/** Where this person was in the same guide, if they wanted that to be remembered. */
export function Remembered({ visit: { id, link, title, name = '' } }: { readonly visit: SavedVisit }) {
  return (
    <p className="no-print mx-auto mb-3 max-w-[47.5rem] text-sm">
      <Link to={link} onClick={() => adoptCall(id, name)} className={buttonClass('quiet')}>
        Go on where you were<span className="sr-only">: {title}</span>
      </Link>
    </p>
  )
}
