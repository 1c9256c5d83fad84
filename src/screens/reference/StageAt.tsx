import { STAGES, type Stage } from '../../recognizer/stages.ts'
import { Rail } from '../../ui/Rail.tsx'
import { STAGE_NAMES } from '../../content/stageNames.ts'

/** Where on the way of a connection this happens. */
export function StageAt({ stage }: { readonly stage: Stage }) {
  const here = STAGES.indexOf(stage)
  return (
    <Rail
      label="How far the connection gets"
      stations={STAGES.map((each, at) => ({
        id: each,
        name: STAGE_NAMES[each],
        state: at < here ? 'passed' : at === here ? 'failed' : 'not-reached',
      }))}
    />
  )
}
