import { describe, expect, test } from 'vitest'
import { signatureDefects } from '../../recognizer/check.ts'
import { compile } from '../../recognizer/compile.ts'
import { diagnose } from '../../recognizer/diagnose.ts'
import { recognize } from '../../recognizer/recognize.ts'
import { signatures } from '../signatures/all.ts'
import { opensshSignatures } from '../signatures/openssh.ts'
import { causes as everyCause } from './all.ts'
import { opensshCauses } from './openssh.ts'
import { texts } from './opensshTexts.fixture.ts'

const compiled = compile(opensshSignatures)

function diagnosed(text: string) {
  return diagnose(recognize(text, compiled), opensshCauses, opensshSignatures)
}

test('every message is found in its real lines and in no other', () => {
  expect(signatureDefects(signatures, everyCause)).toEqual([])
})

describe.each(texts)('$name', ({ text, outcome, causes, aside }) => {
  const diagnosis = diagnosed(text)

  test('leads to its cause', () => {
    expect(diagnosis.outcome).toBe(outcome)
    expect(diagnosis.causes.map(({ cause, certainty }) => `${cause}: ${certainty}`)).toEqual(causes)
  })

  test('sets aside what only follows', () => {
    const set = diagnosis.setAside.map(({ signature }) => signature)
    for (const signature of aside ?? []) expect(set).toContain(signature)
  })
})

test('the whole warning of a changed host key names its fingerprint, and that of the own key stays another value', () => {
  const warning = texts.find(({ name }) => name === 'the whole warning that a host key changed')?.text ?? ''
  const own = 'SHA256:5A2vC6ZuA9C6LICzzps5ZNGc1eYtNoT2fW9LS5VNZ14'
  const hostKeyFingerprint = 'SHA256:JHRXBKcf6CO8zNOr5a2EFQiotD4LsPJmSCrInzH3Ufo'
  const { values } = diagnosed(`${warning}\ndebug1: Offering public key: client ED25519 ${own} explicit`)
  expect(values).toMatchObject({ hostKeyFingerprint, fingerprint: own, keyType: 'ED25519' })
  expect(diagnosed(warning).values).toMatchObject({ hostKeyFingerprint })
  expect(diagnosed(warning).values).not.toHaveProperty('fingerprint')
  expect(diagnosed(warning.replace(`${hostKeyFingerprint}.\n`, '')).values).not.toHaveProperty('hostKeyFingerprint')
})

test('every cause but the general ones is reached by a text of its own', () => {
  const reached = new Set(texts.flatMap(({ causes }) => causes.map((each) => each.split(':')[0])))
  const certain = opensshCauses.filter(({ evidence }) => evidence.some(({ certainty }) => certainty === 'certain'))
  expect(certain.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([])
})

test('a login in order has passed every stage up to the session', () => {
  const login = texts.find(({ name }) => name === 'a login in order, with -v')
  const stages = diagnosed(login?.text ?? '').stages
  expect(stages.map(({ stage, state }) => `${stage}: ${state}`)).toEqual([
    'resolve: passed',
    'connect: passed',
    'banner: passed',
    'key-exchange: passed',
    'host-key: passed',
    'authentication: passed',
    'session: passed',
    'transfer: unknown',
  ])
})
