import { expect, test } from 'vitest'
import { find } from './find.ts'
import { addEntries, emptyIndex, indexOf } from './searchIndex.ts'
import type { Entry, Kind } from './types.ts'

function entry(kind: Kind, id: string, title: string, more: Partial<Entry> = {}): Entry {
  return { kind, id, title, about: '', names: [], text: '', ...more }
}

const index = indexOf([
  entry('guide', 'host-key', 'Host key verification failed', { about: 'The key of the server has changed.' }),
  entry('code', 'fasp/19', 'FASP 19: AUTH', { names: ['19', 'error 19'] }),
  entry('code', 'fasp/18', 'FASP 18: SLOW', { names: ['18', 'error 18'] }),
  entry('command', 'new-rsa', 'Sign with rsa-sha2-512'),
  entry('command', 'old-rsa', 'Sign with rsa-sha2-256'),
  entry('command', 'sha256', 'Show the sha256 fingerprint'),
  entry('message', 'port', 'Failed password for {user} from {address} port {port:int}'),
  entry('message', 'invalid', 'Failed password for invalid user {user} from {address} port {port:int}'),
  entry('message', 'opendir', 'opendir "{path}"'),
])
const ids = (typed: string) => find(index, typed).map(({ id }) => id)

test('words are found by their beginning, in any order, and with an error in them', () => {
  for (const typed of [
    'host',
    'HOST KEY',
    'host-key',
    'verif',
    'failed verification',
    'verifcation',
    'verificatoin',
    'Host kay verification',
  ])
    expect(ids(typed)[0], typed).toBe('host-key')
})

test('a sentence finds what holds most of it', () => {
  expect(ids('why has the host key changed, please')[0]).toBe('host-key')
  expect(ids('completely other words altogether')).toEqual([])
})

test('a number is exact, and the end of a number may still be missing', () => {
  expect(ids('error 19')).toEqual(['fasp/19'])
  expect(ids('1')).toEqual([])
  expect(ids('error 190')).toEqual([])
  expect(ids('rsa-sha2-512')).toEqual(['new-rsa'])
  expect(ids('rsa-sha2').toSorted()).toEqual(['new-rsa', 'old-rsa'])
  expect(ids('rsa-sha2-5')).toEqual([])
  expect(ids('sha2')).not.toContain('sha256')
})

test('a number among other words counts where it is known, and is somebody’s own where it is not', () => {
  expect(ids('please explain fasp 18')).toEqual(['fasp/18'])
  expect(ids('what about the host key on web42')[0]).toBe('host-key')
})

test('a whole message finds itself, the one that says most first', () => {
  expect(ids('Failed password for invalid user bob from 192.0.2.7 port 4711 ssh2')).toEqual(['invalid', 'port'])
  expect(ids('Failed password for bob from 192.0.2.7 port 4711 ssh2')[0]).toBe('port')
  expect(ids('internal-sftp[4929]: opendir "/var/www"')).toContain('opendir')
})

test('an index that is filled in slices finds the same', () => {
  const sliced = emptyIndex()
  for (const each of index.entries) addEntries(sliced, [each])
  for (const typed of ['host', 'error 19', 'rsa-sha2-512']) {
    expect(find(sliced, typed).map(({ id }) => id)).toEqual(ids(typed))
  }
})
