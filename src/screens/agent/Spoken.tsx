import type { Knowledge } from '../../content/load.ts'
import { fill } from '../../engine/fill.ts'
import { isNearSecrets } from '../../engine/nearSecrets.ts'
import type { Place, Values } from '../../engine/types.ts'
import { Say } from '../parts/Say.tsx'
import { parameterLabel } from '../parts/valueLabel.ts'

type Props = { readonly node: Place; readonly knowledge: Knowledge; readonly values: Values }

/** What is read aloud at a node, and what must never be asked where it would be easy to. */
export function Spoken({ node, knowledge, values }: Props) {
  return (
    <>
      <Say pieces={fill(node.say, values, parameterLabel)} />
      {isNearSecrets(node, aroundOf(node, knowledge)) && (
        <p className="my-3 max-w-none rounded-e-lg border-s-4 border-care bg-care-tint px-4 py-2 text-[0.95rem]">
          Never ask for a password, a passphrase or a private key.
        </p>
      )}
    </>
  )
}

/** What the commands and the reader of a node speak of. */
function aroundOf(node: Place, { commands, readers }: Knowledge): readonly string[] {
  const ids = node.kind === 'check' || node.kind === 'fix' ? node.commands : []
  const used = commands.filter(({ id }) => ids.includes(id))
  const reader = readers.find(({ id }) => node.kind === 'check' && id === node.reader)
  return [...used.flatMap(({ title, parameters }) => [title, ...parameters]), reader?.reads ?? '']
}
