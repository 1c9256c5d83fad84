/** Shares of the characters from which on a text is none. */
const MOST_CONTROLS = 0.1
const MOST_NULS = 0.01

/** Tells whether what came in is text at all. */
export type Unreadable = {
  /** `plain`: printable ASCII all through; `shows`: there is something to see. */
  see(line: string, plain: boolean, shows: boolean): void
  state(): 'empty' | 'binary' | undefined
}

export function createUnreadable(): Unreadable {
  let characters = 0
  let visible = false
  let controls = 0
  let nuls = 0
  return {
    see(line, plain, shows) {
      characters += line.length
      if (shows) visible = true
      if (plain) return
      for (let at = 0; at < line.length; at += 1) {
        const code = line.charCodeAt(at)
        if (code === 0) nuls += 1
        if (code === 0xfffd || (code < 32 && code !== 9 && code !== 27)) controls += 1
      }
    },
    state() {
      if (controls > characters * MOST_CONTROLS || nuls > characters * MOST_NULS) return 'binary'
      return visible ? undefined : 'empty'
    },
  }
}
