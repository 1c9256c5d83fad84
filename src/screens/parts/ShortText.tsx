import { buttonClass } from '../../ui/buttonClass.ts'
import { Link } from '../../ui/Link.tsx'
import { Shown } from '../../ui/Shown.tsx'
import { catalogHere } from '../../visit/siteContent.ts'
import { useVisit } from '../../visit/visit.ts'
import { PickRows } from './PickRows.tsx'
import { holding, inTurn } from '../../reference/picking.ts'

/** Longer texts are no name of a message and no code. */
const LONGEST = 80
const MOST = 8

/** Somebody typed "error 19" or a number instead of pasting: the messages that hold it, and its meaning as a code. */
export function ShortText() {
  const typed = useVisit(({ draft }) => draft.trim())
  if (typed === '' || typed.length > LONGEST || typed.includes('\n')) return undefined
  const rows = holding(inTurn(catalogHere()), typed).slice(0, MOST)
  const numbered = Array.from(typed).some((sign) => sign >= '0' && sign <= '9')
  if (rows.length === 0 && !numbered) return undefined
  return (
    <section aria-labelledby="meant" className="my-5">
      <h2 id="meant" className="mb-2">
        Did you mean this?
      </h2>
      {rows.length > 0 && <PickRows rows={rows} />}
      {numbered && (
        <p className="mt-3">
          <Link to={`/decode?code=${encodeURIComponent(typed)}`} className={buttonClass('plain')}>
            Decode <Shown text={typed} />
          </Link>
        </p>
      )}
    </section>
  )
}
