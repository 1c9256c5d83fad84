import type { ReactNode, Ref } from 'react'

type Props = {
  readonly ref?: Ref<HTMLButtonElement>
  /** What it acts on, for those who do not see where it stands. */
  readonly of?: string
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A small way to do something with a line of the note; its target reaches beyond the line. */
export function QuietButton({ ref, of, onPress, children }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      onClick={onPress}
      className="no-print -my-2.5 inline-flex min-h-11 items-center text-xs text-soft underline underline-offset-[0.18em] hover:text-accent"
    >
      {children}
      {of !== undefined && <span className="sr-only">: {of}</span>}
    </button>
  )
}
