/** One way to answer. */
export type Choice = {
  readonly id: string
  readonly label: string
  readonly note?: string
  /** Set apart from the others: the way on for somebody who does not know. */
  readonly apart?: boolean
}

type Props = {
  readonly legend: string
  /** The legend repeats the heading of the page, and is then only read out. */
  readonly quietLegend?: boolean
  readonly name: string
  readonly choices: readonly Choice[]
  readonly picked: string | undefined
  readonly problem?: string | undefined
  readonly onPick: (id: string) => void
}

/** Radio buttons with large targets. Native ones: the browser's keys, names and states. */
export function Choices({ legend, quietLegend = false, name, choices, picked, problem, onPick }: Props) {
  return (
    <fieldset className="my-5" aria-describedby={problem === undefined ? undefined : `${name}-problem`}>
      <legend className={quietLegend ? 'sr-only' : 'mb-1.5 font-semibold'}>{legend}</legend>
      {problem !== undefined && (
        <p id={`${name}-problem`} className="mb-2 font-semibold text-bad">
          {problem}
        </p>
      )}
      {choices.map((choice, at) => (
        <div key={choice.id}>
          {choice.apart && at > 0 && <p className="my-1.5 ms-4 text-sm text-soft">or</p>}
          <label
            className={`mb-2 flex min-h-11 items-start gap-3 rounded-lg border bg-card px-3.5 py-2.5 hover:border-edge has-checked:border-accent has-checked:bg-tint ${problem === undefined ? 'border-line' : 'border-bad'}`}
          >
            <input
              id={at === 0 ? `${name}-first` : undefined}
              type="radio"
              name={name}
              value={choice.id}
              checked={picked === choice.id}
              onChange={() => onPick(choice.id)}
              className="mt-[0.22rem] size-[1.15rem] shrink-0"
            />
            <span className="grow">
              {choice.label}
              {choice.note !== undefined && <span className="block text-sm text-soft">{choice.note}</span>}
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  )
}
