import { withoutTag } from './escapeTag.ts'
import { redactReport } from './redactReport.ts'
import { addedLines, stepLine } from './stepLine.ts'
import { visibleLine, visibleLines } from './visible.ts'
import type { Block, FormatOptions, Formatted, Report, Section } from './types.ts'

/**
 * The report as plain text for a ticket or a mail. Secrets are taken out, control characters made visible. ServiceNow
 * shows what stands between `[code]` and `[/code]` in a text as HTML: nothing in this one can be such a tag.
 */
export function formatText(given: Report, { redact, known }: FormatOptions = {}): Formatted {
  const { report, removed } = redactReport(given, redact, known)
  const title = visibleLine(report.title)
  const parts = [...(title === '' ? [] : [title]), ...report.sections.map(sectionOf)]
  return { text: withoutTag(`${parts.join('\n\n')}\n`, '[', 'code'), removed }
}

/** Everything below a heading is indented, so that no value can look like one. A letter has no headings. */
function sectionOf({ heading, blocks }: Section): string {
  if (heading === '') return blocks.map((block) => linesOf(block).join('\n')).join('\n\n')
  return [`${heading}:`, ...blocks.flatMap(linesOf).map((line) => `  ${line}`.trimEnd())].join('\n')
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
      return visibleLines(block.text)
    case 'facts':
      return block.facts.map(
        ({ label, value }) => `${label === '' ? '' : `${visibleLine(label)}: `}${visibleLine(value)}`,
      )
    case 'steps':
      return block.steps.flatMap((step, index) => [
        `${index + 1}. ${stepLine(step, { escape: (text) => text, strong: (text) => text })}`,
        ...addedLines(step).map((line) => `   ${line}`),
      ])
    case 'list':
      return block.items.map((item) => `- ${visibleLine(item)}`)
    case 'evidence':
      return [visibleLine(block.of), ...evidenceLines(block.lines).map((line) => `  ${line}`)]
    case 'link':
      return [visibleLine(block.address)]
  }
}

/** Lines of evidence with their numbers, and what they tell behind an arrow. */
export function evidenceLines(lines: (Block & { readonly kind: 'evidence' })['lines']): readonly string[] {
  return lines.map(({ number, text, note }) => {
    const behind = note === undefined ? '' : `   <- ${visibleLine(note)}`
    return `${String(number).padStart(4)} | ${visibleLine(text)}${behind}`
  })
}
