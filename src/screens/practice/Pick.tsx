import { useId } from 'react'

type Props = {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly onPick: (id: string) => void
}

/** One of several, by the browser's own list. */
export function Pick({ label, value, options, onPick }: Props) {
  const id = useId()
  return (
    <div className="min-w-0 grow">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <select
        id={id}
        className="mt-1 block min-h-11 w-full max-w-md rounded-lg border border-edge bg-card px-3"
        value={value}
        onChange={({ target }) => onPick(target.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
