import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { needs } from '../content/escalation.ts'
import { NEED_IDS, REASON_IDS, TEAM_IDS, type NeedId, type ReasonId } from '../engine/escalation.ts'
import { FACT_IDS } from '../engine/facts.ts'
import type { Walk } from '../engine/types.ts'
import { FAILURE_CLASSES, type FailureClass } from '../recognizer/failureClasses.ts'
import { escalationOf, type EscalationInput } from './escalation.ts'
import { knownFacts, nothing } from './escalation.fixture.ts'
import { check, fix, outcome, step } from './full.fixture.ts'

const one = { ...nothing, facts: knownFacts({ affected: 'one' }) }

function holding(input: EscalationInput): readonly ReasonId[] {
  return escalationOf(input)
    .reasons.filter(({ holds }) => holds === true)
    .map(({ id }) => id)
}

function unknown(input: EscalationInput): readonly ReasonId[] {
  return escalationOf(input)
    .reasons.filter(({ holds }) => holds === 'unknown')
    .map(({ id }) => id)
}

function ended(...steps: Walk['steps'][number][]): Walk {
  return { steps: [...steps, step('end', outcome)], dropped: [], answers: {}, entry: 'rights' }
}

const made = step('rights', check, 'the group can write')
const unmade = { ...made, option: { id: 'u', label: '', summary: 'not known', next: 'b', unsure: true as const } }
const cannot = { ...step('chmod', fix), option: { id: 'cannot', label: '', summary: '', next: 'b' } }

describe('each reason', () => {
  test('nothing is due where nothing is known', () => {
    expect(escalationOf(nothing)).toMatchObject({ due: false, to: 'second-line', complete: { have: 0, of: 5 } })
    expect(holding(nothing)).toEqual([])
    expect(escalationOf(one).reasons).toEqual([])
  })

  test.each(['several', 'all'])('several people: %s', (affected) => {
    const input = { ...nothing, facts: knownFacts({ affected }) }
    expect(holding(input)).toEqual(['several-affected'])
    expect(escalationOf(input).due).toBe(true)
  })

  test.each(['', 'unknown'])('nobody knows how many: %j', (affected) => {
    const input = { ...nothing, facts: knownFacts({ affected }) }
    expect(unknown(input)).toEqual(['several-affected'])
    expect(escalationOf(input).due).toBe(false)
  })

  test('a changed host key goes to security, whatever the outcome says', () => {
    const classes: readonly FailureClass[] = ['hostkey-changed']
    const escalate = { because: ['server-side'], to: 'server-administrator', needs: ['host'] } as const
    expect(holding({ ...one, classes })).toEqual(['host-key-changed'])
    expect(escalationOf({ ...one, classes, escalate }).to).toBe('security')
    expect(escalationOf({ ...one, classes: ['hostkey-unknown'] }).due).toBe(false)
  })

  test('a private key or a password in a paste goes to security', () => {
    const { reasons, to } = escalationOf({ ...one, secrets: ['private-key', 'password'] })
    expect(to).toBe('security')
    expect(reasons).toEqual([
      {
        id: 'key-exposed',
        text: 'A private key or a password may be in the wrong hands',
        holds: true,
        why: 'The pasted text held a private key and a password.',
        to: 'security',
      },
    ])
    expect(holding({ ...one, secrets: ['token', 'decrypted-packets'] })).toEqual([])
  })

  test('what the outcome says', () => {
    const escalate = { because: ['product-defect', 'server-side'], to: 'vendor', needs: ['host'] } as const
    expect(holding({ ...one, escalate })).toEqual(['product-defect', 'server-side'])
    expect(escalationOf({ ...one, escalate })).toMatchObject({ due: true, to: 'vendor' })
  })

  test('the checks are exhausted where every one was made', () => {
    expect(holding({ ...one, walk: ended(made) })).toEqual(['checks-exhausted'])
    expect(holding({ ...one, walk: { ...ended(made), steps: [made] } })).toEqual([])
    const escalate = { because: ['checks-exhausted'], to: 'vendor', needs: [] } as const
    expect(unknown({ ...one, walk: ended(unmade, made), escalate })).toEqual(['checks-exhausted'])
    expect(escalationOf({ ...one, walk: ended(unmade) }).reasons[0]?.why).toBe(
      'One check on the way could not be made.',
    )
  })

  test('access is missing where a fix could not be done', () => {
    expect(holding({ ...one, walk: ended(made, cannot) })).toEqual(['checks-exhausted', 'access-missing'])
  })

  test('the caller asks', () => {
    expect(holding({ ...one, callerAsks: true })).toEqual(['caller-asks'])
  })
})

