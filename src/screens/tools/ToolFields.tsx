import { parameters } from '../../content/parameters.ts'
import type { Values } from '../../engine/types.ts'
import { Field } from '../../ui/Field.tsx'
import { Fold } from '../../ui/Fold.tsx'

type Props = {
  readonly names: readonly string[]
  readonly known: Values
  readonly drafts: Values
  readonly onChange: (drafts: Values) => void
}

/** What a reader can compare with. None of it is needed; each makes the answer more exact. */
export function ToolFields({ names, known, drafts, onChange }: Props) {
  const asked = names.flatMap((name) => parameters.find((each) => each.name === name) ?? [])
  if (asked.length === 0) return undefined
  return (
    <div className="no-print mb-3">
      <Fold summary="Say more, for a more exact answer">
        <div className="grid gap-4">
          {asked.map(({ name, label, hint, example }) => (
            <Field
              key={name}
              id={`tool-${name}`}
              label={label}
              hint={hint}
              example={example}
              value={drafts[name] ?? known[name] ?? ''}
              offers={[]}
              onChange={(value) => onChange({ ...drafts, [name]: value })}
            />
          ))}
        </div>
      </Fold>
    </div>
  )
}
