import type { Claim } from '../../engine/types.ts'
import type { Knowledge } from '../../content/load.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Conflicts } from './Conflicts.tsx'
import { SourceList } from './SourceList.tsx'

type Props = { readonly claim: Claim; readonly knowledge: Knowledge }

/** Where this comes from, how old it is, and what a source says that we do not. */
export function Sources({ claim: { sources, reviewed, conflicts = [] }, knowledge }: Props) {
  return (
    <div className="mt-8 border-t border-line pt-2 text-sm">
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} knowledge={knowledge} />}
      <Fold summary={`Sources, reviewed ${reviewed}`}>
        <SourceList refs={sources} knowledge={knowledge} />
      </Fold>
    </div>
  )
}
