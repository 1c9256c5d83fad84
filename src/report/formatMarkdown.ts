import { redactReport } from './redactReport.ts'
import { visibleLine, visibleLines } from './visible.ts'
import type { Block, Formatted, Report, ReportStep } from './types.ts'

/**
 * The report as Markdown (CommonMark and GitHub's additions). Secrets are taken out. Nothing in it can become a
 * heading, link, image or HTML, or end a code block.
 */
export function formatMarkdown(given: Report): Formatted {
  const { report, removed } = redactReport(given)
  const sections = report.sections.map(({ heading, blocks }) =>
    [`### ${heading}`, ...blocks.map(markdownOf)].join('\n\n'),
  )
  return { text: `${[`## ${escapedLine(report.title)}`, ...sections].join('\n\n')}\n`, removed }
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
      return block.steps.map(stepLine).join('\n')
    case 'list':
      return block.items.map((item) => `- ${escapedLine(item)}`).join('\n')
    case 'evidence':
      return `${inCode(block.of)}\n\n${fenced(block.lines.map(({ number, text, note }) => `${String(number).padStart(4)} | ${visibleLine(text)}${note === undefined ? '' : `   <- ${visibleLine(note)}`}`))}`
    case 'link':
      return isAddress(block.address) ? `<${block.address}>` : inCode(block.address)
  }
}

function stepLine({ time, text, answer, words, added }: ReportStep, index: number): string {
  const when = time === undefined ? '' : `${escapedLine(time)} `
  const said = words === undefined ? '' : ` "${escaped(words)}"`
  const own = visibleLines(added ?? '').filter((line) => line !== '')
  return [
    `${index + 1}. ${when}${escapedLine(text)}${answer === undefined ? '' : ` - **${escaped(answer)}**`}${said}`,
    ...own.map((line) => `   ${escapedLine(line)}`),
  ].join('  \n')
}

/** Signs that mean something to Markdown, to HTML or to a ticket system that makes mentions and references. */
const SIGNS = '\\`*_[]<>#|~&@$'

function escaped(text: string): string {
  let out = ''
  for (const char of visibleLine(text)) out += SIGNS.includes(char) ? `\\${char}` : char
  // Bare addresses would become links.
  return out.replaceAll('://', '\\://').replaceAll('www.', 'www\\.').replaceAll('WWW.', 'WWW\\.')
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
  if (line === '') return '-'
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

/** Our own address: http or https and none of the signs that end an address in angle brackets. */
function isAddress(text: string): boolean {
  if (!text.startsWith('https://') && !text.startsWith('http://')) return false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code <= 32 || code >= 127 || '<>`\\"'.includes(text.charAt(at))) return false
  }
  return true
}
