import { expect, test } from 'vitest'
import { defineGuide } from '../../engine/defineGuide.ts'
import type { Knowledge, LoadedGuide } from '../../content/load.ts'
import { fromLink } from '../../visit/link.ts'
import { giveValues, startAfresh, visit } from '../../visit/visit.ts'
import { guidanceOf, linkTo, valuesAt } from './guidance.ts'

const claim = { sources: [], reviewed: '2026-11-20', why: '', say: '', do: '' }
const knowledge: Knowledge = { commands: [], parameters: [], readers: [], sources: [] }
const account = defineGuide({
  id: 'account',
  title: 'Account',
  summary: '',
  symptoms: [],
  start: 'folder',
  nodes: {
    folder: {
      kind: 'question',
      text: 'Folder of {account}?',
      ...claim,
      options: [{ id: 'fine', label: 'Fine', summary: 'fine', next: 'done' }],
    },
    done: { kind: 'outcome', verdict: 'resolved', text: 'Done', ...claim },
  },
})
const guide = defineGuide({
  id: 'login',
  title: 'Login',
  summary: '',
  symptoms: [],
  start: 'where',
  nodes: {
    where: {
      kind: 'question',
      text: 'Where?',
      ...claim,
      options: [
        { id: 'here', label: 'Here', summary: 'here', next: 'account' },
        { id: 'there', label: 'There', summary: 'there', next: 'end' },
      ],
    },
    account: { kind: 'include', guide: 'account', with: { account: { from: 'user' } }, exits: {} },
    end: { kind: 'outcome', verdict: 'escalate', text: 'End', ...claim },
  },
})
const loaded: LoadedGuide = { guide, guides: new Map([['account', account]]) }

function at(node: string, query: string) {
  const guidance = guidanceOf(fromLink('login', node, query), loaded, knowledge)
  if (guidance === undefined) throw new Error('there is no step')
  return guidance
}

test('a link stands where it says, with its answers', () => {
  const { step, stale, elsewhere } = at('account.folder', 'where=here')
  expect(step.key).toBe('account.folder')
  expect({ stale, elsewhere }).toEqual({ stale: [], elsewhere: false })
})

test('a link that only names a page begins there', () => {
  const { walk, step, elsewhere } = at('end', '')
  expect([walk.entry, step.key, elsewhere]).toEqual(['end', 'end', false])
})

test.each(['gone', '__proto__', 'constructor', ''])('a link to %j stands at the nearest step and says so', (node) => {
  const { step, elsewhere } = at(node, 'where=there')
  expect([step.key, elsewhere]).toEqual(['end', true])
})

test('a link to a retired step stands at the one that took its place, with its answers', () => {
  const renewed = {
    ...loaded,
    guide: { ...guide, retired: { who: { replacedBy: 'account' }, last: { replacedBy: 'end' } } },
  }
  const inside = guidanceOf(fromLink('login', 'who.folder', 'where=here'), renewed, knowledge)
  expect([inside?.step.key, inside?.walk.answers, inside?.elsewhere]).toEqual([
    'account.folder',
    { where: 'here' },
    false,
  ])
  expect(guidanceOf(fromLink('login', 'last', 'where=there'), renewed, knowledge)?.stale).toEqual([])
})

test('a link to an include stands at the first step inside it', () => {
  expect(at('account', '').step.key).toBe('account.folder')
})

test('answers that do not fit are named', () => {
  expect(at('where', 'where=gone&old=x').stale.map(({ key }) => key)).toEqual(['old', 'where'])
})

test('the link of a step leads to it', () => {
  const { walk, step } = at('account.folder', 'where=here')
  expect(linkTo(loaded, walk, step.key)).toBe('/g/login/account.folder?where=here')
})

test('an include hands the value of one parameter on as another', () => {
  startAfresh()
  giveValues({ user: 'fred' })
  const { step } = at('account.folder', 'where=here')
  expect(valuesAt(visit.getState(), loaded, step)).toMatchObject({ account: 'fred', user: 'fred' })
})
