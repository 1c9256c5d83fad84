import { redactReport } from './redactReport.ts'
import { visibleLine, visibleLines } from './visible.ts'
import type { Block, Formatted, Report } from './types.ts'

/** The report as plain text for a ticket or a mail. Secrets are taken out, control characters made visible. */
export function formatText(given: Report): Formatted {
  const { report, removed } = redactReport(given)
  const title = visibleLine(report.title)
  const sections = report.sections.map(({ heading, blocks }) => [`${heading}:`, ...blocks.flatMap(linesOf)].join('\n'))
  return { text: `${[title, ...sections].join('\n\n')}\n`, removed }
}

/** Everything below a heading is indented, so that no value can look like one. */
function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return visibleLines(block.text).map((line) => `  ${line}`.trimEnd())
    case 'facts':
      return block.facts.map(
        ({ label, value }) => `  ${label === '' ? '' : `${visibleLine(label)}: `}${visibleLine(value)}`,
      )
    case 'steps':
      return block.steps.flatMap(({ time, text, answer, words, added }, index) => [
        `  ${index + 1}. ${time === undefined ? '' : `${visibleLine(time)} `}${visibleLine(text)}${answer === undefined ? '' : ` - ${visibleLine(answer)}`}${words === undefined ? '' : ` "${visibleLine(words)}"`}`,
        ...visibleLines(added ?? '')
          .filter((line) => line !== '')
          .map((line) => `     ${line}`),
      ])
    case 'list':
      return block.items.map((item) => `  - ${visibleLine(item)}`)
    case 'evidence':
      return [
        `  ${visibleLine(block.of)}`,
        ...block.lines.map(({ number, text, note }) => {
          const behind = note === undefined ? '' : `   <- ${visibleLine(note)}`
          return `    ${String(number).padStart(4)} | ${visibleLine(text)}${behind}`
        }),
      ]
    case 'link':
      return [`  ${visibleLine(block.address)}`]
  }
}
