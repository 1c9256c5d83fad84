import type { ReactNode } from 'react'

const TONES = {
  bad: 'border-bad bg-bad-tint',
  care: 'border-care bg-care-tint',
  good: 'border-accent bg-tint',
  plain: 'border-edge bg-sunk',
} as const

type Props = {
  readonly tone: keyof typeof TONES
  /** Read out when it appears: for what the person just caused. */
  readonly live?: boolean
  /** Inside a card, where less room is needed around it. */
  readonly tight?: boolean
  readonly children: ReactNode
}

/** Something to know at this place, in the flow of the page. */
export function Notice({ tone, live = false, tight = false, children }: Props) {
  return (
    <div
      role={live ? 'status' : undefined}
      className={`${tight ? 'my-2 px-3 py-1.5' : 'my-4 px-4 py-2.5'} rounded-e-lg border-s-4 [&>p+p]:mt-2 [&>p]:max-w-none ${TONES[tone]}`}
    >
      {children}
    </div>
  )
}
