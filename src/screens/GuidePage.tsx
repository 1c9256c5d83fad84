import { use, useEffect } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import { answer } from '../engine/answer.ts'
import { filled } from '../engine/fill.ts'
import { optionOf } from '../engine/options.ts'
import type { LoadedGuide } from '../content/load.ts'
import type { Dropped, Step, Walk } from '../engine/types.ts'
import { buttonClass } from '../ui/buttonClass.ts'
import { fromLink } from '../visit/link.ts'
import { rememberPlace, useSettings } from '../visit/settings.ts'
import { stepId } from '../visit/trail.ts'
import { recordStep, standAt, useVisit } from '../visit/visit.ts'
import { NotFound } from './NotFound.tsx'
import { Frame } from './parts/Frame.tsx'
import { guidanceOf, linkTo, valuesAt, type Guidance } from './parts/guidance.ts'
import { guideOf, knowledgeOf } from './parts/loaded.ts'
import { NodePage } from './parts/NodePage.tsx'
import { PathSoFar } from './parts/PathSoFar.tsx'
import { RememberChoice } from './parts/RememberChoice.tsx'
import { StageRail } from './parts/StageRail.tsx'
import { StaleNotice } from './parts/StaleNotice.tsx'
import { parameterLabel } from './parts/valueLabel.ts'
import { Link } from '../ui/Link.tsx'

/** The page of a guide that a link names. */
export function GuidePage() {
  const { guide = '', node } = useParams()
  const { search } = useLocation()
  const loaded = use(guideOf(guide))
  const knowledge = use(knowledgeOf())
  if (loaded === undefined) return <NotFound />
  const link = fromLink(guide, node ?? loaded.guide.start, search)
  const guidance = guidanceOf(link, loaded, knowledge)
  return guidance === undefined ? <NotFound /> : <Stand guidance={guidance} />
}

function Stand({ guidance }: { readonly guidance: Guidance }) {
  const { loaded, walk, step, at, stale, elsewhere } = guidance
  const navigate = useNavigate()
  const location = useLocation()
  const values = useVisit((state) => valuesAt(state, loaded, step))
  const agent = useSettings(({ view }) => view === 'agent')
  const stages = useVisit(({ scan }) => (scan.status === 'done' ? scan.found.diagnosis.stages : undefined))
  const before = walk.steps[at - 1]
  const changed = changedIn(location.state)
  const here = linkTo(loaded, walk, step.key)
  useEffect(() => standAt(here), [here])
  const back = before === undefined ? (stages === undefined ? '/' : '/found') : linkTo(loaded, walk, before.key)
  function take(option: string, words?: string): void {
    const after = answer(loaded.guide, walk, step.key, option, loaded.guides)
    const kept = step.option?.id === option ? walk.steps[at + 1] : undefined
    const next = kept ?? after.steps.at(-1) ?? step
    record(loaded, step, option, after.dropped, words)
    void navigate(keepPlace(loaded, after, next), { state: { changed: after.dropped } })
  }
  const path = (
    <>
      {stages !== undefined && (
        <div className="max-[1199px]:hidden">
          <StageRail stages={stages} small />
        </div>
      )}
      {walk.steps.length > 1 && <PathSoFar guidance={guidance} values={values} />}
      {agent && walk.steps.length === 1 && (
        <p className="text-soft min-[1024px]:hidden">No question was answered yet.</p>
      )}
      {walk.steps.length > 1 && <RememberChoice onRemember={() => keepPlace(loaded, walk, step)} />}
    </>
  )
  return (
    <Frame guidance={guidance} path={path} self={SELF}>
      <p className="no-print mb-1 flex max-w-none flex-wrap items-center gap-x-3 text-sm text-soft">
        <Link to={back} data-key="back" className={`${buttonClass('link')} ${back === '/' ? 'site-only' : ''}`}>
          ← Back
        </Link>
        <span className="border-line max-[600px]:order-last max-[600px]:w-full min-[601px]:border-s min-[601px]:ps-3">
          {loaded.guide.title}
        </span>
        <Link
          to={`/hand-over${here.slice('/g'.length)}`}
          data-key="hand-over"
          className={`site-only ms-auto ${buttonClass('link')}`}
        >
          Hand over
        </Link>
      </p>
      {(elsewhere || stale.length + changed.length > 0) && (
        <StaleNotice loaded={loaded} stale={stale} changed={changed} elsewhere={elsewhere} />
      )}
      <NodePage key={step.key} guidance={guidance} onTake={take} />
    </Frame>
  )
}

const SELF = [
  'grid max-w-[47.5rem] gap-x-8 min-[1200px]:max-w-[77.5rem] min-[1200px]:grid-cols-[minmax(0,1fr)_minmax(0,47.5rem)_minmax(0,1fr)]',
  'min-w-0 min-[1200px]:col-start-2 min-[1200px]:row-start-1',
  'mt-10 min-w-0 min-[1200px]:col-start-1 min-[1200px]:row-start-1 min-[1200px]:mt-3',
] as const

/** Remembers a place where the person wants that, and gives its link. Labels stand for values: nothing typed is kept. */
function keepPlace(loaded: LoadedGuide, walk: Walk, { key, node }: Step): string {
  const link = linkTo(loaded, walk, key)
  rememberPlace(loaded.guide.id, link, `${loaded.guide.title}: ${filled(node.text, {}, parameterLabel)}`)
  return link
}

/** Notes an answer, with the clock of the press that gave it, and the caller's words where they gave it. */
function record(
  { guide }: LoadedGuide,
  { key, node, given }: Step,
  id: string,
  dropped: readonly Dropped[],
  words: string | undefined,
): void {
  const option = optionOf(node, id)
  if (option === undefined || node.kind === 'outcome') return
  const step = { kind: node.kind, guide: guide.id, key, option: id, at: Date.now(), given }
  const said = words === undefined ? {} : { words }
  recordStep(
    { id: stepId(guide.id, key), ...step, text: node.text, answer: option.summary, ...said },
    dropped.map((each) => each.key),
  )
}

/** What the step before said was dropped; a state that the browser kept may be of an older version. */
function changedIn(state: unknown): readonly Dropped[] {
  if (typeof state !== 'object' || state === null || !('changed' in state)) return []
  return Array.isArray(state.changed) ? (state.changed as readonly Dropped[]) : []
}
