/** A line as a program would read it: `from[i]` is where in the line the i-th sign of `text` stands. */
export type View = { readonly text: string; readonly from: readonly number[] }

/** Layers of encoding that are looked through, such as JSON in JSON in a log. */
const DEEPEST = 3
/** Numbers in a row that are taken for the bytes of a text. */
const FEWEST_BYTES = 8

/**
 * What stands encoded in a line: behind the backslashes of JSON, as per cent in an address, as entities of XML, as the
 * bytes that journald prints. Each view is linear in the line, and there are at most a handful.
 */
export function viewsOf(line: string): readonly View[] {
  if (!STARTS.some((start) => line.includes(start))) return []
  const views: View[] = []
  let before: readonly View[] = [plain(line)]
  for (let depth = 0; depth < DEEPEST && before.length > 0; depth += 1) {
    before = before.flatMap((view) => DECODERS.flatMap((decode) => decode(view) ?? []))
    views.push(...before)
    // Layers of different kinds rarely lie on each other; the first that changed something is followed.
    before = before.slice(0, 2)
  }
  return views
}

/** What the encodings begin with. */
const STARTS = ['\\', '%', '&', '[']

function plain(text: string): View {
  return { text, from: Array.from({ length: text.length + 1 }, (_, at) => at) }
}

/** What one encoded sign stands for and how long it is; nothing where none stands. */
type Sign = { readonly text: string; readonly length: number }

function decoder(
  first: string,
  signAt: (text: string, at: number) => Sign | undefined,
): (view: View) => View | undefined {
  return ({ text, from }) => {
    if (!text.includes(first)) return undefined
    let out = ''
    const places: number[] = []
    let at = 0
    let changed = false
    while (at < text.length) {
      const sign = text[at] === first ? signAt(text, at) : undefined
      const shown = sign?.text ?? text.charAt(at)
      for (let index = 0; index < shown.length; index += 1) places.push(from[at] ?? 0)
      out += shown
      changed ||= sign !== undefined
      at += sign?.length ?? 1
    }
    return changed ? { text: out, from: [...places, from[text.length] ?? text.length] } : undefined
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
}
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' }

const DECODERS = [
  decoder('\\', (text, at) => {
    const next = text.charAt(at + 1)
    if (next === 'u') return coded(text.slice(at + 2, at + 6), 4, 6)
    if (next === 'x') return coded(text.slice(at + 2, at + 4), 2, 4)
    const shown = Object.hasOwn(ESCAPES, next) ? ESCAPES[next] : undefined
    return shown === undefined ? undefined : { text: shown, length: 2 }
  }),
  decoder('%', (text, at) => coded(text.slice(at + 1, at + 3), 2, 3)),
  decoder('&', (text, at) => {
    const end = text.slice(at, at + 10).indexOf(';')
    const name = text.slice(at + 1, at + Math.max(end, 1))
    if (name.startsWith('#x')) return coded(name.slice(2), name.length - 2, end + 1)
    if (name.startsWith('#')) return numbered(Number(name.slice(1)), end + 1)
    return Object.hasOwn(ENTITIES, name) ? { text: ENTITIES[name] ?? '', length: end + 1 } : undefined
  }),
  bytes,
]

function coded(digits: string, length: number, taken: number): Sign | undefined {
  if (digits.length !== length || length === 0) return undefined
  for (const digit of digits) if (!'0123456789abcdefABCDEF'.includes(digit)) return undefined
  return numbered(Number.parseInt(digits, 16), taken)
}

/** Characters beyond ASCII are bytes of something longer and stay as they are: names of secrets have none. */
function numbered(code: number, length: number): Sign | undefined {
  return code >= 9 && code < 127 ? { text: String.fromCharCode(code), length } : undefined
}

/** `[112,97,115,…]`: journald prints a message with a strange byte in it so. */
function bytes({ text, from }: View): View | undefined {
  let out = ''
  const places: number[] = []
  let open = text.indexOf('[')
  while (open >= 0) {
    const row = numbersAt(text, open + 1)
    if (row.out.length >= FEWEST_BYTES) {
      // Each row is a message of its own.
      out += `${row.out}\n`
      for (const at of [...row.places, row.end]) places.push(from[at] ?? 0)
    }
    open = text.indexOf('[', open + 1)
  }
  return out === '' ? undefined : { text: out, from: [...places, from[text.length] ?? text.length] }
}

function numbersAt(
  text: string,
  start: number,
): { readonly out: string; readonly places: readonly number[]; readonly end: number } {
  let out = ''
  const places: number[] = []
  let at = start
  while (at < text.length) {
    let end = at
    while (end - at < 4 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1
    const code = Number(text.slice(at, end))
    if (end === at || code > 255) break
    out += String.fromCharCode(code)
    places.push(at)
    at = end
    if (text[at] !== ',') break
    at += 1
  }
  return { out, places, end: at }
}
