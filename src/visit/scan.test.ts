import { beforeEach, expect, test, vi } from 'vitest'
import { cancelScan, startScan } from './scan.ts'
import { startAfresh, visit } from './visit.ts'

// There is no worker in Node: every reading here takes the second way, as in a page whose worker cannot be made.
const LOGIN =
  'debug1: Offering public key: /home/fred/.ssh/id_rsa RSA SHA256:x\nfred@a.example: Permission denied (publickey).\n'

beforeEach(startAfresh)

async function finished() {
  return vi.waitFor(
    () => {
      const { scan } = visit.getState()
      if (scan.status !== 'done') throw new Error(scan.status)
      return scan
    },
    { timeout: 20_000 },
  )
}

test('without a worker the text is read all the same, and that is said in one sentence', async () => {
  startScan(LOGIN)
  expect(visit.getState().scan.status).toBe('reading')
  const { found, notices } = await finished()
  expect(found.diagnosis.outcome).not.toBe('nothing')
  expect(notices).toHaveLength(1)
})

test('a file keeps its name and size', async () => {
  startScan(new Blob([LOGIN]), 'ssh.log')
  expect((await finished()).source).toEqual({ name: 'ssh.log', size: LOGIN.length })
})

test('only the last of two readings is shown', async () => {
  startScan('nothing that anybody knows\n'.repeat(50_000), 'first')
  startScan(LOGIN, 'second')
  expect((await finished()).source.name).toBe('second')
})

test('a reading that was given up shows nothing', async () => {
  startScan(LOGIN)
  cancelScan()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(visit.getState().scan.status).toBe('none')
})

test.each([
  ['', 'empty'],
  ['\u0000\u0001\u0002\u0000\u0000\u0003'.repeat(500), 'binary'],
])('%# is not text, and is said to be %s', async (text, kind) => {
  startScan(new Blob([text]))
  expect((await finished()).found.recognition.unreadable).toBe(kind)
})

test('ten megabytes on one line are read', async () => {
  startScan(`${'x'.repeat(10_000_000)} Permission denied (publickey).\n`)
  expect((await finished()).found.recognition.longLines).toBe(1)
})

test('of a text that nobody knows the note keeps the end, and nothing of one with a password in it', async () => {
  startScan(`${'a line of some program\n'.repeat(2000)}it went wrong somehow\n\n`)
  await finished()
  const lines = visit.getState().trail.at(-1)?.lines ?? []
  expect(lines).toHaveLength(12)
  expect(lines.at(-1)).toEqual({ number: 2001, text: 'it went wrong somehow' })
  expect(lines.at(-2)?.number).toBe(2000)

  startAfresh()
  startScan('it went wrong somehow\nASPERA_SCP_PASS=Tr0ub4dor3x\n')
  await finished()
  expect(visit.getState().trail.at(-1)).not.toHaveProperty('lines')
})
