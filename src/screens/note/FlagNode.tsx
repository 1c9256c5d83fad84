import { filled } from '../../engine/fill.ts'
import { versions } from '../../reference/atBuild/versions.ts'
import { versionsHere } from '../../visit/siteContent.ts'
import type { Guidance } from '../parts/guidance.ts'
import { parameterLabel } from '../parts/valueLabel.ts'
import { FlagStep } from './FlagStep.tsx'

/** At every step: tells the content's owner what is wrong with it. Labels stand for values. */
export function FlagNode({ guidance: { loaded, step } }: { readonly guidance: Guidance }) {
  const { id, title } = loaded.guide
  const version = versionsHere(versions)[id]
  const about = {
    kind: 'step',
    guide: { id, title, ...(version === undefined ? {} : { version }) },
    node: { key: step.key, text: filled(step.node.text, {}, parameterLabel), reviewed: step.node.reviewed },
  } as const
  return <FlagStep about={about}>This step is wrong</FlagStep>
}
