import { redactReport } from './redactReport.ts'
import { isAddress } from './address.ts'
import { addedLines, stepLine } from './stepLine.ts'
import { visibleLine, visibleLines } from './visible.ts'
import type { Block, FormatOptions, Formatted, Report, ReportStep } from './types.ts'

/**
 * The report as Markdown (CommonMark and GitHub's additions). Secrets are taken out. Nothing in it can become a
 * heading, link, image or HTML, or end a code block.
 */
export function formatMarkdown(given: Report, { redact, known }: FormatOptions = {}): Formatted {
  const { report, removed } = redactReport(given, redact, known)
  const parts = [
    heading('##', report.title),
    ...report.sections.flatMap((section) => [heading('###', section.heading), ...section.blocks.map(markdownOf)]),
  ]
  return { text: `${parts.filter((part) => part !== '').join('\n\n')}\n`, removed }
}

function heading(marks: string, text: string): string {
  const shown = escapedLine(text)
  return shown === '' ? '' : `${marks} ${shown}`
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return visibleLines(block.text)
        .map(escapedLine)
        .filter((line) => line !== '')
        .join('  \n')
    case 'facts':
      return block.facts
        .map(({ label, value }) => `- ${label === '' ? '' : `${escapedLine(label)}: `}${inCode(value)}`)
        .join('\n')
    case 'steps':
      return block.steps.map(itemOf).join('\n')
    case 'list':
      return block.items.map((item) => `- ${escapedLine(item)}`).join('\n')
    case 'evidence':
      return `${inCode(block.of)}\n\n${fenced(block.lines.map(({ number, text, note }) => `${String(number).padStart(4)} | ${visibleLine(text)}${note === undefined ? '' : `   <- ${visibleLine(note)}`}`))}`
    case 'link':
      return isAddress(block.address) ? `<${block.address}>` : inCode(block.address)
  }
}

function itemOf(step: ReportStep, index: number): string {
  const line = stepLine(step, { escape: escapedLine, strong: (answer) => `**${answer}**` })
  return [`${index + 1}. ${line}`, ...addedLines(step).map((added) => `   ${escapedLine(added)}`)].join('  \n')
}

/** Signs that mean something to Markdown, to HTML or to a ticket system that makes mentions and references. */
const SIGNS = '\\`*_[]<>#|~&@$'

function escaped(text: string): string {
  const line = visibleLine(text)
  let out = ''
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at)
    // Bare addresses would become links.
    const isLink = char === '.' && line.slice(Math.max(at - 3, 0), at).toLowerCase() === 'www'
    out += isLink || SIGNS.includes(char) ? `\\${char}` : char
  }
  return out.replaceAll('://', '\\://')
}

/** At the start of a line a number with a point, or a sign, would begin a list or make a heading. */
function escapedLine(text: string): string {
  const line = escaped(text)
  let digits = 0
  while (digits < line.length && line.charCodeAt(digits) >= 48 && line.charCodeAt(digits) <= 57) digits += 1
  if (digits > 0 && (line[digits] === '.' || line[digits] === ')'))
    return `${line.slice(0, digits)}\\${line.slice(digits)}`
  return '=-+:'.includes(line.charAt(0)) && line !== '' ? `\\${line}` : line
}

/** A code span with more backticks around it than are in a row inside. */
function inCode(text: string): string {
  const line = visibleLine(text)
  if (line === '') return '(empty)'
  const ticks = '`'.repeat(longestRun(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${ticks}${pad}${line}${pad}${ticks}`
}

function fenced(lines: readonly string[]): string {
  const fence = '`'.repeat(lines.reduce((most, line) => Math.max(most, longestRun(line) + 1), 3))
  return `${fence}text\n${lines.join('\n')}\n${fence}`
}

function longestRun(text: string): number {
  let longest = 0
  let run = 0
  for (const char of text) {
    run = char === '`' ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
