/**
 * Text for Jira's wiki markup, as the renderer of Jira Server and Data Center reads it. A backslash before one of these
 * signs takes its meaning away (BackslashEscapeRendererComponent of Atlassian's renderer; the list is in
 * `parser/utils/escape` of @atlaskit/editor-wikimarkup-transformer, ported from Jira). It does nothing before any other
 * sign, and two backslashes are a line break: the rest is written as HTML entities, which the renderer sets aside before
 * it looks for markup (HtmlEntityRendererComponent).
 */
const WITH_BACKSLASH = '-#*_+?^~%{}[]()!@'
/** `|` parts the cells of a table before backslashes are looked at; `&` begins an entity; `<` and `>` are no HTML. */
const AS_ENTITY = '\\|&<>'

/** One line of text. Signs of emphasis, links, mentions, smileys and images lose their meaning, at its start too. */
export function escapeJira(line: string): string {
  let out = ''
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at)
    if (WITH_BACKSLASH.includes(char)) out += `\\${char}`
    else if (AS_ENTITY.includes(char) || isMarkup(line, at)) out += `&#${char.charCodeAt(0)};`
    else out += char
  }
  return out
}

/** A colon of an address or a smiley, and the full stop that makes a line a heading or a quote. */
function isMarkup(line: string, at: number): boolean {
  const char = line.charAt(at)
  if (char === ':') return !isHarmlessColon(line.charAt(at - 1), line.charAt(at + 1))
  if (char !== '.') return false
  return (
    (at === 2 && BLOCKS.includes(line.slice(0, at).toLowerCase())) || line.slice(at - 3, at).toLowerCase() === 'www'
  )
}

const BLOCKS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'bq']

/** Behind a word or within a time of the day. */
function isHarmlessColon(before: string, after: string): boolean {
  return after === '' || after === ' ' || (isDigit(before) && isDigit(after))
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9'
}
