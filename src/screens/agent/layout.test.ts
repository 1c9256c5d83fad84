import { expect, test } from 'vitest'
import { layout } from './layout.ts'
import { PANES } from './pane.ts'

test('where there is room everything is shown, and nothing is a tab', () => {
  const { tabs, main, path, note } = layout(undefined, true)
  expect(tabs).toEqual([])
  for (const place of [main, path, note]) expect(place).not.toHaveProperty('role')
})

test.each(PANES)('where there is little room only %s is shown', (pane) => {
  const { tabs, shown, ...places } = layout(pane, true)
  expect(tabs).toEqual(PANES)
  expect(shown).toBe(pane)
  const hidden = { call: places.main.hidden, path: places.path.hidden, note: places.note.hidden }
  for (const each of PANES) expect(hidden[each], each).toBe(each !== pane)
})

test('a page without a path shows the call in its place', () => {
  expect(layout('path', false)).toMatchObject({ shown: 'call', tabs: ['call', 'note'], main: { hidden: false } })
})
