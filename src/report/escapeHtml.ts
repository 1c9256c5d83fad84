const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML, between tags and in quotes. */
export function escapeHtml(text: string): string {
  let out = ''
  for (const char of text) out += ENTITIES[char] ?? char
  return out
}
