import type { LoadedGuide } from '../content/load.ts'
import { byEveryId, currentId } from '../content/retired.ts'
import { currentKey, locate, type Spot } from '../engine/locate.ts'
import { optionOf } from '../engine/options.ts'
import type { Reader, Reading } from '../readers/types.ts'
import { isStepKey, type Standing } from './link.ts'
import { holdsPrivateKey } from './privateKey.ts'
import { titleHere } from './siteContent.ts'
import { textRead, toldCause, TOLD_OTHERWISE } from './told.ts'
import { stepId, type TrailStep } from './trail.ts'
import type { Pasted } from './visit.ts'
import type { OpeningContent } from './visitFileContent.ts'
import { openFilled, openValues } from './visitFileOpenFound.ts'
import { shapes } from './visitFileShapes.ts'
import type { Sieve } from './visitFileSieve.ts'

const MOST = { steps: 1000, pasted: 300, earlier: 200, answers: 400, telling: 100 }
const TOOL = 'tool'

/** The content, the guides that a file names, and what counts the rest. */
export type Desk = {
  readonly content: OpeningContent
  readonly guides: ReadonlyMap<string, LoadedGuide>
  readonly sieve: Sieve
}

/** Where it stands, if that place is known here. */
export function openStanding(value: unknown, { guides, sieve }: Desk): Standing | undefined {
  const file = sieve.maybe(shapes.standing, value)
  if (file === undefined) return undefined
  const { guide, node, entry } = file
  const loaded = guides.get(guide)
  if (loaded === undefined || locate(loaded.guide, node, loaded.guides) === undefined) return sieve.lose()
  const at = currentKey(loaded.guide, node, loaded.guides)
  const answers = sieve.record(file.answers, MOST.answers, (option, key) =>
    isStepKey(key) ? sieve.take(shapes.id, option) : undefined,
  )
  return { guide: loaded.guide.id, node: at, ...(entry === undefined ? {} : { entry }), answers }
}

/** What was done, in the words of the guides. */
export function openTrail(value: unknown, desk: Desk): readonly TrailStep[] {
  const ids = new Set<string>()
  return desk.sieve.list(value, MOST.steps, (item) => {
    const isPaste = typeof item === 'object' && item !== null && 'paste' in item
    const step = isPaste ? openPaste(item, desk) : openAnswer(item, desk)
    if (step === undefined || ids.has(step.id)) return undefined
    ids.add(step.id)
    return step
  })
}

function openPaste(value: unknown, { content, sieve }: Desk): TrailStep | undefined {
  const file = sieve.take(shapes.paste, value)
  if (file === undefined) return undefined
  const { paste, lines, at, found } = file
  const telling = sieve.list(file.telling, MOST.telling, (line) => sieve.take(shapes.line, line))
  const known = file.telling === undefined ? {} : { lines: telling }
  const step = { id: `paste-${paste}`, kind: 'paste', at, given: {}, text: textRead(lines), ...known } as const
  if (typeof found === 'string') return { ...step, answer: TOLD_OTHERWISE[found] }
  const cause = byEveryId('causes', content.causes).get(found.cause)
  return cause && { ...step, answer: toldCause({ title: cause.title, certainty: found.certainty }) }
}

function openAnswer(value: unknown, desk: Desk): TrailStep | undefined {
  const file = desk.sieve.take(shapes.answer, value)
  const spot = file && spotOf(file.guide, file.key, desk)
  if (file === undefined || spot === undefined) return undefined
  const { node, frame, nodeId } = spot
  const option = node.kind === 'include' || node.kind === 'outcome' ? undefined : optionOf(node, file.option)
  if (option === undefined || node.kind === 'include' || node.kind === 'outcome') return undefined
  const key = frame.prefix + nodeId
  const guide = currentId('guides', file.guide)
  return {
    id: stepId(guide, key),
    kind: node.kind,
    guide,
    key,
    option: option.id,
    at: file.at,
    text: node.text,
    answer: option.summary,
    given: frame.given,
    ...(file.words === undefined ? {} : { words: file.words }),
  }
}

