import { describe, expect, test } from 'vitest'
import { library } from '../content/index.ts'
import { ids } from './atBuild/ids.ts'
import type { PackIds } from './ids.ts'
import { changed, exampleValue, overlayPack, packFrom, type Json } from './packs.fixture.ts'
import { referenceDefects } from './references.ts'

const gateway = exampleValue('acme-gateway')
const WARNING = 'a warning of security'

function defectsOf(value: Json, known: PackIds = ids): string {
  return referenceDefects(packFrom(value), known)
    .map(({ where, problem }) => `${where} ${problem}`)
    .join('\n')
}

const locked = Object.entries(ids.guides).flatMap(([guide, { nodes }]) =>
  Object.entries(nodes).flatMap(([node, shape]) => (shape.locked ? [[guide, node, shape.kind] as const] : [])),
)

/** Every outcome of ours that is about security, found by another way than the table. */
const warnings = library.guides.flatMap(({ id, nodes }) =>
  Object.entries(nodes).flatMap(([node, { kind, ...rest }]) => {
    const told = JSON.stringify('escalate' in rest ? rest.escalate : undefined) ?? ''
    const about = ['"security"', '"host-key-changed"', '"key-exposed"', '"intrusion-signs"'].some((word) =>
      told.includes(word),
    )
    return kind === 'outcome' && about ? [`${id}/${node}`] : []
  }),
)

describe('no pack changes a warning of security', () => {
  test('and every one of ours is locked', () => {
    expect(warnings.length).toBeGreaterThan(8)
    const keys = locked.map(([guide, node]) => `${guide}/${node}`)
    expect(warnings.filter((each) => !keys.includes(each))).toEqual([])
    expect(keys).toContain('ssh-host-key/compare')
    expect(keys).toContain('ssh-host-key/revoked')
  })

  test.each(locked)('%s/%s', (guide, node, kind) => {
    const changes: readonly Json[] = [
      { set: { text: 'All is well' } },
      { set: { say: 'That is fine.' } },
      ...(kind === 'outcome' ? [{ set: { escalate: { because: ['caller-asks'], to: 'vendor', needs: [] } } }] : []),
      { add: [{ id: 'acme-change-fine', label: 'It is fine', summary: 'fine', next: 'solved' }] },
    ]
    for (const change of changes) {
      expect(defectsOf(overlayPack({ on: 'node', guide, node, ...(change as object) }))).toContain(WARNING)
    }
  })

  test('nor takes away the way to one, however far it is', () => {
    const options = Object.keys(ids.guides['ssh-host-key']?.nodes['unknown']?.ways ?? {})
    expect(options.length).toBeGreaterThan(1)
    const found = options.map((option) => {
      const away = { [option]: { next: 'solved' } }
      return defectsOf(overlayPack({ on: 'node', guide: 'ssh-host-key', node: 'unknown', options: away }))
    })
    for (const said of found) expect(said).toContain('leads no more to')
  })

  test('nor a cause that is one', () => {
    expect(ids.lockedCauses).toContain('host-key-changed')
    for (const cause of ids.lockedCauses) {
      expect(defectsOf(overlayPack({ on: 'cause', cause, set: { title: 'Nothing' } }))).toContain(WARNING)
    }
  })
})

describe('no pack keeps a warning from being seen', () => {
  test('by a message that takes its line', () => {
    const template = 'WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! {rest}'
    const line = '@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @'
    const taking = changed(changed(gateway, 'signatures.0.template', template), 'signatures.0.matches', [line])
    expect(defectsOf(taking)).toContain('is found in lines of "ssh.host-key-changed"')
  })

  test('by a cause that stands on it, or sets it aside', () => {
    const standing = [{ all: ['ssh.host-key-changed'], certainty: 'certain' }]
    expect(defectsOf(changed(gateway, 'causes.0.evidence', standing))).toContain(
      'takes "ssh.host-key-changed" for itself',
    )
    const aside = [{ signature: 'ssh.host-key-changed', why: 'It is always so.' }]
    expect(defectsOf(changed(gateway, 'causes.0.setsAside', aside))).toContain(
      'takes "ssh.host-key-changed" for itself',
    )
  })

  test('by a message that decides it for another reason', () => {
    const decides = { cause: 'host-key-changed', certainty: 'certain' }
    const deciding = changed(changed(gateway, 'signatures.0.decides', decides), 'signatures.0.class', 'hostkey-changed')
    expect(defectsOf(deciding)).toContain(WARNING)
  })
})

test('what is no warning may be worded otherwise', () => {
  expect(locked.map(([guide, node]) => `${guide}/${node}`)).not.toContain('permission-denied/start')
  const set = { text: 'What do you see at our place?' }
  expect(defectsOf(overlayPack({ on: 'node', guide: 'permission-denied', node: 'start', set }))).toBe('')
})
