import { describe, expect, test } from 'vitest'
import { defects } from '../content/defects.ts'
import { library } from '../content/index.ts'
import { libraryWith } from './apply.ts'
import { proofs } from '../reference/atBuild/proofs.ts'
import { ids } from './atBuild/ids.ts'
import { packDefects, withLines } from './check.ts'
import { changed, examplePack, exampleValue, overlayPack, packFrom, type Json } from './packs.fixture.ts'

const gateway = exampleValue('acme-gateway')

function defectsOf(value: Json): readonly string[] {
  return packDefects(packFrom(value), library).map(({ where, problem }) => `${where} ${problem}`)
}

/** A message of ours with more of its own line, so that it is the more specific one. */
const hiding = changed(
  changed(gateway, 'signatures.0.template', 'Permission denied (publickey). ACMEGW {user}'),
  'signatures.0.matches',
  ['Permission denied (publickey). ACMEGW fred'],
)

describe('the whole check of a pack', () => {
  test.each(['acme-gateway', 'acme-desk'] as const)('finds nothing wrong with the example %s', (name) => {
    expect(packDefects(examplePack(name), library)).toEqual([])
  })

  test('agrees with the checks of our own content', { timeout: 120_000 }, () => {
    expect(defects(libraryWith(library, [examplePack('acme-gateway'), examplePack('acme-desk')]))).toEqual([])
  })

  test('finds a message of ours that would be hidden', () => {
    const ours = library.signatures.find(({ id }) => id === 'ssh.permission-denied')
    const [line = ''] = (ours?.matches ?? []).map((match) => (typeof match === 'string' ? match : match.line))
    const template = line.replaceAll('{', '').replaceAll('}', '')
    const taking = changed(changed(gateway, 'signatures.0.template', template), 'signatures.0.matches', [template])
    expect(line).not.toBe('')
    expect(defectsOf(taking).join('\n')).toContain('hides our message')
    expect(defectsOf(hiding).join('\n')).not.toContain('hides our message')
  })

  test('finds the same in the page, whose messages have no examples', () => {
    const bare = { ...library, signatures: library.signatures.map((each) => ({ ...each, matches: [], rejects: [] })) }
    const warning = 'WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! {rest}'
    const line = '@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @'
    const taking = changed(changed(gateway, 'signatures.0.template', warning), 'signatures.0.matches', [line])
    const found = packDefects(packFrom(taking), withLines(bare, proofs), ids).map(({ problem }) => problem)
    expect(found.join('\n')).toContain('a warning of security that has to be seen')
    expect(withLines(bare, proofs).signatures.every(({ matches }) => matches.length > 0)).toBe(true)
  })

  test('finds what a change does to a node as a whole', () => {
    const set = { text: 'What is {acmeUnknown}?' }
    const found = defectsOf(overlayPack({ on: 'node', guide: 'permission-denied', node: 'start', set }))
    expect(found.join('\n')).toContain('unknown "{acmeUnknown}"')
  })
})
