import { fill } from '../../engine/fill.ts'
import type { Values } from '../../engine/types.ts'
import { Pieces } from '../../ui/Pieces.tsx'
import { parameterLabel } from './valueLabel.ts'

/** What to do in words. */
export function Steps({ steps, values }: { readonly steps: readonly string[] | undefined; readonly values: Values }) {
  if (steps === undefined || steps.length === 0) return undefined
  const [only] = steps
  if (only !== undefined && steps.length === 1) {
    return (
      <p className="my-4">
        <Pieces pieces={fill(only, values, parameterLabel)} />
      </p>
    )
  }
  return (
    <ol className="my-4 list-decimal space-y-1.5 ps-6">
      {steps.map((step) => (
        <li key={step} className="max-w-[64ch]">
          <Pieces pieces={fill(step, values, parameterLabel)} />
        </li>
      ))}
    </ol>
  )
}
