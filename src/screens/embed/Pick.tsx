type Props<Id extends string> = {
  readonly id: string
  readonly label: string
  readonly value: Id
  readonly options: readonly (readonly [Id, string])[]
  readonly onPick: (id: Id) => void
}

/** One of several, in a list that opens. */
export function Pick<Id extends string>({ id, label, value, options, onPick }: Props<Id>) {
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onPick(options.find(([each]) => each === target.value)?.[0] ?? value)}
        className="mt-1 block min-h-11 w-full max-w-md rounded-lg border border-edge bg-card px-3 text-ink"
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
