import { createContext, use, type AnchorHTMLAttributes } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { readonly to: string }

/** Says which places are switched off here. */
export const Closed = createContext<(place: string) => boolean>(() => false)

/** A link within the site; words alone where the place is switched off. The router's own also fetches ahead for its framework mode, and costs the first page 2 kB. */
export function Link({ to, onClick, children, ...rest }: Props) {
  const href = useHref(to)
  const follow = useLinkClickHandler<HTMLAnchorElement>(to)
  if (use(Closed)(to)) return children
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) follow(event)
      }}
    >
      {children}
    </a>
  )
}
