import { fill, filled } from '../../engine/fill.ts'
import type { LoadedGuide, Knowledge } from '../../content/load.ts'
import type { Step } from '../../engine/types.ts'
import { back, giveUp } from '../../practice/play.ts'
import type { DealtFault, Round } from '../../practice/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Pieces } from '../../ui/Pieces.tsx'
import { useSettings } from '../../visit/settings.ts'
import { Spoken } from '../agent/Spoken.tsx'
import { Voices } from '../agent/Voices.tsx'
import { parameterLabel } from '../parts/valueLabel.ts'
import { AskTurn } from './AskTurn.tsx'
import { FixTurn } from './FixTurn.tsx'
import { OutcomeTurn } from './OutcomeTurn.tsx'
import { Symptom } from './Symptom.tsx'
import { play, useTraining } from './training.ts'
import { Turn, Words } from './Turn.tsx'

const LAST = 3

/** What every kind of node needs to be played. */
export type NodeProps = {
  readonly fault: DealtFault
  readonly round: Round
  readonly loaded: LoadedGuide
  readonly step: Step
  readonly knowledge: Knowledge
}

/** A node of a real guide, in the world of a fault. */
export function PracticeNode(props: NodeProps) {
  const { fault, round, loaded, step } = props
  const { node } = step
  const { came } = useTraining()
  const agent = useSettings(({ view }) => view === 'agent')
  const values = { ...fault.values, ...step.given }
  return (
    <>
      <p className="no-print mb-1 flex max-w-none flex-wrap items-center gap-x-3 text-sm text-soft">
        <button type="button" data-key="back" className={buttonClass('link')} onClick={() => play(back(round))}>
          ← One step back
        </button>
        <span className="border-line max-[600px]:w-full min-[601px]:border-s min-[601px]:ps-3">
          Practice: {loaded.guide.title}
        </span>
      </p>
      {came !== undefined && (
        <Notice tone={came.again ? 'care' : 'plain'} live>
          <p className="font-semibold">{came.text}</p>
        </Notice>
      )}
      {came?.again === true && <Symptom text={endOf(fault.symptom)} label="What comes again" />}
      {came?.words !== undefined && <Words by="On the line">{came.words}</Words>}
      {came !== undefined && <hr className="my-5 border-line" />}
      <Turn title={filled(node.text, {}, parameterLabel)}>
        <Pieces pieces={fill(node.text, values, parameterLabel)} />
      </Turn>
      {agent ? (
        <>
          <Spoken node={node} knowledge={props.knowledge} values={values} />
          <Voices node={node} values={values} />
        </>
      ) : (
        <p className="mt-2">
          <Pieces pieces={fill(node.why, values, parameterLabel)} />
        </p>
      )}
      {node.kind === 'fix' ? (
        <FixTurn node={node} {...props} />
      ) : node.kind === 'outcome' ? (
        <OutcomeTurn node={node} {...props} />
      ) : (
        <AskTurn node={node} {...props} />
      )}
      <div className="mt-8 border-t border-line pt-3">
        <Fold summary="What the caller sent">
          <Symptom text={fault.symptom} />
        </Fold>
        <p className="mt-2">
          <button type="button" className={buttonClass('quiet')} onClick={() => play(giveUp(round))}>
            Give up, and show the way
          </button>
        </p>
      </div>
    </>
  )
}

/** The last lines, which say how it ended: the whole of it stands below. */
function endOf(text: string): string {
  return text.trimEnd().split('\n').slice(-LAST).join('\n')
}