describe('what the ticket needs', () => {
  const escalate = {
    because: ['server-side'],
    to: 'server-administrator',
    needs: ['host', 'since', 'error-text', 'server-checks', 'key-fingerprint', 'host'],
  } as const

  test('what is missing says how it gets there', () => {
    const { missing, have, complete } = escalationOf({
      ...one,
      escalate,
      facts: knownFacts({ host: 'server.example.com' }),
      checks: [
        { key: 'local', reader: 'ssh-add-list', onServer: false },
        { key: 'rights', reader: 'ls-permissions', onServer: true },
      ],
    })
    expect(complete).toEqual({ have: 1, of: 5 })
    expect(have).toEqual([{ id: 'host', label: 'Server', value: 'server.example.com' }])
    expect(missing.map(({ id, fill }) => [id, fill])).toEqual([
      ['since', { kind: 'fact', fact: 'since' }],
      ['error-text', { kind: 'paste' }],
      ['server-checks', { kind: 'node', key: 'rights' }],
      ['key-fingerprint', { kind: 'paste' }],
    ])
    expect(missing[0]?.ask).toBe('Since when does it fail?')
  })

  test('a paste, a value and a reading on the server fill theirs', () => {
    const { missing, have } = escalationOf({
      ...one,
      escalate,
      pasted: true,
      values: { fingerprint: 'SHA256:abc', pid: '' },
      readings: [{ reader: 'ls-permissions', onServer: true }],
    })
    expect(missing.map(({ id }) => id)).toEqual(['host', 'since'])
    expect(have.find(({ id }) => id === 'key-fingerprint')?.value).toBe('SHA256:abc')
    const local = escalationOf({ ...one, escalate, readings: [{ reader: 'x', onServer: false }] })
    expect(local.missing.map(({ id }) => id)).toContain('server-checks')
  })

  test('every need of the content can be filled', () => {
    for (const { id, filledBy } of needs) expect(Object.keys(filledBy), id).not.toEqual([])
  })
})

test('whatever is known: what is there and what is missing are the needs, each once', () => {
  const ids: readonly NeedId[] = [...NEED_IDS, ...FACT_IDS]
  const input = fc.record({
    needs: fc.array(fc.constantFrom(...ids), { maxLength: 12 }),
    because: fc.array(fc.constantFrom(...REASON_IDS), { maxLength: 4 }),
    to: fc.constantFrom(...TEAM_IDS),
    facts: fc.dictionary(fc.constantFrom(...FACT_IDS), fc.string(), { maxKeys: 5 }),
    values: fc.dictionary(fc.constantFrom('pid', 'uuid', 'fingerprint', 'serverVersion', 'x'), fc.string()),
    pasted: fc.boolean(),
    onServer: fc.boolean(),
    classes: fc.array(fc.constantFrom(...(Object.keys(FAILURE_CLASSES) as FailureClass[])), { maxLength: 3 }),
  })
  fc.assert(
    fc.property(input, ({ needs: wanted, because, to, facts, values, pasted, onServer, classes }) => {
      const state = escalationOf({
        ...nothing,
        escalate: { because, to, needs: wanted },
        facts: knownFacts(facts),
        values,
        pasted,
        readings: [{ reader: 'namei', onServer }],
        classes,
      })
      const all = [...state.have, ...state.missing].map(({ id }) => id)
      expect(all.toSorted()).toEqual([...new Set(wanted)].toSorted())
      expect(state.complete).toEqual({ have: state.have.length, of: all.length })
      expect(state.complete.have).toBeLessThanOrEqual(state.complete.of)
      expect(new Set(state.reasons.map(({ id }) => id)).size).toBe(state.reasons.length)
      expect(state.due).toBe(true)
    }),
    { numRuns: 10_000 },
  )
})