/** What was found before, by its title here. */
export function openEarlier(value: unknown, desk: Desk): readonly string[] {
  const { content, sieve } = desk
  return sieve.list(value, MOST.earlier, (item) => {
    const { cause, guide, key, gaps } = sieve.take(shapes.title, item) ?? {}
    if (cause !== undefined) return byEveryId('causes', content.causes).get(cause)?.title
    if (guide === undefined) return undefined
    if (key === undefined) return titleHere(currentId('guides', guide))
    const node = spotOf(guide, key, desk)?.node
    return node === undefined || node.kind === 'include' ? undefined : openFilled(node.text, gaps, sieve)
  })
}

/** What was pasted at checks, read once more by the reader of each. */
export function openPasted(value: unknown, desk: Desk): Readonly<Record<string, Pasted>> {
  const { sieve } = desk
  const opened = sieve.record(value, MOST.pasted, (item, step) => {
    const read = readerOf(step, desk)
    const file = sieve.take(shapes.pasted, item)
    if (file === undefined || read === undefined) return undefined
    const context = file.context === undefined ? undefined : openValues(file.context, sieve)
    const known = context === undefined ? {} : { context }
    const secret = file.secret ?? (holdsPrivateKey(file.text ?? '') ? 'private-key' : undefined)
    const text = secret === undefined ? file.text : undefined
    const reading = read(text, file.verdict, context ?? {})
    if (reading === undefined) return undefined
    return secret === undefined
      ? { ...(text === undefined ? {} : { text }), reading, ...known }
      : { reading: { ...reading, secret }, ...known }
  })
  return underCurrentSteps(opened, desk)
}

/** Entries by `<guide>/<step key>`, by the name of a tool or by that of a part, each under the name it has today. */
export function underCurrentSteps<Item>(
  entries: Readonly<Record<string, Item>>,
  { guides }: Desk,
): Readonly<Record<string, Item>> {
  const named = Object.entries(entries).map(([step, item]): readonly [string, Item] => {
    const [place = '', ...rest] = step.split('/')
    const key = rest.join('/')
    const loaded = guides.get(place)
    if (place === TOOL) return [stepId(place, currentId('readers', key)), item]
    if (loaded === undefined || !isStepKey(key)) return [step, item]
    return [stepId(loaded.guide.id, currentKey(loaded.guide, key, loaded.guides)), item]
  })
  return Object.fromEntries(named)
}

type Read = (
  text: string | undefined,
  verdict: string,
  context: Readonly<Record<string, string>>,
) => Reading | undefined

/** How what was pasted at a step is read: by the reader of a tool, or by that of the check. */
function readerOf(step: string, desk: Desk): Read | undefined {
  const { readers, solver } = desk.content
  const [place = '', ...rest] = step.split('/')
  const name = rest.join('/')
  if (place === TOOL && [solver.id, `${solver.id}/other`].includes(name)) return (text = '') => solver.read(text)
  const node = place === TOOL ? undefined : spotOf(place, name, desk)?.node
  const id = place === TOOL ? currentId('readers', name) : node?.kind === 'check' ? node.reader : undefined
  const reader = readers.find((each) => each.id === id)
  return reader && ((text, verdict, context) => readAgain(reader, text, verdict, context))
}

/** What the reader says of the text, where it still comes to that verdict; else what the verdict means. */
function readAgain(
  { read, reads, verdicts }: Reader,
  text: string | undefined,
  verdict: string,
  context: Readonly<Record<string, string>>,
): Reading | undefined {
  const again = text === undefined ? undefined : read(text, context)
  if (again?.verdict === verdict) return again
  const own = verdict === 'unreadable' ? `This is not what ${reads} prints.` : undefined
  const summary = own ?? (Object.hasOwn(verdicts, verdict) ? verdicts[verdict] : undefined)
  return summary === undefined ? undefined : { verdict, summary, marks: [], notes: [], values: {} }
}

function spotOf(guide: string, key: string, { guides }: Desk): Spot | undefined {
  const loaded = guides.get(guide)
  return loaded && isStepKey(key) ? locate(loaded.guide, key, loaded.guides) : undefined
}
