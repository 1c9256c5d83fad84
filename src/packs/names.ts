import type { Pack, PackProblem } from './types.ts'

type Named = { readonly where: string; readonly id: string }

/**
 * Whether everything a pack brings is named as its own: ids begin with the pack's id and a hyphen, names of parameters
 * with the pack's id in camelCase, and nothing has the name of something else.
 */
export function nameProblems(pack: Pack): readonly PackProblem[] {
  const lists = ['sources', 'commands', 'signatures', 'causes', 'guides'] as const
  const listed = lists.map((list) => pack[list].map(({ id }, at): Named => ({ where: `${list}[${at}].id`, id })))
  const parameters = pack.parameters.map(({ name }, at): Named => ({ where: `parameters[${at}].name`, id: name }))
  const beginning = camelCase(pack.id)
  return [
    ...[...listed.flat(), ...addedIn(pack)]
      .filter(({ id }) => !isOwn(id, pack))
      .map(({ where, id }) => ({ where, problem: `is "${id}" and has to begin with "${pack.id}-"` })),
    ...parameters
      .filter(({ id }) => !id.startsWith(beginning) || !/^[A-Z0-9]/.test(id.slice(beginning.length)))
      .map(({ where, id }) => ({ where, problem: `is "${id}" and has to begin like "${beginning}Name"` })),
    ...[...listed, parameters].flatMap(twice),
  ]
}

/** Whether an id is one of the pack's own. */
export function isOwn(id: string, pack: Pick<Pack, 'id'>): boolean {
  return id.startsWith(`${pack.id}-`) && id.length > pack.id.length + 1
}

/** `acme-files` as the beginning of a name: `acmeFiles`. */
export function camelCase(id: string): string {
  return id
    .split('-')
    .map((part, at) => (at === 0 ? part : part.slice(0, 1).toUpperCase() + part.slice(1)))
    .join('')
}

/** Nodes and options that overlays add to guides of ours. */
function addedIn(pack: Pack): readonly Named[] {
  return pack.overlays.flatMap((overlay, at): readonly Named[] => {
    if (overlay.on === 'guide') {
      return Object.keys(overlay.nodes ?? {}).map((id) => ({ where: `overlays[${at}].nodes.${id}`, id }))
    }
    if (overlay.on !== 'node') return []
    return (overlay.add ?? []).map(({ id }, index) => ({ where: `overlays[${at}].add[${index}].id`, id }))
  })
}

function twice(all: readonly Named[]): readonly PackProblem[] {
  const ids = all.map(({ id }) => id)
  return all
    .filter(({ id }, at) => ids.indexOf(id) !== at)
    .map(({ where, id }) => ({ where, problem: `is "${id}", which is there twice` }))
}
