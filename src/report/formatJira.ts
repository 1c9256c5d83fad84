import { isAddress } from './address.ts'
import { escapeJira } from './escapeJira.ts'
import { withoutTag } from './escapeTag.ts'
import { evidenceLines } from './formatText.ts'
import { redactReport } from './redactReport.ts'
import { addedLines, stepLine } from './stepLine.ts'
import { visibleLine, visibleLines } from './visible.ts'
import type { Block, FormatOptions, Formatted, Report, ReportStep } from './types.ts'

/**
 * The report in Jira's wiki markup, for Jira Server and Data Center ("Text Formatting Notation Help" of every Jira:
 * `/secure/WikiRendererHelpAction.jspa?section=all`). Secrets are taken out. The parser that Atlassian publishes
 * (@atlaskit/editor-wikimarkup-transformer 11.20) reads 60,000 hostile values in it as text.
 */
export function formatJira(given: Report, { redact, known }: FormatOptions = {}): Formatted {
  const { report, removed } = redactReport(given, redact, known)
  const parts = [
    heading('h2.', report.title),
    ...report.sections.flatMap((section) => [heading('h3.', section.heading), ...section.blocks.map(jiraOf)]),
  ]
  return { text: `${parts.filter((part) => part !== '').join('\n\n')}\n`, removed }
}

function heading(mark: string, text: string): string {
  const shown = line(text)
  return shown === '' ? '' : `${mark} ${shown}`
}

function jiraOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return visibleLines(block.text)
        .filter((each) => each !== '')
        .map(escapeJira)
        .join('\n')
    case 'facts':
      return block.facts.map(({ label, value }) => `||${cell(label)}|${cell(value)}|`).join('\n')
    case 'steps':
      return block.steps.map(itemOf).join('\n')
    case 'list':
      return block.items.map((item) => `* ${line(item)}`).join('\n')
    case 'evidence':
      return `${line(block.of)}\n${unformatted(evidenceLines(block.lines))}`
    case 'link':
      return isPlain(block.address) ? `[${block.address}]` : line(block.address)
  }
}

/** Answers are not set bold: Jira Cloud reads what stands between asterisks a second time, and then without escapes. */
function itemOf(step: ReportStep): string {
  const shown = stepLine(step, { escape: escapeJira, strong: (answer) => answer })
  return [`# ${shown}`, ...addedLines(step).map((added) => `#* ${escapeJira(added)}`)].join('\n')
}

function line(text: string): string {
  return escapeJira(visibleLine(text))
}

/**
 * A cell without text would end the row, and a bracket that stays open would swallow its end: cells are parted before
 * backslashes are looked at.
 */
function cell(text: string): string {
  let out = line(text)
  for (const sign of '[]{}') out = out.replaceAll(`\\${sign}`, `&#${sign.charCodeAt(0)};`)
  return out || ' '
}

/** Nothing is read inside but the tag that ends it, and nothing escapes that one. */
function unformatted(lines: readonly string[]): string {
  return `{noformat}\n${withoutTag(lines.join('\n'), '{', 'noformat')}\n{noformat}`
}

/** Our own address, without the signs that mean something in a link of Jira. */
function isPlain(address: string): boolean {
  return isAddress(address) && !SIGNS.some((sign) => address.includes(sign))
}

const SIGNS = ['!', '*', '(', ')', '@', '$', "'", ';', '^', '--']
