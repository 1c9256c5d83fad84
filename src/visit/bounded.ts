import type { Found } from './visit.ts'

/** Findings at the end of a text that the page shows where there is no cause. */
const LAST = 100

/**
 * What the page shows of what was found. A long log holds thousands of findings and sessions, and taking them all over
 * from the worker would keep the page busy for a tenth of a second; only the diagnosis needs them.
 */
export function bounded({ recognition, diagnosis }: Found): Found {
  const { findings } = recognition
  const told = new Set([
    ...diagnosis.setAside.map(({ line }) => line),
    ...diagnosis.causes.flatMap(({ lines }) => lines.map(({ number }) => number)),
  ])
  const shown = findings.filter(({ line }, at) => told.has(line) || at >= findings.length - LAST)
  return { recognition: { ...recognition, findings: shown, sessions: [] }, diagnosis }
}
