import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyVisit, content, foundIn } from './anyVisit.fixture.ts'
import type { Visit } from './visit.ts'
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
