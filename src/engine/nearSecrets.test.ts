import { expect, test } from 'vitest'
import { library } from '../content/index.ts'
import { isNearSecrets, textsOf } from './nearSecrets.ts'
import type { Place } from './types.ts'

const places = library.guides.flatMap(({ id, nodes }) =>
  Object.entries(nodes).flatMap(([name, node]) => (node.kind === 'include' ? [] : [{ id: `${id}/${name}`, node }])),
)

/** What stands around a node, as the screens gather it. */
function around(node: Place): readonly string[] {
  const ids = node.kind === 'check' || node.kind === 'fix' ? node.commands : []
  const commands = library.commands.filter(({ id }) => ids.includes(id))
  const reader = library.readers.find(({ id }) => node.kind === 'check' && id === node.reader)
  return [...commands.flatMap(({ title, parameters }) => [title, ...parameters]), reader?.reads ?? '']
}

const near = new Set(places.filter(({ node }) => isNearSecrets(node, around(node))).map(({ id }) => id))

test('every node that speaks of a password, a passphrase, a private key or a key file is near secrets', () => {
  const words = /password|passphrase|private key|key ?file/i
  const missed = places.filter(({ id, node }) => !near.has(id) && [...textsOf(node), ...around(node)].some(has))
  expect(missed.map(({ id }) => id)).toEqual([])
  function has(text: string): boolean {
    return words.test(text)
  }
})

test('the line stands where it matters, and not on every page', () => {
  const share = near.size / places.length
  expect(share).toBeGreaterThan(0.15)
  expect(share).toBeLessThan(0.6)
})

test('a command that needs a key file is enough, and a port is not', () => {
  const [node] = places.flatMap((each) => (near.has(each.id) ? [] : [each.node]))
  expect(node).toBeDefined()
  if (node === undefined) return
  expect(isNearSecrets(node, ['keyFile'])).toBe(true)
  expect(isNearSecrets(node, ['port', 'a host key'])).toBe(false)
})
