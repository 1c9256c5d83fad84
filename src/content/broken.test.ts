import { describe, expect, test } from 'vitest'
import { checkCommand } from '../cli/check.ts'
import { library, type Library } from './index.ts'

/** The library with one thing wrong, and what the check must say of it. */
const breakages: readonly (readonly [string, string, (whole: Library) => Library])[] = [
  [
    'a cause that leads nowhere',
    'no node of',
    (whole) => ({
      ...whole,
      guides: whole.guides.map((guide) => ({ ...guide, nodes: { [guide.start]: guide.nodes[guide.start] ?? fail() } })),
    }),
  ],
  [
    'a missing guide',
    'unknown guide',
    (whole) => ({ ...whole, guides: whole.guides.filter(({ id }) => id !== 'permission-denied') }),
  ],
  [
    'a coverage row that nothing covers',
    'is covered by nothing',
    (whole) => ({ ...whole, coverage: [...whole.coverage, 'A-99'] }),
  ],
  ['a missing source', 'unknown source', (whole) => ({ ...whole, sources: whole.sources.slice(1) })],
  ['a missing command', 'unknown command', (whole) => ({ ...whole, commands: whole.commands.slice(1) })],
  ['a missing parameter', 'parameter', (whole) => ({ ...whole, parameters: whole.parameters.slice(1) })],
  ['a missing reader', 'unknown reader', (whole) => ({ ...whole, readers: whole.readers.slice(1) })],
  [
    'two signatures of one id',
    'is the id of two',
    (whole) => ({ ...whole, signatures: [...whole.signatures, ...whole.signatures.slice(0, 1)] }),
  ],
  [
    'an example that does not match',
    'signatures/',
    (whole) => ({
      ...whole,
      signatures: whole.signatures.map((each, at) =>
        at === 0 ? { ...each, matches: ['something else entirely'] } : each,
      ),
    }),
  ],
  [
    'a rejected line that matches',
    'signatures/',
    (whole) => ({
      ...whole,
      signatures: whole.signatures.map((each, at) =>
        at === 0
          ? { ...each, rejects: each.matches.map((example) => (typeof example === 'string' ? example : example.line)) }
          : each,
      ),
    }),
  ],
  [
    'evidence that does not exist',
    'no-such-signature',
    (whole) => ({
      ...whole,
      causes: whole.causes.map((each, at) =>
        at === 0 ? { ...each, evidence: [{ all: ['no-such-signature'], certainty: 'certain' as const }] } : each,
      ),
    }),
  ],
]

function fail(): never {
  throw new Error('a guide without its start')
}

describe('a defect anywhere is found, and the terminal says so', () => {
  test.each(breakages)('%s', async (_, problem, broken) => {
    const { status, out = '' } = await checkCommand([], broken(library))
    expect(out.split('\n').filter((line) => line.replace(': ', ' ').includes(problem))).not.toEqual([])
    expect(status).toBe(1)
  })

  test('and sound content is sound', async () => {
    expect((await checkCommand([], library)).status).toBe(0)
  })
})
