import type { Cause, Certainty } from '../../recognizer/types.ts'
import { filled } from '../../engine/fill.ts'
import { Link } from '../../ui/Link.tsx'
import { CertaintyTag } from '../parts/CertaintyTag.tsx'
import { foundLabel, parameterLabel } from '../parts/valueLabel.ts'

type Listed = { readonly cause: Cause; readonly certainty?: Certainty; readonly note?: string }

/** Causes in their order, each with what happens there. */
export function Causes({ causes }: { readonly causes: readonly Listed[] }) {
  return (
    <ol className="divide-y divide-line rounded-xl border border-line bg-card">
      {causes.map(({ cause, certainty, note }) => (
        <li key={cause.id} className="px-4 py-3.5">
          <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link to={`/ref/cause/${cause.id}`}>{cause.title}</Link>
            {certainty !== undefined && <CertaintyTag certainty={certainty} />}
          </h3>
          <p className="mt-1">{explained(cause)}</p>
          {note !== undefined && <p className="mt-1 text-sm text-soft">{note}</p>}
        </li>
      ))}
    </ol>
  )
}

/** The explanation without anybody's values: what stands for one is named. */
export function explained({ explanation }: Cause): string {
  return filled(explanation, {}, (name) => {
    if (name === 'count') return 'several'
    const found = foundLabel(name)
    return (
      parameterLabel(name) ?? (found === undefined ? undefined : `[${found.charAt(0).toLowerCase()}${found.slice(1)}]`)
    )
  })
}
