import { filled } from '../../engine/fill.ts'
import { locate } from '../../engine/locate.ts'
import { optionOf } from '../../engine/options.ts'
import type { Dropped } from '../../engine/types.ts'
import type { LoadedGuide } from '../../content/load.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Shown } from '../../ui/Shown.tsx'
import { parameterLabel } from './valueLabel.ts'

type Props = {
  readonly loaded: LoadedGuide
  /** Answers in the link that this guide has no use for. */
  readonly stale: readonly Dropped[]
  /** Answers that no longer hold since an earlier one was changed. */
  readonly changed: readonly Dropped[]
  readonly elsewhere: boolean
}

/** Names what of a link or of earlier answers does not count any more. */
export function StaleNotice({ loaded, stale, changed, elsewhere }: Props) {
  const dropped = [...stale, ...changed]
  return (
    <Notice tone="care" live>
      <p>
        {stale.length > 0 || elsewhere
          ? 'This link was made for another version of the guide, or changed on the way. What still fits was kept, and you are at the nearest step.'
          : 'Because you changed an answer, later ones no longer count.'}
      </p>
      {dropped.length > 0 && (
        <ul className="mt-1.5 list-inside list-disc text-sm">
          {dropped.slice(0, 12).map((each) => (
            <li key={each.key}>
              <Shown text={nameOf(each, loaded)} ours />
            </li>
          ))}
          {dropped.length > 12 && <li>and {dropped.length - 12} more</li>}
        </ul>
      )}
    </Notice>
  )
}

function nameOf({ key, answer, why }: Dropped, { guide, guides }: LoadedGuide): string {
  const node = why === 'unknown-node' ? undefined : locate(guide, key, guides)?.node
  if (node === undefined || node.kind === 'include') return `${key}: ${answer}`
  const label = optionOf(node, answer)?.label ?? answer
  return `${filled(node.text, {}, parameterLabel)} ${label}`
}
