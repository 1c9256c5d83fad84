import type { PackIds } from './ids.ts'
import { changedGuides } from './referenceOverlays.ts'
import { guidesBeside } from './stubs.ts'
import type { Overlay, Pack, PackProblem } from './types.ts'

/**
 * What is wrong with the last of several packs because of those before it, each without a defect by itself: a name that
 * one of them has, a change that one of them makes too, a way to a warning that no pack alone takes away.
 */
export function togetherDefects(packs: readonly Pack[], ids: PackIds): readonly PackProblem[] {
  const last = packs.at(-1)
  if (last === undefined || packs.length < 2) return []
  const shared = sharedNames(packs).filter(({ where }) => where === last.id)
  if (shared.length > 0) return shared
  const all: Pack = {
    ...last,
    guides: packs.flatMap(({ guides }) => guides),
    overlays: packs.flatMap(({ overlays }) => overlays),
  }
  const found = changedGuides(all, ids, guidesBeside(all, ids))
  const others = packs.slice(0, -1).map(({ id }) => id)
  return found.map(({ where, problem }) => ({
    where,
    problem: `${problem}; this comes of ${others.join(', ')} beside it`,
  }))
}

/** What several packs have or change, and only one of them may. */
export function sharedNames(packs: readonly Pack[]): readonly PackProblem[] {
  const seen = new Map<string, string>()
  return packs.flatMap((pack) => {
    const names = [...new Set([`has the id "${pack.id}"`, ...namesOf(pack)])]
    const problems = names.flatMap((name) => {
      const other = seen.get(name)
      return other === undefined ? [] : [{ where: pack.id, problem: `${name}, as the pack "${other}" does` }]
    })
    for (const name of names) seen.set(name, pack.id)
    return problems
  })
}

function namesOf(pack: Pack): readonly string[] {
  return [
    ...pack.sources.map(({ id }) => `has the source "${id}"`),
    ...pack.parameters.map(({ name }) => `has the parameter "${name}"`),
    ...pack.commands.map(({ id }) => `has the command "${id}"`),
    ...pack.signatures.map(({ id }) => `has the signature "${id}"`),
    ...pack.causes.map(({ id }) => `has the cause "${id}"`),
    ...pack.guides.map(({ id }) => `has the guide "${id}"`),
    ...pack.overlays.flatMap(changesOf),
  ]
}

function changesOf(overlay: Overlay): readonly string[] {
  const set = Object.keys(overlay.set ?? {}).map((key) => `"${key}"`)
  switch (overlay.on) {
    case 'guide':
      return [
        ...set.map((key) => `changes ${key} of the guide "${overlay.guide}"`),
        ...Object.keys(overlay.nodes ?? {}).map((id) => `adds the node "${overlay.guide}/${id}"`),
      ]
    case 'node': {
      const node = `"${overlay.guide}/${overlay.node}"`
      return [
        ...set.map((key) => `changes ${key} of ${node}`),
        ...Object.keys(overlay.options ?? {}).map((id) => `changes the option "${id}" of ${node}`),
        ...(overlay.add ?? []).map(({ id }) => `adds the option "${id}" to ${node}`),
      ]
    }
    case 'command':
      return set.map((key) => `changes ${key} of the command "${overlay.command}"`)
    case 'cause':
      return set.map((key) => `changes ${key} of the cause "${overlay.cause}"`)
  }
}
