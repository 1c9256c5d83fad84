import { edges } from '../../engine/journeys.ts'
import type { Guide, Guides } from '../../engine/types.ts'
import { walk } from '../../engine/walk.ts'
import { PROGRAMS } from '../../recognizer/programs.ts'
import type { ClassText } from '../../content/classes/types.ts'
import type { Library } from '../../content/index.ts'
import { retired } from '../../content/retired.ts'
import { RELEASE_FORM, type Release, type Said } from './types.ts'

/** What proves a claim, and by what lines it is recognized, is no part of what is said. */
const UNSAID = new Set(['sources', 'reviewed', 'covers', 'matches', 'rejects', 'samples', 'evidence'])

/** Everything that is known now, as it is recorded for later. */
export function releaseOf(library: Library, classes: Readonly<Record<string, ClassText>>, version: string): Release {
  const guides: Guides = new Map(library.guides.map((guide) => [guide.id, guide]))
  return {
    handrail: 'release',
    form: RELEASE_FORM,
    version,
    guides: byId(library.guides, ({ id }) => id),
    causes: byId(library.causes, ({ id }) => id),
    messages: byId(library.signatures, ({ id }) => id),
    codes: byId(library.codes, ({ family, number }) => `${family}/${number}`),
    classes: Object.fromEntries(Object.entries(classes).map(([id, text]) => [id, said(text)])),
    commands: byId(library.commands, ({ id }) => id),
    programs: Object.fromEntries(Object.entries(PROGRAMS).map(([id, name]) => [id, { name }])),
    readers: byId(library.readers, ({ id }) => id),
    retired,
    paths: Object.fromEntries(library.guides.map((guide) => [guide.id, pathsOf(guide, guides)])),
  }
}

function byId<Item extends object>(items: readonly Item[], id: (item: Item) => string): Readonly<Record<string, Said>> {
  return Object.fromEntries(items.map((item) => [id(item), said(item)]))
}

/** A copy of what is data and is said; functions and undefined values are neither. */
function said(value: object): Said {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (UNSAID.has(key) ? undefined : each))) as Said
}

function pathsOf(guide: Guide, guides: Guides): Readonly<Record<string, string>> {
  return Object.fromEntries(
    edges(guide, guides).map(({ key, option, answers }) => {
      const reached = walk(guide, { ...answers, [key]: option }, guides).steps.at(-1)?.key ?? ''
      return [`${key}?${option}`, reached === key ? '' : reached]
    }),
  )
}
