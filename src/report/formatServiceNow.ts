import { escapeHtml } from './escapeHtml.ts'
import { formatText } from './formatText.ts'
import type { FormatOptions, Formatted, Report } from './types.ts'

/**
 * The report for a journal field of ServiceNow (work notes, comments). Such a field shows plain text, and what stands
 * between `[code]` and `[/code]` as HTML, unless the property glide.ui.security.allow_codetag is off, which ServiceNow
 * recommends ("Disable embedded HTML code", instance security hardening settings). It is one block of
 * preformatted text in such tags, in which every value is escaped, brackets too, so that none can close it; without
 * `codeTags` it is plain text.
 */
export function formatServiceNow(given: Report, options: FormatOptions = {}): Formatted {
  const { text, removed } = formatText(given, options)
  if (options.codeTags === false) return { text, removed }
  const html = escapeHtml(text.trimEnd()).replaceAll('[', '&#91;').replaceAll(']', '&#93;')
  return { text: `[code]<pre>${html}</pre>[/code]\n`, removed }
}
