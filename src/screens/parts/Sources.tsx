import type { Claim } from '../../engine/types.ts'
import type { Knowledge } from '../../content/load.ts'
import { Fold } from '../../ui/Fold.tsx'
import { SourceList, SourceName } from './SourceList.tsx'

type Props = { readonly claim: Claim; readonly knowledge: Knowledge }

/** Where this comes from, how old it is, and what a source says that we do not. */
export function Sources({ claim: { sources, reviewed, conflicts = [] }, knowledge }: Props) {
  return (
    <div className="mt-8 border-t border-line pt-2 text-sm">
      {conflicts.length > 0 && (
        <Fold summary="What the source says, and why we say something else">
          {conflicts.map(({ says, trouble, instead, source }) => (
            <dl key={says} className="grid gap-y-0.5 [&>dd]:mb-1.5 [&>dt]:text-soft">
              <dt>It says</dt>
              <dd>{says}</dd>
              <dt>The trouble with it</dt>
              <dd>{trouble}</dd>
              <dt>Do this instead</dt>
              <dd>{instead}</dd>
              <dt>Source</dt>
              <dd>
                <SourceName {...source} knowledge={knowledge} />
              </dd>
            </dl>
          ))}
        </Fold>
      )}
      <Fold summary={`Sources, reviewed ${reviewed}`}>
        <SourceList refs={sources} knowledge={knowledge} />
      </Fold>
    </div>
  )
}
