/** Runs something later; gives the way to call that off. */
export type After = (milliseconds: number, act: () => void) => () => void

/**
 * Notices that nothing is heard any more. `bark` is called once, after two whole terms of silence: a machine that slept
 * finds the first one over when it wakes, and what was said in between arrives only then.
 */
export type Watchdog = {
  heard(): void
  stop(): void
}

const TERM = 5000

export function watchOver(bark: () => void, after: After = later): Watchdog {
  let silent = 0
  let callOff = after(TERM, tick)

  function tick(): void {
    silent += 1
    if (silent === 2) bark()
    else callOff = after(TERM, tick)
  }

  return {
    heard() {
      silent = 0
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
