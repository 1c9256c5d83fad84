import { describe, expect, test } from 'vitest'
import type { OutcomeNode, Step, Walk } from '../engine/types.ts'
import { formatReport, type Format } from './formats.ts'
import { diagnosis, fix, full, outcome, step, check } from './full.fixture.ts'
import { parsedHtml } from './parsed.fixture.ts'
import { buildReply, type CallerReply } from './reply.ts'

const solved: OutcomeNode = {
  ...outcome,
  verdict: 'resolved',
  text: 'The login works again',
  say: 'Very good, the login works again.',
}

function fixed(key: string): Step {
  return { ...step(key, fix), option: { id: 'worked', label: '', summary: 'done, and it works now', next: 'a' } }
}

function walk(...steps: Step[]): Walk {
  return { steps, dropped: [], answers: {}, entry: 'rights' }
}

const base: CallerReply = {
  issue: 'Upload to Faspex fails since Monday',
  guide: { title: 'Permission denied (publickey)' },
  diagnosis,
  values: full.values,
  labels: { host: 'Server' },
}

const cases: Readonly<Record<string, CallerReply>> = {
  solved: { ...base, walk: walk(step('rights', check, 'the group can write'), fixed('chmod'), step('end', solved)) },
  escalated: {
    ...base,
    walk: walk(
      step('rights', check, 'the group can write'),
      step('chmod', fix, 'could not be done here'),
      step('end', outcome),
    ),
    team: { name: 'the server team', reach: 'servers@example.com' },
  },
  nothing: { values: {}, guide: { title: 'Connection refused' } },
  open: {
    ...base,
    walk: walk(step('rights', { ...check, say: 'Please run this command and tell me what it prints.' })),
  },
}

describe.each(Object.entries(cases))('%s', (name, input) => {
  test.each<[Format, string]>([
    ['text', 'txt'],
    ['markdown', 'md'],
    ['html', 'html'],
  ])('as %s', async (format, ending) => {
    await expect(formatReport(buildReply(input), format).text).toMatchFileSnapshot(`golden/reply-${name}.${ending}`)
  })

  test('ends with what nobody asks for', () => {
    expect(formatReport(buildReply(input), 'text').text.trimEnd().split('\n').at(-1)).toContain(
      'Nobody will ask you for a password',
    )
  })
})

test('what the caller typed is text, and no secret', () => {
  const issue = '<b>x</b> password=Tr0ub4dor&3 works\nnot'
  const { text, removed } = formatReport(buildReply({ ...base, issue }), 'html')
  expect(removed).toEqual([{ kind: 'password', count: 1 }])
  expect(text).toContain('&lt;b&gt;x&lt;/b&gt;')
  expect(parsedHtml(text).attributes).toEqual([])
})

test('a fix that did not help is not told', () => {
  const tried = step('chmod', fix, 'done, the error stayed the same')
  expect(formatReport(buildReply({ ...base, walk: walk(tried, step('end', outcome)) }), 'text').text).not.toContain(
    fix.text,
  )
})
