import { expect, test } from 'vitest'
import { buildReport } from './buildReport.ts'
import { formatText } from './formatText.ts'
import { check, diagnosis, full, step, taken } from './full.fixture.ts'
import type { Block, ReportInput, Section } from './types.ts'

function section(id: Section['id'], input: ReportInput = full): readonly Block[] {
  return buildReport(input).sections.find((each) => each.id === id)?.blocks ?? []
}

test('questions, checks and texts were checked; fixes were done', () => {
  expect(section('checked')).toEqual([
    {
      kind: 'steps',
      steps: [
        { time: '15:02', text: 'A text was read', answer: 'the server refuses the key' },
        {
          time: '15:04',
          text: 'Who can write to the folders of faspex?',
          answer: 'the group can write to .ssh',
          words: 'my colleague shares it with me',
          added: 'Two lines\nabout it',
        },
        { time: '15:05', text: 'The account is faspex, and not asp1 as in the ticket.' },
      ],
    },
  ])
  expect(section('done')).toEqual([
    {
      kind: 'steps',
      steps: [
        { time: '15:07', text: 'Take the right to write away', answer: 'done, the error stayed the same' },
        { text: 'Offer one key only', answer: 'could not be done here' },
      ],
    },
  ])
})

test('the issue is in the caller’s words, with the zone of the times', () => {
  expect(section('issue')).toEqual([
    { kind: 'text', text: 'Upload to Faspex fails since Monday' },
    { kind: 'text', text: 'Reported 2026-11-20 14:09 UTC; times are Europe/Berlin, UTC+01:00' },
  ])
  const { issue: _, zone: __, ...silent } = full
  expect(section('issue', silent)).toEqual([
    { kind: 'text', text: 'The server does not trust the rights of the key file' },
    { kind: 'text', text: 'Reported 2026-11-20 14:09 UTC' },
  ])
})

test('what was given comes first, then what the caller was asked, then what was found', () => {
  expect(section('environment')).toEqual([
    {
      kind: 'facts',
      facts: [
        { label: 'Server', value: 'server.example.com' },
        { label: 'Port', value: '33001' },
        { label: 'Since when', value: '2026-11-16 09:40 Europe/Berlin' },
        { label: 'Who is affected', value: 'Several people' },
        { label: 'User name', value: 'faspex' },
        { label: 'keyFiles', value: 'a, b' },
      ],
    },
  ])
  const without: ReportInput = { values: {}, steps: [], readings: [], facts: [{ label: 'Since when', value: 'today' }] }
  expect(section('environment', without)).toEqual([{ kind: 'facts', facts: [{ label: 'Since when', value: 'today' }] }])
})

test('a text of one’s own ends its section, and makes it where there was none', () => {
  expect(section('cause').at(-1)).toEqual({ kind: 'text', text: 'Seen before on the test server.' })
  expect(section('next').at(-1)).toEqual({ kind: 'text', text: 'Call back at 16:00.' })
  const only: ReportInput = { values: {}, steps: [], readings: [], added: { done: 'Nothing yet.', environment: ' ' } }
  expect(buildReport(only).sections).toEqual([
    { id: 'done', heading: 'Done', blocks: [{ kind: 'text', text: 'Nothing yet.' }] },
  ])
})

test('the guide is named with its version and the date of its review', () => {
  expect(section('guide')).toEqual([
    {
      kind: 'text',
      text: 'Permission denied (publickey) (permission-denied, version 2026-11-20.3f2a, reviewed 2026-11-20)',
    },
    { kind: 'link', address: 'https://help.example.com/#/g/permission-denied/hand-on?rights=group' },
  ])
})

test('an empty visit still makes a report', () => {
  const empty: ReportInput = { values: {}, steps: [], readings: [] }
  expect(formatText(buildReport(empty)).text).toBe('Connection problem\n')
  const open = { ...full, walk: { ...taken, steps: [step('rights', check)] } }
  expect(formatText(buildReport(open)).text).toContain('Open: Who can write to the folders of faspex?')
  const success = { ...empty, diagnosis: { ...diagnosis, outcome: 'success', causes: [] } as const }
  expect(formatText(buildReport(success)).text).toContain('The pasted text shows a success.')
})
