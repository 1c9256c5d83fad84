/** Shares of the characters from which on a text is none. */
const MOST_CONTROLS = 0.1
const MOST_NULS = 0.01

/** Tells whether what came in is text at all. */
export type Unreadable = {
  see(line: string, plain: boolean): void
  state(): 'empty' | 'binary' | undefined
}

export function createUnreadable(): Unreadable {
  let characters = 0
  let visible = 0
  let controls = 0
  let nuls = 0
  return {
    see(line, plain) {
      characters += line.length
      if (plain) {
        visible += line.length
        return
      }
      for (let at = 0; at < line.length; at += 1) {
        const code = line.charCodeAt(at)
        if (code === 0) nuls += 1
        if (code === 0xfffd || (code < 32 && code !== 9 && code !== 27)) controls += 1
        else if (code > 32 && code !== 0xfeff) visible += 1
      }
    },
    state() {
      if (controls > characters * MOST_CONTROLS || nuls > characters * MOST_NULS) return 'binary'
      return visible === 0 ? 'empty' : undefined
    },
  }
}
