import type { Diagnosis } from '../../recognizer/types.ts'
import { Rail } from '../../ui/Rail.tsx'
import { STAGE_NAMES } from '../../content/stageNames.ts'

type Props = { readonly stages: Diagnosis['stages']; readonly small?: boolean }

/** How far the connection got, where the text tells anything of it. */
export function StageRail({ stages, small = false }: Props) {
  if (stages.every(({ state }) => state === 'unknown')) return undefined
  return (
    <Rail
      label="How far the connection got"
      small={small}
      stations={stages.map(({ stage, state }) => ({ id: stage, name: STAGE_NAMES[stage], state }))}
    />
  )
}
