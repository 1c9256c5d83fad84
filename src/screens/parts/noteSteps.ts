import { filled } from '../../engine/fill.ts'
import type { Values } from '../../engine/types.ts'
import type { NoteStep } from '../../report/types.ts'
import { stepId, type TrailStep } from '../../visit/trail.ts'
import { valuesOf, type Visit } from '../../visit/visit.ts'
import type { Guidance } from './guidance.ts'
import { parameterLabel } from './valueLabel.ts'

/**
 * What was done in this visit, in its order: first the answers that came with a link and have no time, then what was
 * done here. `timeOf` makes a time ready to read.
 */
export function noteStepsOf(
  state: Visit,
  guidance: Guidance | undefined,
  timeOf: (at: number) => string,
): readonly NoteStep[] {
  const values = valuesOf(state)
  const known = new Set(state.trail.map(({ id }) => id))
  const linked = guidance === undefined ? [] : fromWalk(guidance).filter(({ id }) => !known.has(id))
  return [
    ...linked.map((step) => noteStep(step, values, state)),
    ...state.trail.map((step) => ({ ...noteStep(step, values, state), time: timeOf(step.at) })),
  ]
}

function noteStep(step: Omit<TrailStep, 'at'>, values: Values, { edits }: Visit): NoteStep {
  const known = { ...values, ...step.given }
  const edited = edits.texts[step.id]
  return {
    id: step.id,
    kind: step.kind,
    text: filled(step.text, known, parameterLabel),
    answer: filled(step.answer, known, parameterLabel),
    ...(step.words === undefined ? {} : { words: step.words }),
    ...(edited === undefined ? {} : { edited }),
  }
}

function fromWalk({ loaded, walk }: Guidance): readonly Omit<TrailStep, 'at'>[] {
  return walk.steps.flatMap(({ key, node, option, given }) =>
    option === undefined || node.kind === 'outcome'
      ? []
      : [
          {
            id: stepId(loaded.guide.id, key),
            kind: node.kind,
            text: node.text,
            answer: option.summary,
            given,
          },
        ],
  )
}
