import { locate } from '../../engine/locate.ts'
import { optionOf, optionsOf } from '../../engine/options.ts'
import type { Guide, GuideNode, Guides } from '../../engine/types.ts'
import { PROGRAMS } from '../../recognizer/programs.ts'
import type { Defect } from '../../content/defects.ts'
import type { Library } from '../../content/index.ts'
import { currentId, type Named, type RetiredIds } from '../../content/retired.ts'
import type { Release, Said } from './types.ts'

type Today = { readonly library: Library; readonly classes: object; readonly retired: RetiredIds }

/**
 * Ids of an older release that nothing here answers to. Links hold them: each needs something that took its place.
 * A node or an option may be retired without: its link opens the nearest step, and says so.
 */
export function goneDefects(release: Release, today: Today): readonly Defect[] {
  const kinds = Object.entries(idsOf(today)) as readonly (readonly [Named, ReadonlySet<string>])[]
  const things = kinds.flatMap(([kind, known]) =>
    Object.keys(release[kind])
      .filter((id) => !known.has(currentId(kind, id, today.retired)))
      .map((id) => defect(release, `${kind}/${id}`)),
  )
  const guides = new Map(today.library.guides.map((guide) => [guide.id, guide]))
  const parts = Object.entries(release.guides).flatMap(([id, before]) => {
    const guide = guides.get(currentId('guides', id, today.retired))
    return guide === undefined ? [] : goneInside(guide, before, guides).map((where) => defect(release, where))
  })
  return [...things, ...parts]
}

/** What is wrong with the list of retired ids itself. */
export function retiredDefects(today: Today): readonly Defect[] {
  return (Object.entries(idsOf(today)) as readonly (readonly [Named, ReadonlySet<string>])[]).flatMap(([kind, known]) =>
    Object.entries(today.retired[kind]).flatMap(([id, { replacedBy }]) => [
      ...(known.has(id) ? [{ where: `${kind}/${id}`, problem: 'is retired and in use' }] : []),
      ...(replacedBy === undefined || known.has(replacedBy)
        ? []
        : [{ where: `${kind}/${id}`, problem: `is replaced by "${replacedBy}", which is none of the ${kind}` }]),
    ]),
  )
}

function idsOf({ library, classes }: Today): Readonly<Record<Named, ReadonlySet<string>>> {
  return {
    guides: ids(library.guides),
    classes: new Set(Object.keys(classes)),
    causes: ids(library.causes),
    codes: new Set(library.codes.map(({ family, number }) => `${family}/${number}`)),
    messages: ids(library.signatures),
    programs: new Set(Object.keys(PROGRAMS)),
    commands: ids(library.commands),
    readers: ids(library.readers),
  }
}

function ids(all: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(all.map(({ id }) => id))
}

function goneInside(guide: Guide, before: Said, guides: Guides): readonly string[] {
  const nodes = Object.entries(before['nodes'] as Readonly<Record<string, GuideNode>>)
  return nodes.flatMap(([id, had]): readonly string[] => {
    const node = locate(guide, id, guides)?.node
    if (node === undefined) return isRetired(guide, id) ? [] : [`${guide.id}/${id}`]
    return goneOptions(had, node).map((option) => `${guide.id}/${id}?${option}`)
  })
}

function goneOptions(had: GuideNode, node: GuideNode): readonly string[] {
  if (had.kind === 'include' || node.kind === 'include') return []
  return optionsOf(had)
    .map(({ id }) => id)
    .filter((id) => optionOf(node, id) === undefined && !('retired' in node && isRetired(node, id)))
}

function isRetired(owner: { readonly retired?: object }, id: string): boolean {
  return Object.hasOwn(owner.retired ?? {}, id)
}

function defect({ version }: Release, where: string): Defect {
  return { where, problem: `was known in ${version} and is gone: retire the id, and say what took its place` }
}
