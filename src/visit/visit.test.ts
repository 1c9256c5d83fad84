import { beforeEach, expect, test } from 'vitest'
import type { Diagnosis, Recognition } from '../recognizer/types.ts'
import {
  choicesOf,
  forgetPasted,
  giveValues,
  keepDraft,
  keepPasted,
  moveOn,
  showScan,
  startAfresh,
  valuesOf,
  visit,
} from './visit.ts'

const recognition: Recognition = {
  lines: 1,
  findings: [],
  counts: {},
  sessions: [],
  sessionsDropped: 0,
  secrets: [],
  longLines: 0,
}
const diagnosis: Diagnosis = {
  outcome: 'nothing',
  causes: [],
  setAside: [],
  stages: [],
  values: { host: 'a.example', keyFile: ['one', 'two'], user: ['fred'] },
  sessions: [],
}

beforeEach(startAfresh)

function found(): void {
  showScan({ status: 'done', source: { size: 1 }, found: { recognition, diagnosis }, notices: [] })
}

test('what an earlier text said holds until a newer one says otherwise', () => {
  found()
  moveOn('before')
  showScan({ status: 'none' })
  expect(valuesOf(visit.getState())).toMatchObject({ host: 'a.example', user: 'fred' })
  const values = { host: 'b.example' }
  showScan({
    status: 'done',
    source: { size: 1 },
    found: { recognition, diagnosis: { ...diagnosis, values } },
    notices: [],
  })
  expect(valuesOf(visit.getState())).toMatchObject({ host: 'b.example', user: 'fred' })
})

test('values found in the text are used, and of several none is picked for the person', () => {
  found()
  expect(valuesOf(visit.getState())).toEqual({ host: 'a.example', user: 'fred' })
  expect(choicesOf(visit.getState(), 'keyFile')).toEqual(['one', 'two'])
  expect(choicesOf(visit.getState(), 'constructor')).toEqual([])
})

test('what the person typed wins over what a check read, and that over what was found', () => {
  found()
  keepPasted('step', 'text', { verdict: 'x', summary: '', marks: [], notes: [], values: { host: 'b', port: '22' } })
  giveValues({ port: '33001' })
  expect(valuesOf(visit.getState())).toEqual({ host: 'b', port: '33001', user: 'fred' })
})

test('a pasted private key is not kept, only what was said of it', () => {
  const reading = { verdict: 'x', summary: 'A key.', marks: [], notes: [], values: {}, secret: 'private-key' as const }
  keepPasted('step', 'the secret', reading)
  expect(visit.getState().pasted['step']).toEqual({ reading })
  expect(JSON.stringify(visit.getState())).not.toContain('the secret')
})

test('pasted output can be taken back', () => {
  keepPasted('a', 'x', { verdict: 'x', summary: '', marks: [], notes: [], values: {} })
  forgetPasted('a')
  expect(visit.getState().pasted).toEqual({})
})

test('starting afresh leaves nothing of the problem before', () => {
  found()
  keepDraft('text')
  giveValues({ host: 'c' })
  moveOn('the first error')
  startAfresh()
  expect(visit.getState()).toEqual(visit.getInitialState())
})
