import type { Certainty, Diagnosis } from '../recognizer/types.ts'
import type { Block } from './types.ts'

const CERTAINTY: Readonly<Record<Certainty, string>> = { certain: 'certain', likely: 'likely', possible: 'possible' }

/** The causes, best first, each with how certain it is, and how many lines were set aside and why. */
export function causeBlocks(diagnosis: Diagnosis | undefined): Block[] {
  if (!diagnosis) return []
  const [first, ...others] = diagnosis.causes
  if (!first) return diagnosis.outcome === 'success' ? [{ kind: 'text', text: 'The pasted text shows a success.' }] : []
  return [
    { kind: 'text', text: `${first.title} (${CERTAINTY[first.certainty]})` },
    { kind: 'text', text: first.explanation },
    ...list('', first.notes),
    ...list(
      others.length > 0 ? 'Also possible:' : '',
      others.map((cause) => `${cause.title} (${CERTAINTY[cause.certainty]})`),
    ),
    ...list('Set aside:', setAside(diagnosis)),
  ]
}

function setAside(diagnosis: Diagnosis): string[] {
  const lines = new Map<string, number[]>()
  for (const { why, line } of diagnosis.setAside) lines.set(why, [...(lines.get(why) ?? []).slice(0, 9), line])
  return [...lines].map(([why, numbers]) => `line ${numbers.join(', ')}: ${why}`)
}

function list(text: string, items: readonly string[]): Block[] {
  if (items.length === 0) return []
  return [...(text === '' ? [] : [{ kind: 'text', text } as const]), { kind: 'list', items }]
}
