import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyVisit, content, foundIn } from './anyVisit.fixture.ts'
import { FRESH, type Visit } from './visit.ts'
import { openVisit } from './visitFileOpen.ts'
import { saveVisit } from './visitFileSave.ts'

const MADE = '2026-11-21T14:09:00.000Z'

test('names that are replaced stand nowhere in the file', async () => {
  const names = fc.record({
    user: fc.stringMatching(/^u[a-z]{5}q[a-z]{2}$/),
    host: fc.stringMatching(/^h[a-z]{5}q[a-z]{2}$/).map((name) => `${name}.corp.example`),
    address: fc.ipV4(),
    folder: fc.stringMatching(/^d[a-z]{5}q[a-z]{2}$/),
  })
  await fc.assert(
    fc.asyncProperty(names, anyVisit, async ({ user, host, address, folder }, { state, standing }) => {
      fc.pre(address.length > 8)
      const told = `${user} on ${host} (${address}) cannot read /data/${folder}/x`
      const log = `Failed password for ${user} from ${address} port 22 ssh2\nssh: connect to host ${host} port 22: Connection refused\n`
      const named: Visit = {
        ...state,
        issue: told,
        typed: { ...state.typed, user, host, keyFile: `/home/${user}/.ssh/key-${folder}` },
        read: { ...state.read, path: `/data/${folder}/x` },
        scan: { status: 'done', source: { name: `/var/log/${user}.log`, size: 1 }, found: foundIn(log), notices: [] },
        edits: { texts: {}, added: { done: told } },
      }
      const { text } = await saveVisit(named, standing, { names: true, made: MADE }, content)
      for (const name of [user, host, address, folder]) expect(text).not.toContain(name)
      const opened = await openVisit(text, content)
      if ('problem' in opened) throw new Error(opened.problem)
      expect(opened.notices).toEqual([])
      expect((await saveVisit(opened.visit, standing, { names: true, made: MADE }, content)).text).toBe(text)
    }),
    { numRuns: 1000 },
  )
}, 1_800_000)

test('names keep what they are called in a text that goes with the file', async () => {
  const called = [
    { kind: 'host', original: 'beta.corp.example', pseudonym: 'host-1' },
    { kind: 'user', original: 'fred', pseudonym: 'user-4' },
  ] as const
  const told: Visit = { ...FRESH, issue: 'ssh fred@alpha.corp.example works, ssh fred@beta.corp.example does not' }
  const { text } = await saveVisit(told, undefined, { names: true, called, made: MADE }, content)
  expect(text).toContain('ssh user-4@host-2 works, ssh user-4@host-1 does not')
  expect((await saveVisit(told, undefined, { names: true, made: MADE }, content)).text).toContain(
    'ssh user-1@host-1 works, ssh user-1@host-2 does not',
  )
})
