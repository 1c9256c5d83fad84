import { isAddress } from './address.ts'
import { escapeHtml } from './escapeHtml.ts'
import { evidenceLines } from './formatText.ts'
import { redactReport } from './redactReport.ts'
import { addedLines, stepLine } from './stepLine.ts'
import { visibleLine, visibleLines } from './visible.ts'
import type { Block, FormatOptions, Formatted, Report } from './types.ts'

/**
 * The report as a fragment of HTML, for a clipboard that ticket systems and mail programs take formatted text from.
 * Secrets are taken out. Plain elements without attributes; the only link is our own address.
 */
export function formatHtml(given: Report, { redact, known }: FormatOptions = {}): Formatted {
  const { report, removed } = redactReport(given, redact, known)
  const parts = [
    element('h2', line(report.title)),
    ...report.sections.flatMap(({ heading, blocks }) => [element('h3', line(heading)), ...blocks.map(htmlOf)]),
  ]
  return { text: `${parts.filter((part) => part !== '').join('\n')}\n`, removed }
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return element('p', visibleLines(block.text).map(escapeHtml).join('<br>'))
    case 'facts':
      return element('table', element('tbody', block.facts.map(row).join('')))
    case 'steps':
      return element(
        'ol',
        block.steps
          .map((step) => element('li', [stepOf(step), ...addedLines(step).map(escapeHtml)].join('<br>')))
          .join(''),
      )
    case 'list':
      return element('ul', block.items.map((item) => element('li', line(item))).join(''))
    case 'evidence':
      return element('p', line(block.of)) + element('pre', evidenceLines(block.lines).map(escapeHtml).join('\n'))
    case 'link':
      return element('p', link(block.address))
  }
}

function stepOf(step: Parameters<typeof stepLine>[0]): string {
  return stepLine(step, { escape: escapeHtml, strong: (answer) => element('strong', answer) })
}

function row({ label, value }: { readonly label: string; readonly value: string }): string {
  return element('tr', `<th>${line(label)}</th><td>${line(value)}</td>`)
}

function link(address: string): string {
  const shown = line(address)
  return isAddress(address) ? `<a href="${shown}">${shown}</a>` : shown
}

function line(text: string): string {
  return escapeHtml(visibleLine(text))
}

/** `html` is escaped already. An empty element is left out. */
function element(name: string, html: string): string {
  return html === '' ? '' : `<${name}>${html}</${name}>`
}
