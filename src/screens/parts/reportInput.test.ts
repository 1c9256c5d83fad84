import { beforeEach, expect, test } from 'vitest'
import { stepId } from '../../visit/trail.ts'
import {
  addText,
  editStep,
  giveValues,
  keepIssue,
  recordStep,
  startAfresh,
  tellFact,
  visit,
} from '../../visit/visit.ts'
import { pasted, standingAt } from '../note/call.fixture.ts'
import { readAndKeep } from './readAndKeep.ts'
import { reportInputOf } from './reportInput.ts'

const PAGE = 'https://handrail.example/'
const RIGHTS = 'authorized-keys-permissions'

beforeEach(() => startAfresh())

function step(guide: string, key: string, answer: string) {
  recordStep({
    id: stepId(guide, key),
    kind: 'check',
    guide,
    key,
    option: answer,
    at: 0,
    text: `About {user}: ${key}`,
    answer,
    given: {},
  })
}

test('before a guide there is a note, too: what was said and what was pasted', async () => {
  await pasted('fred@server.example.com: Permission denied (publickey).')
  keepIssue('It worked yesterday')
  const input = reportInputOf(visit.getState(), undefined, 'now', PAGE)
  expect(input).toMatchObject({ at: 'now', issue: 'It worked yesterday', values: { host: 'server.example.com' } })
  expect(input.diagnosis?.outcome).not.toBe('nothing')
  expect(input.guide).toBeUndefined()
  expect(input.link).toBeUndefined()
})

test('in a guide the note names it with its version, and leads back to the step', async () => {
  const guidance = await standingAt('permission-denied', RIGHTS, `from=${RIGHTS}`)
  const { guide, link } = reportInputOf(visit.getState(), guidance, 'now', PAGE)
  expect(guide?.version).toMatch(/^\d{4}-\d\d-\d\d\.[0-9a-f]{4}$/)
  expect(link).toBe(`${PAGE}#/g/permission-denied/${RIGHTS}?from=${RIGHTS}`)
})

test('a step that was left empty stays out, another one is as it was written', () => {
  giveValues({ user: 'fred' })
  step('a-guide', 'one', 'yes')
  step('a-guide', 'two', 'no')
  editStep('a-guide/one', '  ')
  addText('a-guide/two', 'more')
  const { steps, added } = reportInputOf(visit.getState(), undefined, 'now', PAGE)
  expect(steps.map(({ id, text, answer }) => ({ id, text, answer }))).toEqual([
    { id: 'a-guide/two', text: 'About fred: two', answer: 'no' },
  ])
  expect(added).toEqual({ 'a-guide/two': 'more' })
  editStep('a-guide/one', undefined)
  expect(reportInputOf(visit.getState(), undefined, 'now', PAGE).steps).toHaveLength(2)
})

test('what was read in one guide still proves something in the next', async () => {
  const before = await standingAt('permission-denied', RIGHTS, `from=${RIGHTS}`)
  const reader = before.knowledge.readers.find(({ id }) => id === 'ls-permissions')
  if (reader === undefined) throw new Error('there is no such reader')
  step('permission-denied', RIGHTS, 'fine')
  readAndKeep(
    stepId('permission-denied', RIGHTS),
    reader,
    'drwxrwxrwx 2 fred fred 4096 Nov 20 10:00 /home/fred/.ssh',
    {},
  )
  const [here] = reportInputOf(visit.getState(), before, 'now', PAGE).readings
  expect(here?.command).toBe(reader.reads)
  const after = await standingAt('ssh-connect', 'start')
  const [there] = reportInputOf(visit.getState(), after, 'now', PAGE).readings
  expect(there).toMatchObject({ command: `About [user name]: ${RIGHTS}`, lines: here?.lines })
})

test('a version that was printed in two lengths is one fact with its program, and stands once', async () => {
  await pasted(
    [
      'OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.20 7 Apr 2026',
      'debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1 Debian-2',
      'debug1: compat_banner: match: OpenSSH_9.2p1 Debian-2 pat OpenSSH* compat 0x04000000',
      'Unable to negotiate with 192.0.2.10 port 22: no matching key exchange method found. Their offer: a-kex',
    ].join('\n'),
  )
  const { facts, diagnosis } = reportInputOf(visit.getState(), undefined, 'now', PAGE)
  expect(facts).toContainEqual({ label: 'Program and version', value: 'OpenSSH_9.2p1 Debian-2+deb12u10' })
  expect(facts).toContainEqual({ label: 'Server and version', value: 'OpenSSH_9.2p1 Debian-2' })
  expect(Object.keys(diagnosis?.values ?? {})).not.toEqual(expect.arrayContaining([expect.stringMatching(/Version$/)]))
  tellFact('server', 'OpenSSH 8.7')
  expect(reportInputOf(visit.getState(), undefined, 'now', PAGE).diagnosis?.values).toHaveProperty('serverVersion')
})

test('a text that its command does not print is no evidence', async () => {
  const before = await standingAt('permission-denied', RIGHTS, `from=${RIGHTS}`)
  const reader = before.knowledge.readers.find(({ id }) => id === 'ls-permissions')
  if (reader === undefined) throw new Error('there is no such reader')
  readAndKeep(stepId('permission-denied', RIGHTS), reader, 'Too many authentication failures', {})
  expect(reportInputOf(visit.getState(), before, 'now', PAGE).readings).toEqual([])
})

test('a log of the server says from which port a client came, which is not the port of the server', async () => {
  await pasted(
    [
      'sshd[741]: debug1: Local version string SSH-2.0-OpenSSH_9.2p1',
      'sshd[741]: debug1: compat_banner: match: OpenSSH_8.4p1 pat OpenSSH* compat 0x04000000',
      'sshd[741]: User fred from 192.0.2.10 not allowed because account is locked',
      'sshd[741]: Failed password for invalid user fred from 192.0.2.10 port 36524 ssh2',
    ].join('\n'),
  )
  const { values, facts, diagnosis } = reportInputOf(visit.getState(), undefined, 'now', PAGE)
  expect(values).not.toHaveProperty('port')
  expect(facts).toEqual([])
  expect(JSON.stringify(diagnosis?.values)).not.toContain('OpenSSH_8.4p1')
})
