import { useEffect, useRef, type ReactNode } from 'react'

/** The heading of what comes next on the same page: it takes the focus, so that it is read out. */
export function Turn({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [])
  return (
    <>
      <title>{`${title} – Practice – Handrail`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  )
}

type WordsProps = {
  readonly by: string
  /** Read out when it appears. */
  readonly live?: boolean
  readonly children: string
}

/** Words that somebody says on the line. */
export function Words({ by, live = false, children }: WordsProps) {
  return (
    <div role={live ? 'status' : undefined} className="my-4 rounded-e-lg border-s-4 border-accent bg-tint px-4.5 py-3">
      <p className="text-xs font-bold tracking-wide text-accent">{by}</p>
      <p className="text-lg leading-snug">“{children}”</p>
    </div>
  )
}
