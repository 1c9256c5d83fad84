import { isHidden } from './visible.ts'
import { redactReport } from './redactReport.ts'
import type { FormatOptions, Formatted, Report, Section } from './types.ts'

/**
 * A note as other programs read it: `handrail` is the version of the shape, which changes with every change that a
 * program could stumble over. Sections and blocks are those of `types.ts`, in the order in which they are read.
 */
export type NoteFile = {
  readonly handrail: 1
  readonly kind: 'note'
  readonly title: string
  readonly sections: readonly Section[]
}

/** The report as JSON. Secrets are taken out. Characters that nobody sees are written as `\uXXXX`. */
export function formatJson(given: Report, { redact, known }: FormatOptions = {}): Formatted {
  const { report, removed } = redactReport(given, redact, known)
  const file: NoteFile = { handrail: 1, kind: 'note', title: report.title, sections: report.sections }
  return { text: `${visibleJson(JSON.stringify(file, [...ORDER], 2))}\n`, removed }
}

/** Keys in the order in which they are written; a key that is missing here would be missing in the file. */
const ORDER = [
  'handrail',
  'kind',
  'title',
  'sections',
  'id',
  'heading',
  'blocks',
  'of',
  'number',
  'time',
  'label',
  'value',
  'text',
  'answer',
  'words',
  'added',
  'note',
  'items',
  'facts',
  'steps',
  'lines',
  'address',
] as const

/** Line ends are the file's own: those of values are escaped already. */
function visibleJson(json: string): string {
  let out = ''
  for (const char of json) out += char !== '\n' && isHidden(char.codePointAt(0) ?? 0) ? escapedUnits(char) : char
  return out
}

function escapedUnits(char: string): string {
  let out = ''
  for (let at = 0; at < char.length; at += 1) out += `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`
  return out
}
