import { fill } from '../../engine/fill.ts'
import type { FixNode, Proof, Values } from '../../engine/types.ts'
import type { Knowledge } from '../../content/load.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Pieces } from '../../ui/Pieces.tsx'
import type { Guidance } from './guidance.ts'
import { NodeCommands } from './NodeCommands.tsx'
import { NodeValues } from './NodeValues.tsx'
import { Steps } from './Steps.tsx'
import { parameterLabel } from './valueLabel.ts'

type Props = { readonly node: FixNode; readonly guidance: Guidance; readonly values: Values }

/** What to do, in order: what to keep open, the steps, the commands, the proof, the way back. */
export function FixBody({ node, guidance: { knowledge }, values }: Props) {
  const ids = [...node.commands, ...[node.verify, node.undo].flatMap(({ command }) => command ?? [])]
  const commands = knowledge.commands.filter(({ id }) => ids.includes(id))
  return (
    <>
      {node.before !== undefined && (
        <Notice tone="care">
          <p>
            <strong>Before you start.</strong> <Pieces pieces={fill(node.before, values, parameterLabel)} />
          </p>
        </Notice>
      )}
      <NodeValues commands={commands} knowledge={knowledge} values={values} />
      <Steps steps={node.steps} values={values} />
      <div id="commands" tabIndex={-1}>
        <NodeCommands ids={node.commands} knowledge={knowledge} values={values} />
      </div>
      <section aria-labelledby="verify" className="mt-6">
        <h2 id="verify">How you see that it worked</h2>
        <Proven proof={node.verify} knowledge={knowledge} values={values} />
      </section>
      <div className="mt-3">
        <Fold summary="How to go back">
          <Proven proof={node.undo} knowledge={knowledge} values={values} />
        </Fold>
      </div>
    </>
  )
}

type ProvenProps = { readonly proof: Proof; readonly knowledge: Knowledge; readonly values: Values }

function Proven({ proof, knowledge, values }: ProvenProps) {
  return (
    <>
      <p className="mt-1">
        <Pieces pieces={fill(proof.text, values, parameterLabel)} />
      </p>
      {proof.command !== undefined && <NodeCommands ids={[proof.command]} knowledge={knowledge} values={values} />}
    </>
  )
}
