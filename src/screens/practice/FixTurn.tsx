import { fill } from '../../engine/fill.ts'
import type { FixNode } from '../../engine/types.ts'
import { answer, retest } from '../../practice/play.ts'
import { sceneAt } from '../../practice/world.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Pieces } from '../../ui/Pieces.tsx'
import { NodeCommands } from '../parts/NodeCommands.tsx'
import { Steps } from '../parts/Steps.tsx'
import { parameterLabel } from '../parts/valueLabel.ts'
import type { NodeProps } from './PracticeNode.tsx'
import { play, type Came } from './training.ts'

/** A fix: do it and try again, or leave it out. */
export function FixTurn({ node, fault, round, loaded, step, knowledge }: NodeProps & { readonly node: FixNode }) {
  const values = { ...fault.values, ...step.given }
  function again(): void {
    const after = retest(round, loaded, fault)
    if (after.end === 'solved') return play(after)
    const { words, option } = sceneAt(fault, step)
    const came: Came =
      option === 'worked'
        ? { text: 'That is done. It goes on.', words, again: false }
        : { text: 'Done, and tried again. The same comes as before.', words, again: true }
    play(after, came)
  }
  return (
    <>
      {node.before !== undefined && (
        <Notice tone="care">
          <p>
            <strong>Before you start.</strong> <Pieces pieces={fill(node.before, values, parameterLabel)} />
          </p>
        </Notice>
      )}
      <Steps steps={node.steps} values={values} />
      <NodeCommands ids={node.commands} knowledge={knowledge} values={values} />
      <p className="mt-6 flex max-w-none flex-wrap gap-3">
        <button type="button" data-key="answer-1 go" className={buttonClass('main')} onClick={again}>
          Do it, and try again
        </button>
        <button
          type="button"
          data-key="answer-2"
          className={buttonClass('plain')}
          onClick={() => play(answer(round, loaded, 'cannot'))}
        >
          Leave it out
        </button>
      </p>
    </>
  )
}
