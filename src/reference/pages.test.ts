import { expect, test } from 'vitest'
import { library } from '../content/index.ts'
import { FAILURE_CLASSES, type FailureClass } from '../recognizer/failureClasses.ts'
import { locate } from '../engine/locate.ts'
import { causePage } from './causePage.ts'
import { classPage } from './classPage.ts'
import { codePage } from './codePage.ts'
import { FAMILIES } from './families.ts'
import { loadReference } from './load.ts'
import { messagePage } from './messagePage.ts'
import { codeKey, type Lead } from './types.ts'
import { bySureness, voicesOf } from './voices.ts'

const reference = await loadReference()
const sources = new Set(library.sources.map(({ id }) => id))
const guides = new Map(library.guides.map((guide) => [guide.id, guide]))
const ids = Object.keys(FAILURE_CLASSES) as FailureClass[]

/** Neither a line nor a text of these is known: libssh2 hands a status to its caller as a number. */
const UNSEEN = [0, ...Array.from({ length: 13 }, (_, at) => at + 9)].map((status) => `sftp-status/${status}`)

/** True where a person can stand: in a guide that is listed, at a node that exists. */
function opens({ guide, node }: Lead): boolean {
  const known = guides.get(guide)
  return known !== undefined && known.symptoms.length > 0 && locate(known, node, guides) !== undefined
}

/** What is missing of a page: one word each. */
function lacks(page: {
  title: string
  meaning: string
  guides?: readonly Lead[]
  sources: readonly { source: string }[]
}): readonly string[] {
  return [
    ...(page.title.trim() === '' ? ['title'] : []),
    ...(page.meaning.length < 4 ? ['meaning'] : []),
    ...(page.sources.length === 0 || page.sources.some(({ source }) => !sources.has(source)) ? ['source'] : []),
    ...(page.guides?.length === 0 ? ['guide'] : []),
    ...(page.guides ?? []).flatMap((lead) => {
      if (!opens(lead)) return [`a place to go, not ${lead.guide}/${lead.node}`]
      return reference.leads[`${lead.guide}/${lead.node}`] ? [] : [`the words of ${lead.guide}/${lead.node}`]
    }),
  ]
}

test.each(ids)('the page of the class %s is complete', (id) => {
  const { guides: cured, ...page } = classPage(reference, id)
  expect(lacks(id === 'none' ? page : { ...page, guides: cured })).toEqual([])
  expect(page.title.length).toBeLessThan(64)
  expect(page.meaning.split('. ').length).toBeGreaterThan(1)
  expect(page.stage === undefined).toBe(id === 'none')
  expect(page.causes.every(({ cause }) => cause.class === id)).toBe(true)
  expect(page.elsewhere.some(({ cause }) => cause.class === id)).toBe(false)
})

test('no two classes have one title', () => {
  expect(new Set(ids.map((id) => reference.classes[id].title)).size).toBe(ids.length)
})

test('the page of every code is complete: meaning, what prints it, what to do, its neighbors', () => {
  const bad = reference.codes.flatMap((code) => {
    const page = codePage(reference, code.family, code.number)
    if (page === undefined) return [`${codeKey(code)} has no page`]
    const { name, meaning, sources: from } = page.decoding
    const failure = code.class !== 'none'
    const shown = { title: `${FAMILIES[code.family].name} ${name}`, meaning, sources: from }
    const missing = [...lacks(failure ? { ...shown, guides: page.guides } : shown)]
    const seen = page.printedBy.length > 0 || code.texts.length > 0
    if (!seen && !UNSEEN.includes(codeKey(code))) missing.push('a line that prints it')
    if (page.printedBy.some(({ line }) => line === undefined)) missing.push('a real line')
    if (page.failure === undefined) missing.push('class')
    if (failure && page.meant.length === 0 && classPage(reference, code.class as FailureClass).causes.length > 0)
      missing.push('causes')
    if (page.before === undefined && page.after === undefined) missing.push('neighbors')
    return missing.map((what) => `${codeKey(code)} lacks ${what}`)
  })
  expect(bad).toEqual([])
})

