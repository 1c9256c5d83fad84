import { Link } from '../../ui/Link.tsx'
import type { Row } from '../../reference/picking.ts'

type Props = { readonly rows: readonly Row[]; readonly onPick?: (() => void) | undefined }

/** Messages to pick from, each with whose it is. */
export function PickRows({ rows, onPick }: Props) {
  return (
    <ul className="border-t border-line">
      {rows.map(({ id, products, symptom }) => (
        <li key={`${id}/${symptom}`} className="border-b border-line">
          <Link
            to={`/g/${id}`}
            onClick={onPick}
            className="flex min-h-11 flex-wrap items-baseline justify-between gap-x-4 px-1 py-2.5 text-ink no-underline hover:bg-sunk"
          >
            <span>{symptom}</span>
            <span className="text-sm text-soft">{products}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
