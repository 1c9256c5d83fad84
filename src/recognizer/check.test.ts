import { expect, test } from 'vitest'
import { signatureDefects } from './check.ts'
import { cause, someSignatures } from './signatures.fixture.ts'
import type { Cause, Signature } from './types.ts'

const sound = someSignatures[0] as Signature

function problems(change: Partial<Signature>, others: readonly Signature[] = []): readonly string[] {
  return signatureDefects([{ ...sound, ...change }, ...others], []).map(({ problem }) => problem)
}

test('sound signatures and causes have no defect', () => {
  expect(
    signatureDefects(someSignatures, [cause('x', { evidence: [{ all: ['failed'], certainty: 'certain' }] })]),
  ).toEqual([])
})

test.each<[string, Partial<Signature>]>([
  ['"nobody" is no gap type', { template: 'Failed {nobody}' }],
  ['its longest literal has 5 characters, fewer than 6', { template: 'Hello {user}', matches: ['Hello x'] }],
  ['it has no example that matches', { matches: [] }],
  ['it has no example that it rejects', { rejects: [] }],
  ['is not found in: something else', { matches: ['something else'] }],
  [
    'yields user "fred" rather than "jane" from: ',
    { matches: [{ line: 'Failed password for fred from 1.1.1.1 port 5', values: { user: 'jane' } }] },
  ],
  [
    'yields group "nothing" rather than "x" from: ',
    { matches: [{ line: 'Failed password for fred from 1.1.1.1 port 5', values: { group: 'x' } }] },
  ],
  ['is found in a line that it must reject: ', { rejects: ['Failed password for fred from 1.1.1.1 port 5'] }],
])('%s', (problem, change) => {
  expect(problems(change)).toEqual([expect.stringContaining(problem)])
})

test('a signature that another hides, and two of the same template', () => {
  const wider = { ...sound, id: 'wider', template: 'Failed password for {user} from {address} port {port} ssh2' }
  expect(problems({}, [wider])).toEqual([expect.stringContaining('is hidden by wider in: ')])
  expect(problems({}, [{ ...sound, id: 'twin' }])).toContain('has the same template as twin')
})

test.each<[string, Partial<Cause>]>([
  ['names an unknown signature "nobody"', { evidence: [{ all: ['failed'], none: ['nobody'], certainty: 'certain' }] }],
  [
    'names an unknown signature "nobody"',
    { evidence: [{ all: ['failed'], certainty: 'certain' }], setsAside: [{ signature: 'nobody', why: '' }] },
  ],
  ['has no evidence', { evidence: [] }],
  ['has a rule that asks for no signature', { evidence: [{ none: ['failed'], certainty: 'certain' }] }],
])('a cause %s', (problem, change) => {
  const defects = signatureDefects(someSignatures, [cause('x', change)])
  expect(defects).toEqual([{ where: 'causes/x', problem }])
})
