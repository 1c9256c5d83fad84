/** A sentence ends behind the word, and the word does not. */
export function withoutMarks(text: string): string {
  let end = text.length
  while (end > 0 && '.,;)'.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** What a key is read from, or the words of an error: base64 is longer. `ASPERA_SCP_KEY` is a word. */
export function isKeyText(text: string, name: string): boolean {
  return !isPath(text) && (text.length >= 40 || name.endsWith('aspera_scp_key'))
}

/** Where a program takes the secret from, in its source: `options.get("password")`, `$PASS`, and the name again. */
export function isReference(text: string, name: string): boolean {
  if (REFERENCES.some((start) => text.startsWith(start))) return true
  if (text === '{{' || text === '${{') return true
  const bare = withoutMarks(text).replaceAll(/[{}()]/g, '')
  if (bare.toLowerCase() === name) return true
  return (
    bare.startsWith('$') &&
    bare.length > 1 &&
    Array.from(bare.slice(1)).every((sign) => sign === '_' || (sign >= 'A' && sign <= 'Z'))
  )
}

const REFERENCES =
  'options. self. this. args. os.environ os.getenv process.env getpass. config. settings. getenv( System.getenv Read-Host (Read-Host (Get- $env:'.split(
    ' ',
  )

const ROOTS = [
  '/home/',
  '/root/',
  '/etc/',
  '/opt/',
  '/var/',
  '/usr/',
  '/Users/',
  '/tmp/',
  '/mnt/',
  '/srv/',
  '~/',
  './',
  'C:\\',
]

/** Base64 may begin with a slash as well. */
function isPath(text: string): boolean {
  return ROOTS.some((root) => text.startsWith(root))
}
