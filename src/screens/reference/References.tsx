import type { SourceRef } from '../../engine/types.ts'
import type { Reference } from '../../reference/types.ts'
import { Fold } from '../../ui/Fold.tsx'
import { SourceList } from '../parts/SourceList.tsx'

type Props = { readonly refs: readonly SourceRef[]; readonly reviewed?: string; readonly reference: Reference }

/** Where a page comes from, and when somebody last looked. */
export function References({ refs, reviewed, reference }: Props) {
  if (refs.length === 0) return undefined
  return (
    <div className="mt-8 border-t border-line pt-2 text-sm">
      <Fold summary={reviewed === undefined ? 'Sources' : `Sources, reviewed ${reviewed}`}>
        <SourceList refs={refs} knowledge={reference} />
      </Fold>
    </div>
  )
}
