import { useState } from 'react'
import { choicesOf, useVisit } from '../../visit/visit.ts'
import type { FactValue } from '../parts/factValues.ts'

type Props = {
  /** What its id begins with: the same fact may be asked at two places of a page. */
  readonly prefix?: string
  readonly known: FactValue
  /** Gives a sentence where the value does not fit. */
  readonly onKeep: (value: string) => string | undefined
}

/** One fact to type or to pick. Where it is not known, the question to ask stands below it. */
export function FactField({ prefix = 'fact', known: { fact, value, found }, onKeep }: Props) {
  const id = `${prefix}-${fact.id}`
  const offers = useVisit((state) => choicesOf(state, fact.id))
  const [draft, setDraft] = useState(value)
  const [problem, setProblem] = useState<string>()
  const common = {
    id,
    'aria-describedby': `${id}-about`,
    'aria-invalid': problem !== undefined,
    className: `mt-0.5 block min-h-10 w-full min-w-0 rounded-lg border bg-card px-2.5 text-sm text-ink ${problem === undefined ? 'border-edge' : 'border-bad'}`,
  }
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-sm font-semibold">
        {fact.label}
      </label>
      {fact.kind === 'choice' ? (
        <select {...common} value={value} onChange={(event) => onKeep(event.target.value)}>
          <option value="">–</option>
          {(fact.choices ?? []).map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type="text"
          list={offers.length > 0 ? `${id}-offers` : undefined}
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => {
            if (draft !== value) setProblem(onKeep(draft))
          }}
        />
      )}
      {offers.length > 0 && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer}>{offer}</option>
          ))}
        </datalist>
      )}
      <p
        id={`${id}-about`}
        className={`mt-0.5 text-xs ${problem === undefined ? 'text-soft' : 'font-semibold text-bad'}`}
      >
        {problem ?? aboutOf(fact, value, found, offers.length)}
      </p>
    </div>
  )
}

function aboutOf({ ask }: FactValue['fact'], value: string, found: boolean, offers: number): string {
  if (value === '') return offers > 0 ? `${ask} The paste names ${offers}.` : ask
  return found ? 'from the paste' : ''
}
