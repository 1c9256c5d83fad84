import { tick, useHandOn } from './handOn.ts'

/** A warm transfer, step by step. The ticks stay until another call begins. */
export function WarmTransfer({ steps }: { readonly steps: readonly string[] }) {
  const { ticked } = useHandOn()
  return (
    <fieldset className="mt-5">
      <legend className="font-semibold">The transfer, step by step</legend>
      {steps.map((step, at) => (
        <label key={step} className="flex min-h-11 items-start gap-2.5 py-1.5 text-sm">
          <input
            type="checkbox"
            className="mt-1 size-4 shrink-0"
            checked={ticked.includes(at)}
            onChange={(event) => tick(at, event.target.checked)}
          />
          <span className={ticked.includes(at) ? 'text-soft line-through' : ''}>{step}</span>
        </label>
      ))}
    </fieldset>
  )
}
