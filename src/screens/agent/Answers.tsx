import type { ReactNode } from 'react'
import { KeyHint } from '../parts/KeyHint.tsx'
import { keyOfAnswer } from './shortcuts.ts'

export type Answer = {
  readonly id: string
  readonly label: string
  readonly unsure: boolean
  /** Words by which a caller gives it. */
  readonly listen: readonly string[]
}

type Props = {
  /** What is asked; read out only where the heading of the page says the same. */
  readonly legend: string
  readonly quietLegend: boolean
  readonly answers: readonly Answer[]
  /** The answer that an output or an earlier visit to this step speaks for: Enter gives it. */
  readonly picked: { readonly id: string; readonly because: string } | undefined
  readonly onTake: (id: string, words?: string) => void
  /** One more way on, with the next digit. */
  readonly more?: ReactNode
}

/** The answers, each given by one press or one digit. What the caller says without being asked answers as well. */
export function Answers({ legend, quietLegend, answers, picked, onTake, more }: Props) {
  const heard = answers.some(({ listen }) => listen.length > 0)
  return (
    <section aria-labelledby="ask" className="no-print my-4">
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="ask" className={quietLegend ? 'sr-only' : ''}>
          {legend}
        </h2>
        {heard && <p className="ms-auto text-xs text-soft">Listen for “these words”: pressed, they answer.</p>}
      </div>
      <ul className="grid grid-cols-1 gap-1 pointer-coarse:gap-1.5">
        {answers.map(({ id, label, unsure, listen }, at) => (
          <li
            key={id}
            className={`flex flex-wrap items-center rounded-lg border hover:border-edge ${picked?.id === id ? 'border-accent bg-tint' : 'border-line bg-card'}`}
          >
            <button
              type="button"
              data-key={`answer-${at + 1}${unsure ? ' unsure' : ''}${picked?.id === id ? ' go' : ''}`}
              onClick={() => onTake(id)}
              className={ANSWER}
            >
              <KeyHint of={at >= 9 && unsure ? 'unsure' : 'answer'}>{keyOfAnswer(at, unsure) ?? ''}</KeyHint>
              <span className="min-w-0 grow wrap-anywhere">{label}</span>
              {picked?.id === id && <span className="text-xs text-accent">{picked.because}</span>}
            </button>
            {listen.length > 0 && (
              <span className="flex min-w-0 flex-wrap items-center gap-1.5 px-3 pb-2 text-xs min-[600px]:ms-auto min-[600px]:justify-end min-[600px]:py-1">
                {listen.map((words) => (
                  <button
                    key={words}
                    type="button"
                    onClick={() => onTake(id, words)}
                    className="min-h-7 rounded-full border border-line bg-paper px-2.5 text-start text-ink hover:border-edge hover:bg-sunk"
                  >
                    “{words}”<span className="sr-only">: {label}</span>
                  </button>
                ))}
              </span>
            )}
          </li>
        ))}
        {more}
      </ul>
    </section>
  )
}

export const ANSWER =
  'flex min-h-9 min-w-0 grow basis-64 items-center gap-3 rounded-lg px-3 py-1 text-start leading-snug pointer-coarse:min-h-11'
