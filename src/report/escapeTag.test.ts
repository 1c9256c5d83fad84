import { expect, test } from 'vitest'
import { withoutTag } from './escapeTag.ts'

test.each([
  ['[code]', '(code]'],
  ['[/CODE]', '(/CODE]'],
  ['[ / code x', '( / code x'],
  ['[\tcode=1][[code', '(\tcode=1][(code'],
  ['[codec] [code2] [cöde] [', '[codec] [code2] [cöde] ['],
  ['code', 'code'],
  ['', ''],
])('%j', (text, clean) => {
  expect(withoutTag(text, '[', 'code')).toBe(clean)
})

test('a long text takes no longer than it is long', () => {
  expect(withoutTag('[ '.repeat(500_000), '[', 'code').length).toBe(1_000_000)
})
