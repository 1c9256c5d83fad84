import { expect, test } from 'vitest'
import { watchOver } from './watchdog.ts'

/** A clock that goes only when it is told to. */
function clock() {
  let now = 0
  let due: { readonly at: number; readonly act: () => void } | undefined
  return {
    after(milliseconds: number, act: () => void) {
      due = { at: now + milliseconds, act }
      return () => {
        due = undefined
      }
    },
    pass(milliseconds: number) {
      const until = now + milliseconds
      while (due !== undefined && due.at <= until) {
        const { at, act } = due
        due = undefined
        now = at
        act()
      }
      now = until
    },
  }
}

function watched() {
  const time = clock()
  let barks = 0
  const dog = watchOver(() => (barks += 1), time.after)
  return { dog, pass: time.pass, barks: () => barks }
}

test('silence is noticed, once', () => {
  const { pass, barks } = watched()
  pass(9000)
  expect(barks()).toBe(0)
  pass(2000)
  expect(barks()).toBe(1)
  pass(60_000)
  expect(barks()).toBe(1)
})

test('whoever is heard is left alone, however long it takes', () => {
  const { dog, pass, barks } = watched()
  for (let round = 0; round < 100; round += 1) {
    pass(4000)
    dog.heard(round)
  }
  expect(barks()).toBe(0)
  pass(11_000)
  expect(barks()).toBe(1)
})

test('whoever speaks on and gets no further is noticed after two minutes, once', () => {
  const { dog, pass, barks } = watched()
  dog.heard(7)
  for (let second = 0; second < 110; second += 1) {
    pass(1000)
    dog.heard(7)
  }
  expect(barks()).toBe(0)
  for (let second = 0; second < 30; second += 1) {
    pass(1000)
    dog.heard(7)
  }
  expect(barks()).toBe(1)
})

test('whoever gets on slowly is left alone', () => {
  const { dog, pass, barks } = watched()
  for (let second = 0; second < 600; second += 1) {
    pass(1000)
    dog.heard(Math.floor(second / 100))
  }
  expect(barks()).toBe(0)
})

test('a machine that slept for an hour gets a term of grace', () => {
  const { dog, pass, barks } = watched()
  pass(5000)
  dog.heard(1)
  pass(6000)
  expect(barks()).toBe(0)
})

test('nothing is noticed after the end', () => {
  const { dog, pass, barks } = watched()
  pass(6000)
  dog.stop()
  pass(60_000)
  expect(barks()).toBe(0)
})