test('a number that means nothing has no page, and a sum of bits has one', () => {
  expect(codePage(reference, 'fasp', 999)).toBeUndefined()
  expect(codePage(reference, 'libssh2', Number.NaN)).toBeUndefined()
  expect(codePage(reference, 'trace-mask', 508)?.decoding.details).toHaveLength(7)
  expect(codePage(reference, 'exit-status', 140)?.decoding.name).toBe('signal 12')
})

test('what is no failure leads nowhere by itself', () => {
  expect(classPage(reference, 'none').guides).toEqual([])
  expect(messagePage(reference, 'sshd.accepted-password')?.guides).toEqual([])
  expect(codePage(reference, 'fasp', 0)?.guides).toEqual([])
})

test('a code leads to guides and causes of its own family, where there are any', () => {
  for (const { family, number } of reference.codes) {
    const page = codePage(reference, family, number)
    const led = [...(page?.guides ?? []), ...(page?.meant ?? []).map(({ cause }) => cause.next)].map(
      ({ guide }) => guide,
    )
    if (family === 'sftp-status')
      expect(
        led.filter((guide) => guide.startsWith('aspera')),
        String(number),
      ).toEqual([])
    if (family === 'fasp') expect(led[0] ?? 'aspera', String(number)).toMatch(/^aspera/)
  }
})

test('the page of every message is complete: title, a real line, sources, and where to go unless it is no failure', () => {
  const bad = reference.signatures.flatMap(({ id, title, class: failure }) => {
    const page = messagePage(reference, id)
    if (page === undefined) return [`${id} has no page`]
    const shown = { title, meaning: title, sources: page.sources }
    const missing = [...lacks(failure === 'none' ? shown : { ...shown, guides: page.guides })]
    if (page.lines.length === 0) missing.push('a real line')
    return missing.map((what) => `${id} lacks ${what}`)
  })
  expect(bad).toEqual([])
})

test('the page of every cause is complete, and something shows it', () => {
  const bad = reference.causes.flatMap(({ id, title, explanation, sources: from }) => {
    const page = causePage(reference, id)
    if (page === undefined) return [`${id} has no page`]
    const missing = [...lacks({ title, meaning: explanation, sources: from, guides: page.guides })]
    if (page.shownBy.length === 0) missing.push('a message')
    return missing.map((what) => `${id} lacks ${what}`)
  })
  expect(bad).toEqual([])
})

test('every command can be opened from its page where a guide shows it', () => {
  const bad = Object.values(reference.uses)
    .flat()
    .filter((lead) => !opens(lead) || !reference.leads[`${lead.guide}/${lead.node}`])
  expect(bad).toEqual([])
  expect(Object.keys(reference.uses).length).toBeGreaterThan(100)
})

test('causes stand in the order of their likelihood', () => {
  for (const id of ids) {
    const best = classPage(reference, id).causes.map(
      ({ cause }) => reference.voices.filter((voice) => voice.cause === cause.id).toSorted(bySureness)[0],
    )
    const known = best.filter((voice) => voice !== undefined)
    expect(known, id).toEqual(known.toSorted(bySureness))
  }
})

test('a message speaks for a cause as its surest rule says, and alone only where that rule asks for nothing else', () => {
  const base = { class: 'none', stage: 'session', title: '', explanation: '', next: { guide: 'g', node: 'n' } } as const
  const cause = {
    ...base,
    id: 'c',
    sources: [],
    reviewed: '',
    evidence: [
      { any: ['a'], none: ['z'], certainty: 'certain' },
      { any: ['a', 'b'], certainty: 'likely' },
      { all: ['d', 'e'], certainty: 'possible' },
    ],
  } as const
  const signature = {
    ...base,
    id: 's',
    program: 'ssh',
    template: 's',
    role: 'cause',
    matches: [],
    rejects: [],
  } as const
  const decided = { ...signature, sources: [], reviewed: '', decides: { cause: 'c', certainty: 'likely' } } as const
  expect(voicesOf([cause], [decided])).toEqual([
    { signature: 'a', cause: 'c', certainty: 'certain', alone: false },
    { signature: 'b', cause: 'c', certainty: 'likely', alone: true },
    { signature: 'd', cause: 'c', certainty: 'possible', alone: false },
    { signature: 'e', cause: 'c', certainty: 'possible', alone: false },
    { signature: 's', cause: 'c', certainty: 'likely', alone: true },
  ])
})
