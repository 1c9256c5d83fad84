import { filled } from '../../engine/fill.ts'
import type { CheckNode, Values } from '../../engine/types.ts'
import { stepId } from '../../visit/trail.ts'
import { CheckPaste } from './CheckPaste.tsx'
import type { Guidance } from './guidance.ts'
import { NodeCommands } from './NodeCommands.tsx'
import { NodeValues } from './NodeValues.tsx'
import { Steps } from './Steps.tsx'
import { parameterLabel } from './valueLabel.ts'

type Props = { readonly node: CheckNode; readonly guidance: Guidance; readonly values: Values }

/** What to run or look at, and the box for what it printed. */
export function CheckBody({ node, guidance: { loaded, knowledge, step }, values }: Props) {
  const commands = knowledge.commands.filter(({ id }) => node.commands.includes(id))
  const reader = knowledge.readers.find(({ id }) => id === node.reader)
  return (
    <>
      <Steps steps={node.steps} values={values} />
      <NodeValues commands={commands} knowledge={knowledge} values={values} />
      <div id="commands" tabIndex={-1}>
        <NodeCommands ids={node.commands} knowledge={knowledge} values={values} />
      </div>
      {reader !== undefined && (
        <CheckPaste
          stepKey={stepId(loaded.guide.id, step.key)}
          reader={reader}
          values={values}
          title={filled(node.text, values, parameterLabel)}
        />
      )}
    </>
  )
}
