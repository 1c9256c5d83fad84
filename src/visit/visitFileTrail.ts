import { unfill } from '../recognizer/unfill.ts'
import { CERTAINTIES } from '../recognizer/sessionCauses.ts'
import type { Cause } from '../recognizer/types.ts'
import type { Standing } from './link.ts'
import { guidesHere, titleHere } from './siteContent.ts'
import { textRead, toldCause, TOLD_OTHERWISE } from './told.ts'
import type { TrailStep } from './trail.ts'
import type { Visit } from './visit.ts'
import type { FileStep, FileTitle, FileTold } from './visitFile.ts'
import type { SavingContent } from './visitFileContent.ts'
import { textsInGaps, type Texts } from './visitFileTexts.ts'

/** Every title that a page takes from a guide may be the one under which a text came up. */
type Titles = readonly { readonly guide: string; readonly key: string; readonly template: string }[]

type NamedTitle = FileTitle & { readonly template: string }

/** What was done, by ids. A step that none of our pages could have recorded is left out. */
export function fileSteps(trail: readonly TrailStep[], { causes }: SavingContent): readonly FileStep[] {
  return trail.flatMap((step): readonly FileStep[] => {
    const { guide, key, option, at, words } = step
    if (step.kind === 'paste') return pasteToFile(step, causes)
    if (guide === undefined || key === undefined || option === undefined) return []
    return [{ guide, key, option, at, ...(words === undefined ? {} : { words }) }]
  })
}

/** A step as it leaves: what somebody said and what stood in a text are redacted. */
export function stepToFile(step: FileStep, texts: Texts): FileStep {
  if ('paste' in step) {
    if (step.telling === undefined) return step
    const lines = texts.lines(step.telling.map(({ text }) => text))
    return { ...step, telling: step.telling.map(({ number }, at) => ({ number, text: lines[at] ?? '' })) }
  }
  return step.words === undefined ? step : { ...step, words: texts.text(step.words) }
}

function pasteToFile(
  { id, at, text, answer, lines: telling }: TrailStep,
  causes: readonly Cause[],
): readonly FileStep[] {
  const paste = Number(id.slice('paste-'.length))
  const lines = Number(text.split(' ')[2])
  const found = toldBy(answer, causes)
  if (found === undefined || textRead(lines) !== text || !Number.isInteger(paste)) return []
  return [{ paste, lines, at, found, ...(telling === undefined ? {} : { telling }) }]
}

function toldBy(answer: string, causes: readonly Cause[]): FileTold | undefined {
  if (answer === TOLD_OTHERWISE.success) return 'success'
  if (answer === TOLD_OTHERWISE.nothing) return 'nothing'
  for (const { id, title } of causes) {
    const certainty = CERTAINTIES.find((each) => answer === toldCause({ title, certainty: each }))
    if (certainty !== undefined) return { cause: id, certainty }
  }
  return undefined
}

/** The titles of what was found before, by ids; one that none of our pages has is left out. */
export async function fileTitles(
  { earlier, trail }: Visit,
  standing: Standing | undefined,
  content: SavingContent,
): Promise<readonly NamedTitle[]> {
  const simple = earlier.map((title) => titleById(title, content.causes))
  if (!simple.includes(undefined)) return simple.flatMap((title) => title ?? [])
  const ids = new Set(trail.flatMap(({ guide }) => guide ?? []).concat(standing?.guide ?? []))
  const titles = (await Promise.all([...ids].map((id) => titlesIn(id, content)))).flat()
  return earlier.flatMap((title, at) => simple[at] ?? filledTitle(title, titles) ?? [])
}

/** What stood in the gaps of a title is text like any other. */
export function titleToFile({ template, ...title }: NamedTitle, texts: Texts): FileTitle {
  if (!('gaps' in title)) return title
  return { ...title, gaps: textsInGaps(template, title.gaps, texts) ?? [] }
}

function titleById(title: string, causes: readonly Cause[]): NamedTitle | undefined {
  const cause = causes.find((each) => each.title === title)
  if (cause !== undefined) return { cause: cause.id, template: title }
  const guide = guidesHere().find((id) => titleHere(id) === title)
  return guide === undefined ? undefined : { guide, template: title }
}

function filledTitle(title: string, titles: Titles): NamedTitle | undefined {
  const filled = titles.flatMap((each) => {
    const gaps = unfill(each.template, title)
    return gaps === undefined ? [] : [{ ...each, gaps }]
  })
  // The one that says most itself.
  return filled.toSorted((a, b) => a.gaps.join('').length - b.gaps.join('').length)[0]
}

/** The texts of the nodes of a guide and of those it includes, by step key. */
async function titlesIn(id: string, { guide }: SavingContent): Promise<Titles> {
  const loaded = await guide(id)
  if (loaded === undefined) return []
  return Object.entries(loaded.guide.nodes).flatMap(([key, node]): Titles => {
    if (node.kind !== 'include') return [{ guide: id, key, template: node.text }]
    const inside = Object.entries(loaded.guides.get(node.guide)?.nodes ?? {})
    return inside.flatMap(([inner, each]) =>
      each.kind === 'include' ? [] : [{ guide: id, key: `${key}.${inner}`, template: each.text }],
    )
  })
}
