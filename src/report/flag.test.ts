import { expect, test } from 'vitest'
import { formatFlag } from './flag.ts'

const STEP = {
  kind: 'step',
  guide: { id: 'permission-denied', title: 'Permission denied', version: '2026-11-21.3f2a' },
  node: { key: 'keys.which-key', text: 'Which key does [user name] use?', reviewed: '2026-11-21' },
} as const

test('the text names guide, step, version and date, and what was written', () => {
  const { subject, text } = formatFlag({ about: STEP, wrote: 'On a Mac the command is another one.' })
  expect(subject).toBe('Handrail: a step is wrong (permission-denied/keys.which-key)')
  expect(text).toBe(
    [
      'Handrail: a step is wrong (permission-denied/keys.which-key)',
      '',
      'Guide: Permission denied (permission-denied)',
      'Version: 2026-11-21.3f2a',
      'Step: Which key does [user name] use? (keys.which-key)',
      'Reviewed: 2026-11-21',
      '',
      'What was written:',
      '  On a Mac the command is another one.',
      '',
    ].join('\n'),
  )
})

test('secrets in what was written are taken out, and characters that hide are visible', () => {
  const { text, removed } = formatFlag({ about: STEP, wrote: 'password=Sommer2026!x\nrun\u202eit' })
  expect(text).not.toContain('Sommer2026')
  expect(text).toContain('run\\u{202e}it')
  expect(removed).toEqual([{ kind: 'password', count: 1 }])
})

test('names give way, too: those that the text shows, and those of the visit', () => {
  const wrote = 'I ran ssh fred@server.example.com from /home/fred, and prod7 answered'
  const { text } = formatFlag({ about: STEP, wrote }, { host: 'prod7' })
  for (const name of ['fred', 'server.example.com', 'prod7']) expect(text).not.toContain(name)
  expect(text).toContain('I ran ssh user-1@host-')
})

test('where nothing was recognized, the size and the program are said, and no line of the text', () => {
  const { text } = formatFlag({ about: { kind: 'nothing', lines: 12, program: 'Aspera' }, wrote: '  ' })
  expect(text).toContain('Lines read: 12\nProgram: Aspera\n')
  expect(text).toContain('(nothing was written)')
})
