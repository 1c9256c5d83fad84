import { expect, test } from 'vitest'
import { withRetired } from '../content/retired.fixture.ts'
import { frameFiles } from './frameFiles.ts'

const parts = { start: 'start.js', module: 'frame.js', whole: 'whole.js', style: 'frame.css' }

test('who frames a retired guide gets what took its place', async () => {
  const before = new Map(frameFiles(parts).map(({ path, text }) => [path, text]))
  expect(before.has('publickey-refused.html')).toBe(false)
  const gone = { 'publickey-refused': { replacedBy: 'permission-denied' }, lost: {} }
  const after = await withRetired(
    'guides',
    gone,
    () => new Map(frameFiles(parts).map(({ path, text }) => [path, text])),
  )
  expect(after.get('publickey-refused.html')).toBe(before.get('permission-denied.html'))
  expect(after.get('publickey-refused.html')).toContain('permission-denied')
  expect(after.size).toBe(before.size + 1)
})
