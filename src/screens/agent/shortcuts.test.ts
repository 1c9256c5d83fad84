import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { library } from '../../content/index.ts'
import { optionsOf } from '../../engine/options.ts'
import { ANSWER_KEYS, keyOfAnswer, pressed, SHORTCUT_IDS, shortcuts, type Press } from './shortcuts.ts'

const PLAIN: Press = {
  key: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
}

test('every id stands in the table once, and no key does two things', () => {
  expect(shortcuts.map(({ id }) => id).toSorted()).toEqual([...SHORTCUT_IDS].toSorted())
  expect(new Set(shortcuts.map(({ key }) => key)).size).toBe(shortcuts.length)
})

test('every answer of every node has a key of its own', () => {
  const others = new Set(shortcuts.map(({ key }) => key).filter((key) => key !== '0'))
  for (const { id, nodes } of library.guides) {
    for (const [node, each] of Object.entries(nodes)) {
      if (each.kind === 'include') continue
      const keys = optionsOf(each).map(({ unsure = false }, at) => keyOfAnswer(at, unsure))
      expect(keys, `${id}/${node}`).not.toContain(undefined)
      expect(new Set(keys).size, `${id}/${node}`).toBe(keys.length)
      for (const key of keys) expect(others).not.toContain(key)
    }
  }
})

test('each key gives its own id', () => {
  for (const { id, key } of shortcuts) {
    if (id !== 'answer') expect(pressed({ ...PLAIN, key })).toEqual({ id })
  }
  for (const [at, key] of ANSWER_KEYS.entries())
    expect(pressed({ ...PLAIN, key })).toEqual({ id: 'answer', digit: at + 1 })
})

test('keys of browsers are free, and the name of the digits is no key', () => {
  for (const key of ['/', "'", '1-9', ' ', 'Tab', 'Escape', 'Backspace', 'F1', 'ArrowDown']) {
    expect(pressed({ ...PLAIN, key }), key).toBeUndefined()
  }
})

test('nothing with a modifier, nothing that repeats, nothing that is being composed', () => {
  const keys = [...shortcuts.map(({ key }) => key), '1', '9']
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.constantFrom('ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing'),
      fc.boolean(),
      (key, held, shiftKey) => {
        expect(pressed({ ...PLAIN, shiftKey, key, [held]: true })).toBeUndefined()
      },
    ),
  )
})

test('the shift key is part of a sign and no modifier of a letter', () => {
  expect(pressed({ ...PLAIN, key: '?', shiftKey: true })).toEqual({ id: 'help' })
  expect(pressed({ ...PLAIN, key: '2', shiftKey: true })).toEqual({ id: 'answer', digit: 2 })
  expect(pressed({ ...PLAIN, key: 'N', shiftKey: true })).toBeUndefined()
  expect(pressed({ ...PLAIN, key: 'Enter', shiftKey: true })).toBeUndefined()
})
