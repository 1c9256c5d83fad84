type Props = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly example: string
  readonly value: string
  readonly problem?: string | undefined
  /** Values to pick from, as they stood in the text. */
  readonly offers: readonly string[]
  readonly onChange: (value: string) => void
}

/** One value to type, with what it is, an example, and what is wrong with it if something is. */
export function Field({ id, label, hint, example, value, problem, offers, onChange }: Props) {
  const described = `${id}-hint${problem === undefined ? '' : ` ${id}-problem`}`
  return (
    <div className={problem === undefined ? '' : 'border-s-4 border-bad ps-3'}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {hint}
        {!hint.includes(example) && (
          <>
            {' '}
            For example <code>{example}</code>
          </>
        )}
      </p>
      {problem !== undefined && (
        <p id={`${id}-problem`} className="text-sm font-semibold text-bad">
          {problem}
        </p>
      )}
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        value={value}
        aria-describedby={described}
        aria-invalid={problem !== undefined}
        onChange={(event) => onChange(event.target.value)}
        className={`mt-1 min-h-11 w-full max-w-md rounded-lg border bg-card px-3 font-mono text-code ${problem === undefined ? 'border-edge' : 'border-bad'}`}
      />
      {offers.length > 0 && (
        <p className="mt-2 flex max-w-none flex-wrap items-center gap-2 text-sm text-soft">
          In your text:
          {offers.slice(0, 12).map((offer) => (
            <button
              key={offer}
              type="button"
              onClick={() => onChange(offer)}
              className="min-h-11 rounded-lg border border-line px-2.5 font-mono text-xs wrap-anywhere text-ink hover:border-edge hover:bg-sunk"
            >
              <bdi>{offer}</bdi>
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
