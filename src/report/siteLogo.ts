/** Enough for a mark in a header; more would be fetched by every page before it is drawn. */
export const LONGEST_LOGO = 64_000

/** The kinds of pictures, and how each begins: as base64 these are the first bytes of the file. */
const PICTURES = [
  ['data:image/png;base64,', 'iVBORw0KGgo'],
  ['data:image/webp;base64,', 'UklGR'],
  ['data:image/svg+xml;base64,', ''],
  ['data:image/svg+xml,', ''],
  ['data:image/svg+xml;utf8,', ''],
  ['data:image/svg+xml;charset=utf-8,', ''],
] as const

/** What no drawing needs, and what makes one act, grow or ask for more. */
const REFUSED = ['<script', '<!entity', '<!doctype', '<foreignobject', 'javascript:', '<iframe', '<!--', '<?xml-style']

/** Why a logo cannot be used, or undefined where it is a picture that carries everything with it. */
export function logoProblem(logo: string): string | undefined {
  if (logo.length > LONGEST_LOGO) return `is longer than ${LONGEST_LOGO} characters`
  const [head, bytes] = PICTURES.find(([start]) => logo.startsWith(start)) ?? []
  if (head === undefined || bytes === undefined)
    return 'has to begin with data:image/png;base64, or the same for webp or svg+xml'
  const data = logo.slice(head.length)
  if (head.endsWith(';base64,') && !isBase64(data)) return 'is no base64'
  if (!head.startsWith('data:image/svg')) return data.startsWith(bytes) ? undefined : 'is no picture of that kind'
  const drawing = head.endsWith(';base64,') ? fromBase64(data) : decoded(data)
  return drawing === undefined ? 'cannot be decoded' : drawingProblem(drawing)
}

/** A browser runs nothing and fetches nothing in a drawing shown as a picture; this keeps it so everywhere. */
function drawingProblem(drawing: string): string | undefined {
  const text = drawing.toLowerCase()
  const refused = REFUSED.find((each) => text.includes(each))
  if (refused !== undefined) return `holds ${refused}, which no logo needs`
  if (holdsHandler(text)) return 'holds something that acts, which no logo needs'
  if (
    !text
      .trimStart()
      .replace(/^<\?xml[^?]{0,200}\?>/, '')
      .trimStart()
      .startsWith('<svg')
  )
    return 'is no drawing: it has to begin with <svg'
  const foreign = [
    'href="http',
    "href='http",
    'href="//',
    "href='//",
    'url(http',
    'url("http',
    "url('http",
    'url(//',
    '@import',
  ]
  return foreign.some((each) => text.includes(each)) ? 'asks for something from elsewhere' : undefined
}

/** `onload=` and its like: a blank, `on`, letters and `=`. */
function holdsHandler(text: string): boolean {
  for (let at = text.indexOf('on'); at >= 0; at = text.indexOf('on', at + 2)) {
    const before = text.charAt(at - 1)
    if (before.trim() !== '' && before !== '/' && before !== '"' && before !== "'") continue
    let end = at + 2
    while (text.charAt(end) >= 'a' && text.charAt(end) <= 'z') end += 1
    if (
      end > at + 2 &&
      text
        .slice(end, end + 20)
        .trimStart()
        .startsWith('=')
    )
      return true
  }
  return false
}

function decoded(data: string): string | undefined {
  try {
    return decodeURIComponent(data)
  } catch {
    return undefined
  }
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function isBase64(data: string): boolean {
  const bare = data.replace(/={1,2}$/, '')
  if (bare === '' || data.length % 4 !== 0) return false
  for (const sign of bare) if (!SIGNS.includes(sign)) return false
  return true
}

/** The signs of ASCII in it, which is all that is looked for; a byte of another script stays one sign. */
function fromBase64(data: string): string {
  const bytes: string[] = []
  let bits = 0
  let held = 0
  for (const sign of data) {
    if (sign === '=') break
    held = (held << 6) | SIGNS.indexOf(sign)
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push(String.fromCharCode((held >> bits) & 0xff))
    held &= (1 << bits) - 1
  }
  return bytes.join('')
}
