/** What a caller is asked once: permanent ids, in the order in which they are asked. */
export const FACT_IDS = [
  'host',
  'port',
  'user',
  'system',
  'client',
  'server',
  'since',
  'last-try',
  'affected',
  'changed',
] as const
export type FactId = (typeof FACT_IDS)[number]

/**
 * One fact about the caller's connection. `parameter` facts are the values of commands and are kept with them; a
 * `choice` is one of its ids, `time` a date and time with its zone (`2026-11-20T09:40[Europe/Berlin]`), `text` free.
 */
export type Fact = {
  readonly id: FactId
  /** As it stands in the strip and in the note. */
  readonly label: string
  /** What an agent asks, aloud. */
  readonly ask: string
  readonly kind: 'parameter' | 'choice' | 'time' | 'text'
  readonly choices?: readonly { readonly id: string; readonly label: string }[]
  readonly example?: string
  /** Names of values that fill it where a paste says so, the best one first. */
  readonly from?: readonly string[]
}
