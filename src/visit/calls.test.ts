import { beforeEach, expect, test } from 'vitest'
import { calls, forgetCall, forgetCalls, holdsCalls, newCall, renameCall, resumeCall } from './calls.ts'
import { giveValues, keepIssue, standAt, startAfresh, tellFact, visit } from './visit.ts'

beforeEach(() => {
  startAfresh()
  calls.setState({ aside: [] })
})

test('a new call puts the one under way aside, and it comes back whole', () => {
  keepIssue('it asks and asks')
  giveValues({ host: 'a.example' })
  tellFact('affected', 'one')
  standAt('/g/a/b?c=d')
  const before = visit.getState()
  const { id } = calls.getState().current
  newCall()
  expect(visit.getState()).toMatchObject({ issue: '', typed: {}, facts: {} })

  keepIssue('another one')
  expect(resumeCall(id)).toBe('/g/a/b?c=d')
  expect(visit.getState()).toEqual(before)
  expect(calls.getState().current.id).toBe(id)
  expect(calls.getState().aside.map(({ visit: { issue } }) => issue)).toEqual(['another one'])
})

test('a call in which nothing happened is not kept', () => {
  newCall()
  newCall()
  expect(calls.getState().aside).toEqual([])
})

test('calls are renamed, the one under way too, and forgotten', () => {
  keepIssue('x')
  const { id } = calls.getState().current
  renameCall(id, 'Anna, Faspex')
  newCall()
  expect(calls.getState().aside[0]?.name).toBe('Anna, Faspex')
  renameCall(id, 'Anna')
  expect(calls.getState().aside[0]?.name).toBe('Anna')
  forgetCall(id)
  expect(calls.getState().aside).toEqual([])
  expect(resumeCall(id)).toBeUndefined()
})

test('a call under way and one put aside are held, until all is forgotten', () => {
  expect(holdsCalls()).toBe(false)
  tellFact('affected', 'one')
  expect(holdsCalls()).toBe(true)
  newCall()
  expect(holdsCalls()).toBe(true)
  forgetCalls()
  expect(holdsCalls()).toBe(false)
})

test('two calls never have one id, and only so many are kept', () => {
  for (let at = 0; at < 40; at += 1) {
    keepIssue(`call ${at}`)
    newCall()
  }
  const { aside } = calls.getState()
  expect(aside).toHaveLength(30)
  expect(new Set(aside.map(({ id }) => id)).size).toBe(30)
  expect(aside[0]?.visit.issue).toBe('call 39')
})
