import { expect, test } from 'vitest'
import { recordedRuns } from '../content/lab/transcripts.fixture.ts'
import { signatures } from '../content/signatures/all.ts'
import { redact } from './redact.ts'

/** The lines in which somebody typed a password, or a program of theirs names one. */
const WITH_SECRETS = ['ssh-keygen -y -P wrong', 'curl -sS -k -u sshlab:x', "password='x'", 'password=secret)']

function changedLines(text: string): readonly string[] {
  const clean = redact(text).text.split('\n')
  return text.split('\n').filter((line, at) => line !== clean[at] && !WITH_SECRETS.some((each) => line.includes(each)))
}

test('of what programs print nothing is taken for a secret', () => {
  const examples = signatures.flatMap(({ matches }) =>
    matches.map((each) => (typeof each === 'string' ? each : each.line)),
  )
  const texts = [...recordedRuns().flatMap(({ client, server }) => [client, server]), ...examples]
  expect(texts.length).toBeGreaterThan(2000)
  expect(texts.flatMap(changedLines)).toEqual([])
})
