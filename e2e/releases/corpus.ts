import { classes } from '../../src/content/classes/all.ts'
import { library } from '../../src/content/index.ts'
import { releaseOf } from '../../src/cli/releases/releaseOf.ts'
import type { Release } from '../../src/cli/releases/types.ts'
import { CONTENT_VERSION } from '../../src/content/version.ts'
import { chance } from '../../src/commands/hostile.fixture.ts'
import { optionsOf } from '../../src/engine/options.ts'
import { stepKeysOf } from '../../src/engine/places.ts'
import type { Answers, Guide, Guides } from '../../src/engine/types.ts'
import { walk } from '../../src/engine/walk.ts'
import { content, foundIn } from '../../src/visit/anyVisit.fixture.ts'
import { toLink } from '../../src/visit/link.ts'
import { phoneCodeOf } from '../../src/visit/phoneCode.ts'
import { stepId, type TrailStep } from '../../src/visit/trail.ts'
import { FRESH, type Visit } from '../../src/visit/visit.ts'
import { saveVisit } from '../../src/visit/visitFileSave.ts'

/** A release with the links that people may hold of it. */
export type Recorded = Release & { readonly links: Links }

export type Links = {
  /** Guide id → step key → the code that is read aloud. */
  readonly places: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Links with answers, as the page makes them. */
  readonly walks: readonly string[]
  /** Pages about classes, causes, codes, messages, programs, commands and tools. */
  readonly pages: readonly string[]
  /** Saved visits. */
  readonly files: readonly string[]
}

const guides: Guides = new Map(library.guides.map((guide) => [guide.id, guide]))
const shown = library.guides.filter(({ symptoms }) => symptoms.length > 0)

/** As many ways as find most of what a guide holds, and few enough to keep for years. */
const WALKS = 40
const FILES = 6

/** Everything that is known now, with the links that lead to it. */
export async function recordRelease(): Promise<Recorded> {
  const release = releaseOf(library, classes, CONTENT_VERSION)
  const random = chance(4)
  const walks = shown.flatMap((guide) => Array.from({ length: WALKS }, () => randomWalk(guide, random)))
  return {
    ...release,
    links: {
      places: Object.fromEntries(
        shown.map(({ id: guide }) => [
          guide,
          Object.fromEntries(
            stepKeysOf(guides.get(guide) as Guide, guides).map((node) => [node, phoneCodeOf({ guide, node })]),
          ),
        ]),
      ),
      walks: [...new Set(walks.map(({ link }) => link))],
      pages: pagesOf(release),
      files: await Promise.all(walks.filter((_, at) => at % Math.ceil(walks.length / FILES) === 7).map(fileOf)),
    },
  }
}

/** The addresses of all pages that are about one thing. */
export function pagesOf(release: Release): readonly string[] {
  return [
    ...Object.keys(release.classes).map((id) => `/ref/class/${id}`),
    ...Object.keys(release.causes).map((id) => `/ref/cause/${id}`),
    ...Object.keys(release.codes).map((id) => `/ref/code/${id}`),
    ...Object.keys(release.messages).map((id) => `/ref/message/${id}`),
    ...Object.keys(release.programs).map((id) => `/ref/program/${id}`),
    ...Object.keys(release.commands).map((id) => `/ref/command/${id}`),
    ...Object.keys(release.readers).map((id) => `/tools/${id}`),
  ]
}

type Way = { readonly guide: Guide; readonly answers: Answers; readonly link: string }

function randomWalk(guide: Guide, random: () => number): Way {
  const keys = stepKeysOf(guide, guides)
  const entry = random() < 0.3 ? (keys[Math.floor(random() * keys.length)] ?? guide.start) : guide.start
  const length = 1 + Math.floor(random() * 12)
  let here = walk(guide, {}, guides, entry)
  for (let taken = 0; taken < length; taken += 1) {
    const last = here.steps.at(-1)
    const options = last === undefined ? [] : optionsOf(last.node)
    const option = options[Math.floor(random() * options.length)]
    if (last === undefined || option === undefined) break
    const after = walk(guide, { ...here.answers, [last.key]: option.id }, guides, here.entry)
    if (after.steps.length === here.steps.length) break
    here = after
  }
  const node = here.steps.at(-1)?.key ?? guide.start
  const from = here.entry === guide.start ? {} : { entry: here.entry }
  return { guide, answers: here.answers, link: toLink({ guide: guide.id, node, ...from, answers: here.answers }) }
}

/** A visit in which that way was gone after a message of the guide was read. */
async function fileOf({ guide, answers }: Way, at: number): Promise<string> {
  const { steps } = walk(guide, answers, guides)
  const trail = steps.flatMap(({ key, node, option, given }): readonly TrailStep[] =>
    option === undefined || node.kind === 'outcome'
      ? []
      : [
          {
            id: stepId(guide.id, key),
            kind: node.kind,
            guide: guide.id,
            key,
            option: option.id,
            at: 1_795_000_000_000 + at,
            text: node.text,
            answer: option.summary,
            given,
          },
        ],
  )
  const found = foundIn(guide.symptoms.join('\n'))
  const state: Visit = { ...FRESH, trail, scan: { status: 'done', source: { size: 100 }, found, notices: [] } }
  const standing = { guide: guide.id, node: steps.at(-1)?.key ?? guide.start, answers }
  return (await saveVisit(state, standing, { names: false, made: '2026-11-21T12:00:00.000Z' }, content)).text
}
