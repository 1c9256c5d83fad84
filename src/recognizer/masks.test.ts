import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { recognize } from './recognize.ts'
import { someSignatures } from './signatures.fixture.ts'
import type { Signature } from './types.ts'

const refused: Signature = {
  ...(someSignatures[0] as Signature),
  id: 'refused',
  template: 'ssh: connect to host {host} port {port}: Connection refused',
}
const compiled = compile([refused])

function hostIn(line: string): string | undefined {
  return recognize(line, compiled).findings[0]?.values['host']
}

test.each([
  '<my server>',
  '[redacted]',
  '{ip}',
  '(hidden)',
  '$HOST',
  '${HOST}',
  '***',
  'srv.example.org',
  '2001:db8::7',
  '[2001:db8::7]',
])('what stands for a name is taken for it: %s', (host) => {
  const found = hostIn(`ssh: connect to host ${host} port 22: Connection refused`)
  expect(found === undefined).toBe(host === '[2001:db8::7]')
})

test.each(['22', '[port]', '<port>', '$PORT', 'port', '***'])('what stands for a port is taken for it: %s', (port) => {
  expect(hostIn(`ssh: connect to host srv port ${port}: Connection refused`)).toBe('srv')
})

test.each([
  '错误ssh: connect to host srv port 22: Connection refused，请问怎么办',
  '「ssh: connect to host srv port 22: Connection refused」',
  'ssh: connect to host srv port 22: Connection refused가 나옵니다',
  '→ssh: connect to host srv port 22: Connection refused',
])('scripts without blanks may stand next to a message: %s', (line) => expect(hostIn(line)).toBe('srv'))

test.each([
  'éssh: connect to host srv port 22: Connection refused',
  'xssh: connect to host srv port 22: Connection refused',
])('a message begins with a word: %s', (line) => expect(hostIn(line)).toBeUndefined())

test('a name with a colon too many ends where the message goes on', () => {
  const compiledName = compile([{ ...refused, template: 'Could not resolve hostname {host}: {reason:rest}' }])
  const [found] = recognize(
    'Could not resolve hostname srv.example.org:: Name or service not known',
    compiledName,
  ).findings
  expect(found?.values['reason']).toBe('Name or service not known')
})
