/** A pasted line as a reader sees it, and the way back to the columns of the paste. */
export type PastedLine = {
  /** From 1. */
  readonly number: number
  /** Without quote marks, colors, line ends and surrounding blanks. */
  readonly text: string
  /** The column in the paste of each character of `text`, and of its end. */
  readonly column: (index: number) => number
}

/**
 * Cuts a paste into lines and takes off what mail programs, terminals and Windows add: `> ` marks, ANSI colors, CR.
 * Numbers and columns still point into the paste. Linear; never throws.
 */
export function pastedLines(text: string): readonly PastedLine[] {
  return text.split('\n').map((raw, index) => {
    const bare = withoutColors(raw)
    const start = afterQuoteMarks(bare.text)
    const shown = bare.text.slice(start).trimEnd()
    return {
      number: index + 1,
      text: shown,
      column: (at) => Math.min(bare.columns?.[start + at] ?? start + at, raw.length),
    }
  })
}

/** The stretch of a line between two indexes of its text, as a mark of the paste. */
export function markOf(line: PastedLine, start: number, end: number, note: string) {
  return {
    line: line.number,
    start: line.column(start),
    end: Math.max(line.column(end - 1) + 1, line.column(start)),
    note,
  }
}

/** Marks the whole line. */
export function markLine(line: PastedLine, note: string) {
  return markOf(line, 0, Math.max(line.text.length, 1), note)
}

function afterQuoteMarks(text: string): number {
  let at = 0
  while (at < text.length && (text[at] === '>' || isBlank(text.charCodeAt(at)))) at += 1
  return at
}

/** Blank, tab, CR, no-break space, and the mark that some editors put at the start of a file. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 160 || code === 0xfeff
}

const ESC = 27

/** Leaves out terminal sequences. `columns` is there only if something was left out. */
function withoutColors(raw: string): { text: string; columns?: readonly number[] } {
  if (!raw.includes('\x1b')) return { text: raw }
  const kept: string[] = []
  const columns: number[] = []
  let at = 0
  while (at < raw.length) {
    if (raw.charCodeAt(at) === ESC) {
      at = afterSequence(raw, at)
      continue
    }
    kept.push(raw.charAt(at))
    columns.push(at)
    at += 1
  }
  columns.push(raw.length)
  return { text: kept.join(''), columns }
}

/** Where the sequence that begins at `at` ends: `ESC [ … letter`, `ESC ] … BEL`, or `ESC` and one character. */
function afterSequence(raw: string, at: number): number {
  const kind = raw[at + 1]
  let end = at + 2
  if (kind === '[') {
    while (end < raw.length && !isFinal(raw.charCodeAt(end))) end += 1
    return end + 1
  }
  if (kind === ']') {
    while (end < raw.length && raw.charCodeAt(end) !== 7 && raw.charCodeAt(end) !== ESC) end += 1
    return raw.charCodeAt(end) === ESC ? end + 2 : end + 1
  }
  return end
}

function isFinal(code: number): boolean {
  return code >= 0x40 && code <= 0x7e
}

/** Words of a line with the index at which each begins. Blanks and tabs part them. */
export function wordsOf(text: string): readonly { readonly text: string; readonly at: number }[] {
  const words: { text: string; at: number }[] = []
  let start = -1
  for (let at = 0; at <= text.length; at += 1) {
    const blank = at === text.length || isBlank(text.charCodeAt(at))
    if (blank && start >= 0) {
      words.push({ text: text.slice(start, at), at: start })
      start = -1
    } else if (!blank && start < 0) start = at
  }
  return words
}

/** Only digits, and at least one. */
export function isDigits(text: string): boolean {
  if (text === '') return false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return true
}

/** What a reader says when the text is not what its command prints. */
export function unreadable(summary: string, notes: readonly string[] = []) {
  return { verdict: 'unreadable', summary, marks: [], notes, values: {} } as const
}
