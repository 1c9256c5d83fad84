import { expect, test } from 'vitest'
import { withRetired } from '../content/retired.fixture.ts'
import { content, foundIn } from './anyVisit.fixture.ts'
import { FRESH } from './visit.ts'
import { openVisit } from './visitFileOpen.ts'
import { saveVisit } from './visitFileSave.ts'

const LINE = 'fred@192.0.2.7: Permission denied (publickey).'

test('a file of an older release opens with the ids of today', async () => {
  const found = foundIn(LINE)
  const [cause] = found.diagnosis.causes
  const [finding] = found.recognition.findings
  if (cause === undefined || finding === undefined) throw new Error('nothing found')
  const scan = { status: 'done', source: { size: LINE.length }, found, notices: [] } as const
  const standing = { guide: 'permission-denied', node: 'start', answers: {} }
  const state = {
    ...FRESH,
    scan,
    edits: { texts: { 'permission-denied/start': 'as he said' }, added: { issue: 'urgent' } },
  }
  const { text } = await saveVisit(state, standing, { names: false, made: '2026-11-21T14:09:00.000Z' }, content)
  const older = text
    .replaceAll('"permission-denied', '"publickey-refused')
    .replaceAll(`"${cause.cause}"`, '"an-older-cause"')
    .replaceAll(`"${finding.signature}"`, '"an.older.message"')
  expect(older).not.toBe(text)

  const opened = await withRetired('guides', { 'publickey-refused': { replacedBy: 'permission-denied' } }, () =>
    withRetired('causes', { 'an-older-cause': { replacedBy: cause.cause } }, () =>
      withRetired('messages', { 'an.older.message': { replacedBy: finding.signature } }, () =>
        openVisit(older, content),
      ),
    ),
  )
  const today = await openVisit(text, content)
  expect(opened).toEqual(today)
  expect(opened).toMatchObject({ notices: [], place: '/g/permission-denied/start' })

  const unknown = await openVisit(older, content)
  expect('notices' in unknown && unknown.notices.join(' ')).toContain('not known here')
})
