import { expect, test } from 'vitest'
import type { DiagnosedCause, Finding, Recognition } from '../../recognizer/types.ts'
import { evidenceOf, reasonsOf } from './evidenceOf.ts'

const finding = (line: number, text: string): Finding => ({
  signature: 'ssh.a',
  line,
  lines: 1,
  text,
  values: {},
  session: '1',
  truncated: false,
})
const recognition: Recognition = {
  lines: 9,
  findings: [finding(3, 'closed'), finding(5, 'closed again')],
  counts: {},
  sessions: [],
  sessionsDropped: 0,
  secrets: [],
  longLines: 0,
}
const cause: DiagnosedCause = {
  cause: 'a',
  class: 'none',
  title: '',
  explanation: '',
  notes: [],
  certainty: 'certain',
  stage: 'authentication',
  lines: [{ number: 4, text: 'refused' }],
  next: { guide: 'a', node: 'b' },
}
const aside = (line: number, why: string) => ({ signature: 'ssh.a', line, why })

test('proof and what was set aside stand in the order of the text', () => {
  const lines = evidenceOf(cause, [aside(5, 'x'), aside(3, 'x'), aside(4, 'x'), aside(8, 'unknown line')], recognition)
  expect(lines.map(({ number, tone }) => [number, tone])).toEqual([
    [3, 'soft'],
    [4, 'hit'],
    [5, 'soft'],
  ])
})

test('a reason is given once for all its lines', () => {
  expect(reasonsOf([aside(3, 'it follows'), aside(5, 'it follows'), aside(7, 'it repeats')])).toEqual([
    { why: 'it follows', lines: 'Lines 3 and 5 are' },
    { why: 'it repeats', lines: 'Line 7 is' },
  ])
})
