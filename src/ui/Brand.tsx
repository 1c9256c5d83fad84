/** The sign of the product: two stations passed, one to go. */
export function Brand() {
  return (
    <svg viewBox="0 0 60 28" aria-hidden="true" className="h-3.5 w-[30px]">
      <path d="M4 14H56" stroke="currentColor" strokeWidth="4" />
      <circle cx="8" cy="14" r="7" className="fill-accent" />
      <circle cx="30" cy="14" r="7" className="fill-accent" />
      <circle cx="52" cy="14" r="6" className="fill-paper" stroke="currentColor" strokeWidth="3" />
    </svg>
  )
}
