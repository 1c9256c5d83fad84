import { fill } from '../../engine/fill.ts'
import type { Place, Values } from '../../engine/types.ts'
import { Pieces } from '../../ui/Pieces.tsx'
import { parameterLabel } from '../parts/valueLabel.ts'

type Props = { readonly node: Place; readonly values: Values }

/** What the agent does while the caller answers, and why it is asked. */
export function Voices({ node, values }: Props) {
  const hint = node.kind === 'question' ? node.hint : undefined
  return (
    <dl className="my-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-[0.95rem] max-[480px]:grid-cols-1 max-[480px]:gap-y-0.5">
      <dt className={NAME}>Do</dt>
      <dd>
        <Pieces pieces={fill(node.do, values, parameterLabel)} />
      </dd>
      <dt className={NAME}>Why</dt>
      <dd className="text-sm text-soft">
        <Pieces pieces={fill(hint === undefined ? node.why : `${node.why} ${hint}`, values, parameterLabel)} />
      </dd>
    </dl>
  )
}

const NAME = 'pt-0.5 text-xs font-bold tracking-wide text-accent'
