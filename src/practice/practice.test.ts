import { describe, expect, test } from 'vitest'
import { faults } from '../content/faults/all.ts'
import { healthy } from '../content/faults/healthy.ts'
import { library } from '../content/index.ts'
import { optionOf } from '../engine/options.ts'
import { compile } from '../recognizer/compile.ts'
import { FAILURE_CLASSES } from '../recognizer/failureClasses.ts'
import { diagnose } from '../recognizer/diagnose.ts'
import { recognize } from '../recognizer/recognize.ts'
import { deck } from './atBuild/deck.ts'
import { stepAt } from './place.ts'
import { neededAt } from './play.ts'
import { nodeAt } from './summary.ts'
import { playedFrom } from './trainee.ts'
import { readingAt, type Shelf } from './world.ts'

const guides = new Map(library.guides.map((guide) => [guide.id, guide]))
const shelf: Shelf = new Map(library.guides.map((guide) => [guide.id, { guide, guides }]))
const readers = library.readers
const compiled = compile(library.signatures)
const said = (text: string) => diagnose(recognize(text, compiled), library.causes, library.signatures)
const all = deck.faults.map((fault) => ({ id: fault.id, fault, table: { deck, fault, shelf, readers } }))

test('there are faults enough, of many kinds', () => {
  expect(faults.length).toBeGreaterThanOrEqual(20)
  expect(new Set(faults.map(({ guide }) => guide)).size).toBeGreaterThanOrEqual(10)
  expect(new Set(faults.map((fault) => fault.class)).size).toBeGreaterThanOrEqual(15)
  expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length)
  expect(new Set(faults.map(({ level }) => level))).toEqual(new Set([1, 2, 3]))
})

describe('every fault claims what it may', () => {
  test.each(faults)('$id', (fault) => {
    expect(Object.hasOwn(FAILURE_CLASSES, fault.class)).toBe(true)
    expect(fault.reviewed).toMatch(/^\d{4}-\d\d-\d\d$/)
    const known = new Set(library.sources.map(({ id }) => id))
    expect(fault.sources.length).toBeGreaterThan(0)
    for (const { source } of fault.sources) expect(known).toContain(source)
    for (const place of [...Object.keys(fault.scenes), ...fault.cures]) {
      expect(nodeAt(place, shelf), place).toBeDefined()
    }
    for (const cure of fault.cures) expect(['fix', 'outcome']).toContain(nodeAt(cure, shelf)?.kind)
    const names = new Set(library.parameters.map(({ name }) => name))
    for (const name of Object.keys(fault.values ?? {})) expect(names).toContain(name)
  })
})

describe('every scene says what its node asks for', () => {
  const scenes = faults.flatMap(({ id, scenes: own }) =>
    Object.entries(own).map(([place, scene]) => ({ id, place, scene })),
  )
  test.each(scenes)('$id at $place', ({ place, scene: { words, prints, option } }) => {
    const node = nodeAt(place, shelf)
    expect(words ?? prints).toBeDefined()
    if (node === undefined || node.kind === 'outcome') return expect(node?.kind).toBe('fix')
    if (option !== undefined) expect(optionOf(node, option)).toBeDefined()
    // Where a reader reads what is printed, the reader says what it means.
    const read = node.kind === 'check' && node.reader !== undefined && prints !== undefined
    if (node.kind !== 'fix') expect(option === undefined).toBe(read)
  })
})

