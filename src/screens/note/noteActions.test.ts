import { afterEach, expect, test, vi } from 'vitest'
import { askNote, takeAsked } from './noteActions.ts'

afterEach(() => vi.useRealTimers())

test('what is asked before the note is there is done as soon as it is, once', () => {
  const taken: string[] = []
  askNote('escalate')
  const leave = takeAsked((asked) => taken.push(asked))
  askNote('copy')
  leave()
  expect(taken).toEqual(['escalate', 'copy'])
  takeAsked((asked) => taken.push(`again ${asked}`))()
  expect(taken).toHaveLength(2)
})

test('a wish that waited too long is forgotten', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const taken: string[] = []
  askNote('escalate')
  vi.advanceTimersByTime(4000)
  takeAsked((asked) => taken.push(asked))()
  expect(taken).toEqual([])
})

test('a note that leaves does not take the place of the one that came', () => {
  const taken: string[] = []
  const leaveFirst = takeAsked(() => taken.push('first'))
  const leaveSecond = takeAsked(() => taken.push('second'))
  leaveFirst()
  askNote('write')
  leaveSecond()
  expect(taken).toEqual(['second'])
})
