const SHARED = 'inline-flex min-h-11 items-center gap-2 rounded-lg border-[1.5px] text-start no-underline'
const KINDS = {
  main: `${SHARED} border-accent bg-accent px-4.5 py-2 font-semibold text-on-accent hover:brightness-110`,
  plain: `${SHARED} border-accent px-4.5 py-2 font-semibold text-accent hover:bg-tint`,
  quiet: `${SHARED} border-line px-3 py-1 text-sm font-medium text-ink hover:border-edge hover:bg-sunk`,
  link: 'inline-flex min-h-11 items-center text-sm text-accent underline underline-offset-[0.18em] hover:decoration-2',
} as const

/** How a button looks, for buttons and for links that act as the way on. */
export function buttonClass(kind: keyof typeof KINDS): string {
  return KINDS[kind]
}
