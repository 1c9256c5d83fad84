import { expect, test } from 'vitest'
import { markedLines } from './markedLines.ts'

const mark = { line: 2, start: 4, end: 6, note: 'the group can write' }

test('a short text is shown whole, with its marks and without empty lines at the end', () => {
  const lines = markedLines('drwx------ a\r\ndrwxrwxr-x b\r\n\r\n', [mark])
  expect(lines.map(({ number, tone }) => [number, tone])).toEqual([
    [1, 'plain'],
    [2, 'hit'],
  ])
  expect(lines[1]).toMatchObject({ text: 'drwxrwxr-x b', marks: [{ from: 4, to: 6 }], note: 'the group can write' })
})

test('of a long text only the telling lines and their neighbors are shown', () => {
  const text = Array.from({ length: 5000 }, (_, at) => `line ${at + 1}`).join('\n')
  expect(markedLines(text, [{ ...mark, line: 2500 }]).map(({ number }) => number)).toEqual([2499, 2500, 2501])
})

test('a long text without marks is cut, and so is a long line', () => {
  expect(markedLines('x\n'.repeat(5000), [])).toHaveLength(60)
  expect(markedLines('y'.repeat(100_000), [])[0]?.text.length).toBeLessThan(2_100)
})
