import { useContext, useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useSite } from '../../visit/site.ts'
import { Arrival } from './arrival.ts'

type Props = {
  /** What the page is, then what it is part of, without anybody's values: browsers keep titles. */
  readonly title: readonly string[]
  /** Something in the form is wrong, and the title says so first. */
  readonly wrong?: boolean
  readonly children: ReactNode
}

/** The heading of a page, with the document's title. On arrival it takes the focus, so that it is read out. */
export function Heading({ title, wrong = false, children }: Props) {
  const first = useContext(Arrival)
  const { name } = useSite()
  const location = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (location !== first) heading.current?.focus({ preventScroll: true })
  }, [first, location])
  return (
    <>
      <title>{`${wrong ? 'Error: ' : ''}${[...title, name].join(' – ')}`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  )
}
