/** Runs something later; gives the way to call that off. */
export type After = (milliseconds: number, act: () => void) => () => void

/**
 * Notices that nothing is heard any more, or nothing new. `bark` is called once, after two whole terms of silence: a
 * machine that slept finds the first one over when it wakes, and what was said in between arrives only then. Whoever
 * speaks and gets no further has longer, because a small archive may unpack to a lot.
 */
export type Watchdog = {
  /** Something was heard; `reached` says how far it is. */
  heard(reached: number): void
  stop(): void
}

const TERM = 5000
/** Terms without anything heard, and without anything new. */
const MOST_SILENT = 2
const MOST_STILL = 24

export function watchOver(bark: () => void, after: After = later): Watchdog {
  let silent = 0
  let still = 0
  let furthest = -1
  let callOff = after(TERM, tick)

  function tick(): void {
    silent += 1
    still += 1
    if (silent === MOST_SILENT || still === MOST_STILL) bark()
    else callOff = after(TERM, tick)
  }

  return {
    heard(reached) {
      silent = 0
      if (reached <= furthest) return
      furthest = reached
      still = 0
    },
    stop() {
      callOff()
    },
  }
}

function later(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds)
  return () => clearTimeout(timer)
}
