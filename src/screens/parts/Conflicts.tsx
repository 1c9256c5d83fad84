import type { Claim } from '../../engine/types.ts'
import type { Knowledge } from '../../content/load.ts'
import { Fold } from '../../ui/Fold.tsx'
import { SourceName } from './SourceList.tsx'

type Props = { readonly conflicts: NonNullable<Claim['conflicts']>; readonly knowledge: Knowledge }

/** What a source says that we do not, and why. */
export function Conflicts({ conflicts, knowledge }: Props) {
  return (
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
  )
}
