import type { Values } from '../../engine/types.ts'
import type { Knowledge } from '../../content/load.ts'
import { CommandCard } from './CommandCard.tsx'

type Props = { readonly ids: readonly string[]; readonly knowledge: Knowledge; readonly values: Values }

/** The commands of a node, numbered in the order in which they are run. */
export function NodeCommands({ ids, knowledge, values }: Props) {
  return ids
    .flatMap((id) => knowledge.commands.find((command) => command.id === id) ?? [])
    .map((command, at, all) => (
      <CommandCard
        key={command.id}
        command={command}
        knowledge={knowledge}
        values={values}
        place={all.length > 1 ? at + 1 : undefined}
      />
    ))
}
