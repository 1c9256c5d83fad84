/** What a key of the agent view asks of the note. */
export type Asked = 'write' | 'copy' | 'escalate' | 'look' | 'reply' | 'ticket'

/** A wish that the note answers later than this would come as a surprise. */
const PATIENCE = 3000

let taker: ((asked: Asked) => void) | undefined
let waiting: { readonly asked: Asked; readonly since: number } | undefined

/** Asks the note for something. Where it is only just being fetched, it is done as soon as it is there. */
export function askNote(asked: Asked): void {
  if (taker === undefined) waiting = { asked, since: performance.now() }
  else taker(asked)
}

/** The note answers from now on, until the returned function is called. */
export function takeAsked(take: (asked: Asked) => void): () => void {
  taker = take
  if (waiting !== undefined && performance.now() - waiting.since < PATIENCE) take(waiting.asked)
  waiting = undefined
  return () => {
    if (taker === take) taker = undefined
  }
}
