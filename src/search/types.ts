/** What can be found, in the order in which kinds stand where nothing else decides. */
export const KINDS = ['guide', 'code', 'class', 'cause', 'message', 'command', 'step'] as const
export type Kind = (typeof KINDS)[number]

/** Something that can be found. `kind` and `id` together name its page. */
export type Entry = {
  readonly kind: Kind
  readonly id: string
  /** As it is listed. A message is listed by its template, gaps in braces. */
  readonly title: string
  /** A second line: what it means, or whose it is. */
  readonly about: string
  /** What else it is called: every notation of a code, what people see of a guide. Its id is one more. */
  readonly names: readonly string[]
  /** Further words it may be found by. */
  readonly text: string
}
