import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { retired } from '../content/retired.ts'
import { currentPage } from './currentPage.ts'

const later = {
  ...retired,
  causes: { old: { replacedBy: 'new' }, gone: {} },
  codes: { 'fasp/99': { replacedBy: 'fasp/19' } },
  readers: { 'ls-modes': { replacedBy: 'ls-permissions' } },
}

test.each([
  ['/ref/cause/old', '/ref/cause/new'],
  ['/ref/cause/gone', '/ref/cause/gone'],
  ['/ref/message/old', '/ref/message/old'],
  ['/ref/code/fasp/99', '/ref/code/fasp/19'],
  ['/tools/ls-modes', '/tools/ls-permissions'],
  ['/ref', '/ref'],
  ['/ref/cause/__proto__', '/ref/cause/__proto__'],
  ['/g/old/node', '/g/old/node'],
])('the page of %s is that of %s', (link, page) => {
  expect(currentPage(link, later)).toBe(page)
})

test('whatever a link says, its page stays a page of the same kind', () => {
  const begin = fc.constantFrom('/ref/cause/', '/ref/code/', '/tools/', '/ref/', '/', '')
  const id = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom('__proto__', 'old', 'gone', 'constructor/x', '..', '%'),
  )
  fc.assert(
    fc.property(begin, id, (first, rest) => {
      const page = currentPage(first + rest, later)
      return page === first + rest || (page.startsWith(first) && ['old', 'fasp/99', 'ls-modes'].includes(rest))
    }),
    { numRuns: 10_000 },
  )
})
