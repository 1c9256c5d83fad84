import { expect, test } from 'vitest'
import { bounded } from './bounded.ts'
import { scanText } from './scanText.ts'

const guess = (pid: number): string =>
  `Oct  2 21:03:11 box sshd[${pid}]: Failed password for root from 192.0.2.${pid % 250} port 4022 ssh2\n`
const log = Array.from({ length: 5000 }, (_, at) => guess(at + 1)).join('')

async function foundIn(text: string) {
  return (
    await scanText(
      text,
      () => undefined,
      () => Promise.resolve(),
    )
  ).found
}

test('what the page gets of a long log is small, and nothing it counts is lost', async () => {
  const { recognition, diagnosis } = await foundIn(log)
  expect(recognition.lines).toBe(5000)
  expect(recognition.counts['sshd.failed-password']).toBe(5000)
  expect(recognition.findings.length).toBeGreaterThan(0)
  expect(JSON.stringify({ recognition, diagnosis }).length).toBeLessThan(200_000)
})

test('every line that the diagnosis names is there', async () => {
  const before = 'Received disconnect from 192.0.2.1 port 22:2: Too many authentication failures\n'
  const { recognition, diagnosis } = await foundIn(before + log)
  const lines = new Set(recognition.findings.map(({ line }) => line))
  for (const { line } of diagnosis.setAside) expect(lines).toContain(line)
  for (const cause of diagnosis.causes) for (const { number } of cause.lines) expect(lines).toContain(number)
})

test('of a short text every finding is there', async () => {
  const found = await foundIn(guess(1) + guess(2))
  expect(found.recognition.findings).toHaveLength(2)
  expect(bounded(found)).toEqual(found)
})
