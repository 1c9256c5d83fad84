const TONES = {
  sure: 'text-accent',
  care: 'text-care',
  bad: 'text-bad',
  none: 'text-soft font-medium',
} as const

export type TagTone = keyof typeof TONES

/** A word about something, such as how certain it is or what it risks. */
export function Tag({ tone, children }: { readonly tone: TagTone; readonly children: string }) {
  return (
    <span
      className={`inline-block rounded-full border border-current px-2.5 py-px text-xs font-semibold whitespace-nowrap ${TONES[tone]}`}
    >
      {children}
    </span>
  )
}
