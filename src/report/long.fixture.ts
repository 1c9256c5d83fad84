import type { Report } from './types.ts'

/** A report whose every place for a text holds this one. */
export function longReport(text: string): Report {
  const blocks: Report['sections'][number]['blocks'] = [
    { kind: 'text', text },
    { kind: 'facts', facts: [{ label: 'a', value: text }] },
    { kind: 'evidence', of: 'x', lines: [{ number: 1, text }] },
  ]
  return { title: 'x', sections: [{ id: 'notes', heading: 'Notes', blocks }] }
}
