import type { Block, Report, Section } from './types.ts'

type Fact = { readonly label: string; readonly value: string }

/** What becomes of the parts of a report. */
export type Change = {
  readonly text: (text: string) => string
  readonly address: (address: string) => string
  readonly fact: (fact: Fact) => Fact
}

/** Every text of a report changed, in the order in which they are shown. */
export function mapReport(report: Report, change: Change): Report {
  return { title: change.text(report.title), sections: report.sections.map((section) => mapSection(section, change)) }
}

function mapSection(section: Section, change: Change): Section {
  return { ...section, blocks: section.blocks.map((block) => mapBlock(block, change)) }
}

function mapBlock(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'text':
      return { ...block, text: change.text(block.text) }
    case 'list':
      return { ...block, items: block.items.map(change.text) }
    case 'link':
      return { ...block, address: change.address(block.address) }
    case 'steps':
      return {
        ...block,
        steps: block.steps.map((step) => ({
          ...step,
          text: change.text(step.text),
          ...(step.answer === undefined ? {} : { answer: change.text(step.answer) }),
          ...(step.words === undefined ? {} : { words: change.text(step.words) }),
          ...(step.added === undefined ? {} : { added: change.text(step.added) }),
        })),
      }
    case 'facts':
      return { ...block, facts: block.facts.map(change.fact) }
    case 'evidence': {
      const of = change.text(block.of)
      const lines = change.text(block.lines.map((line) => oneLine(line.text)).join('\n')).split('\n')
      return {
        ...block,
        of,
        lines: block.lines.map((line, index) => ({
          ...line,
          text: lines[index] ?? '',
          ...(line.note === undefined ? {} : { note: change.text(line.note) }),
        })),
      }
    }
  }
}

/** Label and value as one text, and apart again where the label is still there. */
export function factInOneLine(change: (text: string) => string): Change['fact'] {
  return ({ label, value }) => {
    const start = `${label}:${value.includes('\n') ? '\n' : ' '}`
    const text = change(start + value)
    return text.startsWith(start) ? { label, value: text.slice(start.length) } : { label: '', value: text }
  }
}

function oneLine(text: string): string {
  return text.replaceAll('\r', ' ').replaceAll('\n', ' ')
}
