import { redactAll } from './redact.ts'
import type { Removed } from './redactTypes.ts'
import type { Block, Report, Section } from './types.ts'

/** The report without secrets. One numbering for all of it: a password is `password 1` wherever it stood. */
export function redactReport(report: Report): { readonly report: Report; readonly removed: readonly Removed[] } {
  const texts: string[] = []
  mapReport(report, (text) => {
    texts.push(text)
    return text
  })
  const redacted = redactAll(texts)
  let next = 0
  const clean = mapReport(report, () => {
    next += 1
    return redacted.texts[next - 1] ?? ''
  })
  return { report: clean, removed: redacted.removed }
}

/** Every text of a report through one function, in the order in which they are shown. */
function mapReport(report: Report, change: (text: string) => string): Report {
  return { title: change(report.title), sections: report.sections.map((section) => mapSection(section, change)) }
}

function mapSection(section: Section, change: (text: string) => string): Section {
  return { ...section, blocks: section.blocks.map((block) => mapBlock(block, change)) }
}

function mapBlock(block: Block, change: (text: string) => string): Block {
  switch (block.kind) {
    case 'text':
      return { ...block, text: change(block.text) }
    case 'list':
      return { ...block, items: block.items.map(change) }
    case 'link':
      return { ...block, address: change(block.address) }
    case 'steps':
      return {
        ...block,
        steps: block.steps.map((step) => ({
          ...step,
          text: change(step.text),
          ...(step.answer === undefined ? {} : { answer: change(step.answer) }),
          ...(step.words === undefined ? {} : { words: change(step.words) }),
          ...(step.added === undefined ? {} : { added: change(step.added) }),
        })),
      }
    case 'facts':
      // Label and value in one line: a value is often secret only because of its name.
      return {
        ...block,
        facts: block.facts.map((fact) => changeFact(fact.label, fact.value, change)),
      }
    case 'evidence': {
      const of = change(block.of)
      const lines = change(block.lines.map((line) => oneLine(line.text)).join('\n')).split('\n')
      return {
        ...block,
        of,
        lines: block.lines.map((line, index) => ({
          ...line,
          text: lines[index] ?? '',
          ...(line.note === undefined ? {} : { note: change(line.note) }),
        })),
      }
    }
  }
}

function changeFact(label: string, value: string, change: (text: string) => string): { label: string; value: string } {
  const start = `${label}:${value.includes('\n') ? '\n' : ' '}`
  const text = change(start + value)
  return text.startsWith(start) ? { label, value: text.slice(start.length) } : { label: '', value: text }
}

function oneLine(text: string): string {
  return text.replaceAll('\r', ' ').replaceAll('\n', ' ')
}
