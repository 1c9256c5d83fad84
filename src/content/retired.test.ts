import { expect, test } from 'vitest'
import { loadGuide } from './load.ts'
import { withRetired } from './retired.fixture.ts'
import { byEveryId, currentId } from './retired.ts'

test('what is retired is known by what took its place, and nothing else is', async () => {
  await withRetired('causes', { old: { replacedBy: 'new' }, gone: {} }, () => {
    expect(['old', 'gone', 'new', 'constructor'].map((id) => currentId('causes', id))).toEqual([
      'new',
      'gone',
      'new',
      'constructor',
    ])
    const [first, second] = [{ id: 'new' }, { id: 'other' }]
    expect([...byEveryId('causes', [first, second])]).toEqual([
      ['new', first],
      ['other', second],
      ['old', first],
    ])
    expect(currentId('messages', 'old')).toBe('old')
  })
  expect(currentId('causes', 'old')).toBe('old')
})

test('the link of a retired guide opens what took its place', async () => {
  const gone = { 'publickey-refused': { replacedBy: 'permission-denied' }, lost: {} }
  await withRetired('guides', gone, async () => {
    expect((await loadGuide('publickey-refused'))?.guide.id).toBe('permission-denied')
    expect(await loadGuide('lost')).toBe(undefined)
  })
  expect(await loadGuide('publickey-refused')).toBe(undefined)
})