describe('every fault can be solved with what the world says, and by its cure alone', () => {
  test.each(all)('$id', ({ fault, table }) => {
    const { causes, outcome } = said(fault.symptom)
    expect(outcome).not.toBe('success')
    const next = causes[0]?.next
    const byPaste = next && playedFrom(table, next.guide, next.node)
    // From the start of the guide, and from every place where the world of the fault says something.
    const byGuide = [`${fault.guide}/`, ...Object.keys(fault.scenes)].map((place) => {
      const [guide = '', node = ''] = place.split('/')
      return playedFrom(table, guide, node === '' ? undefined : node)
    })
    for (const rounds of byGuide) expect(rounds.at(-1)?.end, rounds[0]?.stand?.entry).toBe('solved')
    const ends = [byPaste, ...byGuide].filter((rounds) => rounds?.at(-1)?.end === 'solved')
    expect(fault.way.length).toBeGreaterThan(0)
    for (const rounds of ends) {
      const deeds = rounds?.at(-1)?.deeds ?? []
      const passed = deeds.flatMap((deed) => ('passed' in deed && deed.passed ? [deed.place] : []))
      expect(passed).toHaveLength(1)
      // Nobody who goes by what the world says does a fix in vain, unless the world says so.
      const failed = deeds.flatMap((deed) => (deed.did === 'retested' && !deed.passed ? [deed.place] : []))
      for (const place of failed) expect(Object.keys(fault.scenes)).toContain(place)
      expect(fault.cures).toContain(passed[0])
    }
  })

  test.each(all)('$id: the class of the fault is among what the symptom may mean, or shows on the way', ({ fault }) => {
    const texts = [fault.symptom, ...Object.values(fault.scenes).flatMap(({ prints }) => prints?.text ?? [])]
    const classes = texts.flatMap((text) => said(text).causes.map((cause) => cause.class))
    expect(classes).toContain(fault.class)
  })

  test.each(all)('$id: afterwards nothing fails', ({ fault }) => {
    const handedOn = fault.cures.some((place) => nodeAt(place, shelf)?.kind === 'outcome')
    expect(fault.passes === '').toBe(handedOn)
    if (!handedOn) expect(said(fault.passes).outcome).toBe('success')
  })
})

test('no name of the bench is left in any text', () => {
  const left = ['sshlab', 'labcli', 'LAB/', 'SRV/'].filter((name) => JSON.stringify(deck).includes(name))
  expect(left).toEqual([])
})

describe('what is printed is read', () => {
  const printed = all.flatMap(({ id, table, fault }) => {
    const rounds = Object.keys(fault.scenes).flatMap((place) => {
      const [guide = '', node = ''] = place.split('/')
      const loaded = shelf.get(guide)
      const step = loaded && stepAt({ guide, entry: node, answers: {} }, loaded)
      return step === undefined ? [] : [{ place, step, prints: fault.scenes[place]?.prints }]
    })
    return rounds.map((each) => ({ id, fault, table, ...each }))
  })
  test.each(printed.filter(({ prints }) => prints !== undefined))('$id at $place', ({ step, prints }) => {
    const reading = prints && readingAt(prints, step, readers)
    expect(prints?.text).not.toBe('')
    expect(reading?.verdict).not.toBe('unreadable')
  })

  test('every reader that a check uses has a healthy output, or none that fits', () => {
    const used = library.guides.flatMap(({ nodes }) =>
      Object.values(nodes).flatMap((node) => (node.kind === 'check' ? (node.reader ?? []) : [])),
    )
    const without = [...new Set(used)].filter((id) => !Object.hasOwn(healthy, id)).toSorted()
    expect(without).toEqual(['asuserdata', 'public-key', 'ssh-config', 'sshd-config'])
    for (const [id, { text, context }] of Object.entries(deck.healthy)) {
      const reader = readers.find((each) => each.id === id)
      expect(reader?.read(text, context).verdict, id).not.toBe('unreadable')
    }
  })
})

test('an outcome that has to be handed on says what is needed there', () => {
  const ends = faults.flatMap(({ cures }) => cures.flatMap((place) => nodeAt(place, shelf) ?? []))
  const handed = ends.flatMap((node) => (node.kind === 'outcome' ? [node] : []))
  expect(handed.length).toBeGreaterThanOrEqual(2)
  for (const node of handed) {
    expect(node.verdict).toBe('escalate')
    expect(neededAt(node).length).toBeGreaterThan(0)
  }
})
