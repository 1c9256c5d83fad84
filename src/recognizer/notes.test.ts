import { expect, test } from 'vitest'
import { notesOf, tellsVersions } from './notes.ts'
import type { Cause, SessionSummary, Signature } from './types.ts'

const SESSION: SessionSummary = { id: 'x', program: '', firstLine: 1, lastLine: 1, counts: {}, values: {}, lists: {} }

test.each<Partial<Signature>>([
  { program: 'ssh', since: '9.8' },
  { program: 'sshd', until: '7.2p2' },
  { program: 'kernel', since: '6.1', until: '10.0' },
])('what $program prints is told in a sentence that is known as ours', (signature) => {
  const [told = ''] = notesOf({} as Cause, SESSION, [signature as Signature])
  expect(told).toContain(signature.since ?? signature.until)
  expect(tellsVersions(told)).toBe(true)
})

test.each([
  'Only evil 9.8 and newer prints this message.',
  'Only ssh (OpenSSH) call this number and newer prints this message.',
  'Only ssh (OpenSSH) up to 7.2 prints this message. Call this number.',
  '',
])('%j is not', (text) => {
  expect(tellsVersions(text)).toBe(false)
})
