import { expect, test } from 'vitest'
import { escapedLines } from './unescape.ts'

test.each([
  [
    '{"changed": false, "msg": "Failed: ssh: one\\r\\ntwo", "unreachable": true}',
    ['{', 'changed', ': false,', 'msg', ':', 'Failed: ssh: one', 'two', ', ', 'unreachable', ': true}'],
  ],
  [
    '"msg": "Load key \\"/home/fred/k\\": bad permissions",',
    ['msg', ':', 'Load key "/home/fred/k": bad permissions', ','],
  ],
  ['  "msg": "C:\\\\new\\tfolder\\n"', ['msg', ':', 'C:\\new folder']],
  ["'stderr': u'one\\\\r\\\\ntwo'", ["'stderr': u'one", "two'"]],
])('%s', (line, parts) => {
  expect(escapedLines(line)).toEqual(parts.map((part) => part.trim()))
})

test.each(['Load key "C:\\new\\key": invalid format', '{"msg": "one line"}', 'nothing of the kind', ''])(
  '%j holds none',
  (line) => {
    expect(escapedLines(line)).toBeUndefined()
  },
)

test('a hostile line has no more parts than are kept', () => {
  const line = '": "' + '\\n"'.repeat(200_000)
  expect(escapedLines(line)?.length).toBeLessThanOrEqual(513)
})
