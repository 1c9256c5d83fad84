import { beforeEach, expect, test } from 'vitest'
import { escalationOf } from '../../report/escalation.ts'
import { readAndKeep } from '../parts/readAndKeep.ts'
import { stepId } from '../../visit/trail.ts'
import { giveValues, startAfresh, tellFact, visit } from '../../visit/visit.ts'
import { pasted, standingAt } from './call.fixture.ts'
import { checksAhead, escalationInputOf } from './escalationInput.ts'

const CHANGED =
  '@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\nHost key for server.example.com has changed and you have requested strict checking.'
const RIGHTS = 'authorized-keys-permissions'
const LS = '-rw------- 1 fred fred 104 Nov 20 10:00 /home/fred/.ssh/authorized_keys'

beforeEach(() => startAfresh())

test('of a visit in which nothing was said, nothing is known', () => {
  const { due, reasons, complete } = escalationOf(escalationInputOf(visit.getState(), undefined, false))
  expect(due).toBe(false)
  expect(reasons.every(({ holds }) => holds === 'unknown')).toBe(true)
  expect(complete.have).toBe(0)
})

test('a changed host key is a reason wherever it is seen, and what was said fills the gaps', async () => {
  await pasted(CHANGED)
  const before = escalationOf(escalationInputOf(visit.getState(), undefined, false))
  expect(before.reasons.find(({ id }) => id === 'host-key-changed')?.holds).toBe(true)
  expect(before.to).toBe('security')
  tellFact('affected', 'several')
  giveValues({ user: 'fred' })
  const after = escalationOf(escalationInputOf(visit.getState(), undefined, true))
  expect(after.complete.have).toBe(before.complete.have + 2)
  expect(after.reasons.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['host-key-changed', 'several-affected', 'caller-asks']),
  )
})

test('what was read at a check on the server counts, and the check is no longer ahead', async () => {
  const guidance = await standingAt('permission-denied', RIGHTS, `from=${RIGHTS}`)
  expect(escalationInputOf(visit.getState(), guidance, false).readings).toEqual([])
  expect(checksAhead(visit.getState(), guidance).map(({ key }) => key)).toContain(RIGHTS)
  const reader = guidance.knowledge.readers.find(({ id }) => id === 'ls-permissions')
  if (reader === undefined) throw new Error('there is no such reader')
  readAndKeep(stepId('permission-denied', RIGHTS), reader, LS, { account: 'fred' })
  expect(escalationInputOf(visit.getState(), guidance, false).readings).toEqual([
    { reader: 'ls-permissions', onServer: true },
  ])
  expect(checksAhead(visit.getState(), guidance).map(({ key }) => key)).not.toContain(RIGHTS)
})

test('a key in the pasted text is a reason', async () => {
  await pasted(
    '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ\n-----END OPENSSH PRIVATE KEY-----',
  )
  expect(escalationInputOf(visit.getState(), undefined, false).secrets).toContain('private-key')
})
