import type { EscalationState } from '../../report/escalation.ts'
import { noteCallerAsks } from './handOn.ts'

type Props = {
  readonly reasons: EscalationState['reasons']
  readonly due: boolean
  readonly callerAsks: boolean
}

/** Why it is handed on, and what nobody has said yet. */
export function Reasons({ reasons, due, callerAsks }: Props) {
  const holding = reasons.filter(({ holds }) => holds === true)
  const open = reasons.filter(({ holds }) => holds !== true)
  return (
    <section aria-labelledby="hand-on-why">
      <h3 id="hand-on-why">Why</h3>
      {holding.length === 0 && (
        <p>{due ? 'The guide hands it on here.' : 'Nothing says yet that it has to be handed on. You decide.'}</p>
      )}
      <ul className="list-disc ps-6">
        {holding.map(({ id, text, why }) => (
          <li key={id}>
            <strong className="font-semibold">{text}.</strong> <span className="text-sm text-soft">{why}</span>
          </li>
        ))}
        {open.map(({ id, text, why }) => (
          <li key={id} className="text-soft">
            {text}? <span className="text-sm">{why}</span>
          </li>
        ))}
      </ul>
      <label className="flex min-h-11 w-fit items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4"
          checked={callerAsks}
          onChange={(event) => noteCallerAsks(event.target.checked)}
        />
        The caller asks for it
      </label>
    </section>
  )
}
