import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { signatureDefects } from './check.ts'
import { diagnose } from './diagnose.ts'
import { recognize } from './recognize.ts'
import type { Cause, Signature } from './types.ts'

const common = {
  title: 'x',
  stage: 'banner',
  rejects: ['nothing at all'],
  sources: [],
  reviewed: '2026-11-21',
} as const

const signatures: readonly Signature[] = [
  {
    ...common,
    id: 'version-line',
    program: 'ssh',
    template: 'remote software version {serverVersion:word}',
    class: 'none',
    role: 'progress',
    matches: ['remote software version OpenSSH_9.9'],
  },
  {
    ...common,
    id: 'under-penalty',
    program: 'sshd',
    template: 'drop connection under penalty',
    class: 'persource-penalty',
    role: 'cause',
    since: '9.8',
    decides: { cause: 'penalty', certainty: 'likely' },
    matches: ['drop connection under penalty'],
  },
]

const penalty: Cause = {
  id: 'penalty',
  class: 'persource-penalty',
  stage: 'banner',
  title: 'x',
  explanation: 'x',
  evidence: [],
  notes: [
    { where: [{ value: 'serverVersion', starts: 'OpenSSH', atLeast: '9.8' }], text: 'Since {serverVersion}.' },
    { where: [{ value: 'serverVersion', below: '9.8' }], text: 'never' },
  ],
  next: { guide: 'g', node: 'n' },
  sources: [],
  reviewed: '2026-11-21',
}

const diagnosed = (text: string) => diagnose(recognize(text, compile(signatures)), [penalty], signatures).causes

test('a message decides its cause without a rule of the cause', () => {
  expect(diagnosed('drop connection under penalty').map(({ cause, certainty }) => [cause, certainty])).toEqual([
    ['penalty', 'likely'],
  ])
})

test('notes hold by version, and a message proves its own', () => {
  const [cause] = diagnosed('remote software version OpenSSH_9.9\ndrop connection under penalty')
  expect(cause?.notes).toEqual(['Since OpenSSH_9.9.', 'Only sshd (OpenSSH) 9.8 and newer prints this message.'])
})

test('what decides a cause is of its class and no progress', () => {
  expect(signatureDefects(signatures, [penalty])).toEqual([])
  const wrong = signatures.map((each) => ({ ...each, class: 'maxstartups' as const }))
  expect(signatureDefects(wrong, [penalty]).map(({ problem }) => problem)).toContain(
    'decides a cause of another class, persource-penalty',
  )
})
