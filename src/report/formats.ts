import { formatHtml } from './formatHtml.ts'
import { formatJira } from './formatJira.ts'
import { formatJson } from './formatJson.ts'
import { formatMarkdown } from './formatMarkdown.ts'
import { formatServiceNow } from './formatServiceNow.ts'
import { formatText } from './formatText.ts'
import type { FormatOptions, Formatted, Report } from './types.ts'

export type { FormatOptions } from './types.ts'

/** The forms in which a report is handed on. */
export const FORMATS = ['markdown', 'text', 'html', 'jira', 'servicenow', 'json'] as const
export type Format = (typeof FORMATS)[number]

/** What they are called, and how a file of them ends. */
export const FORMAT_NAMES: Readonly<Record<Format, { readonly name: string; readonly ending: string }>> = {
  markdown: { name: 'Markdown', ending: 'md' },
  text: { name: 'Plain text', ending: 'txt' },
  html: { name: 'Formatted text', ending: 'html' },
  jira: { name: 'Jira', ending: 'jira.txt' },
  servicenow: { name: 'ServiceNow', ending: 'servicenow.txt' },
  json: { name: 'JSON', ending: 'json' },
}

/** The report in a format, without secrets, each value escaped as the format wants it. */
export function formatReport(report: Report, format: Format, options: FormatOptions = {}): Formatted {
  switch (format) {
    case 'markdown':
      return formatMarkdown(report, options)
    case 'text':
      return formatText(report, options)
    case 'html':
      return formatHtml(report, options)
    case 'jira':
      return formatJira(report, options)
    case 'servicenow':
      return formatServiceNow(report, options)
    case 'json':
      return formatJson(report, options)
  }
}
