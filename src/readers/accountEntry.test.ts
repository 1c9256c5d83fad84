import { expect, test } from 'vitest'
import { accountEntry } from './accountEntry.ts'

const HASH = '$y$j9T$Zm9yIHRoZSB0ZXN0$aGFzaCBjaGFuZ2Vk'

test.each(['', '!'])('a line with a password hash is told and never marked or repeated (%s)', (sign) => {
  const reading = accountEntry.read(`fred:${sign}${HASH}:20778:0:90:7:14:20700:`, { today: '2026-11-21' })
  expect(reading.verdict).toBe('expired')
  expect(reading.marks).toEqual([])
  expect(JSON.stringify(reading)).not.toContain('aGFz')
  expect(reading.notes.join(' ')).toContain('password hash')
})

test.each([
  ['Account expires', '2026-11-19', 'fine'],
  ['Account expires', '2026-11-20', 'expired'],
  ['Password expires', '2026-11-20', 'fine'],
  ['Password expires', '2026-11-21', 'password-expired'],
])('%s: Nov 20, 2026, read on %s: %s', (label, today, verdict) => {
  expect(accountEntry.read(`${label}\t: Nov 20, 2026`, { today }).verdict).toBe(verdict)
})

test('the home folder is handed on where nobody knew it', () => {
  const line = 'fred:x:1003:1005::/srv/homes/fred:/bin/bash'
  expect(accountEntry.read(line, {}).values).toEqual({ home: '/srv/homes/fred' })
  expect(accountEntry.read(line, { home: '/home/fred' }).values).toEqual({})
})
