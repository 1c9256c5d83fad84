import * as fc from 'fast-check'
import { facts as algorithms } from '../content/algorithms/all.ts'
import { facts } from '../content/facts.ts'
import { library } from '../content/index.ts'
import { SOLVER } from '../content/tools.ts'
import { enter, outermost } from '../engine/locate.ts'
import { optionsOf } from '../engine/options.ts'
import type { CheckNode, Guides, Place, Values } from '../engine/types.ts'
import { solve } from '../negotiation/solve.ts'
import { compile } from '../recognizer/compile.ts'
import { diagnose } from '../recognizer/diagnose.ts'
import { createRecognizer } from '../recognizer/recognize.ts'
import { bounded } from './bounded.ts'
import { holdsPrivateKey } from './privateKey.ts'
import { textRead, toldCause } from './told.ts'
import { stepId, type TrailStep } from './trail.ts'
import type { Found, Pasted, Scan, Visit } from './visit.ts'
import { toLink, type Standing } from './link.ts'
import type { OpeningContent } from './visitFileContent.ts'

const guides: Guides = new Map(library.guides.map((guide) => [guide.id, guide]))
const { causes, signatures, readers } = library

/** The real content, without the parts of a page in between. */
export const content: OpeningContent = {
  causes,
  signatures,
  readers,
  guide: (id) => {
    const guide = guides.get(id)
    return Promise.resolve(guide && { guide, guides })
  },
  solver: {
    id: SOLVER,
    read: (text) => {
      const { verdict, summary, reasons, heard } = solve(text, '', algorithms)
      const values: Values = heard.host === undefined ? {} : { host: heard.host }
      return { verdict, summary, marks: [], notes: reasons, values }
    },
  },
  versions: {},
}

/** Every node that can be answered, with the values that includes give it. */
const places: readonly { guide: string; key: string; node: Place; given: Values }[] = library.guides.flatMap(
  (guide) => {
    const frame = outermost(guide)
    return Object.entries(guide.nodes).flatMap(([key, node]) => {
      if (node.kind !== 'include') return [{ guide: guide.id, key, node, given: {} }]
      const inside = enter(frame, key, node, guides)
      return Object.entries(inside?.guide.nodes ?? {}).flatMap(([inner, each]) =>
        each.kind === 'include' || inside === undefined
          ? []
          : [{ guide: guide.id, key: `${key}.${inner}`, node: each, given: inside.given }],
      )
    })
  },
)

const compiled = compile(signatures)

/** What the page makes of a text. */
export function foundIn(text: string): Found {
  const recognizer = createRecognizer(compiled)
  recognizer.push(text)
  const recognition = recognizer.end()
  return bounded({ recognition, diagnosis: diagnose(recognition, causes, signatures) })
}

const lines = signatures.flatMap(({ matches }) =>
  matches.map((example) => (typeof example === 'string' ? example : example.line)),
)

const time = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 })
const prose = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom('', 'It hangs since Monday.\nEverybody has it.', 'fred on server.example.com', '{host} <b>x</b>'),
)
const value = fc.oneof(
  fc.constantFrom('server.example.com', '192.0.2.7', 'fred', '22', '33001', '/home/fred/.ssh/id_ed25519', 'faspex'),
  fc.string({ maxLength: 30 }).map((text) => text.replaceAll(/[\r\n]/g, ' ')),
)
const valueName = fc.constantFrom(...library.parameters.map(({ name }) => name))
const values = fc.dictionary(valueName, value, { maxKeys: 6 })

const answers = places.flatMap((place) =>
  optionsOf(place.node).map((option): Omit<TrailStep, 'at'> => {
    const { guide, key, node, given } = place
    const kind = node.kind === 'outcome' ? 'question' : node.kind
    return {
      id: stepId(guide, key),
      kind,
      guide,
      key,
      option: option.id,
      text: node.text,
      answer: option.summary,
      given,
    }
  }),
)
const answerStep = fc
  .record({ step: fc.constantFrom(...answers), at: time, words: fc.option(prose, { nil: undefined }) })
  .map(({ step, at, words }): TrailStep => ({ ...step, at, ...(words === undefined ? {} : { words }) }))
const pasteStep = fc
  .record({
    at: time,
    lines: fc.nat({ max: 100_000 }),
    telling: fc.option(
      fc.array(
        fc.record({ number: fc.nat(), text: fc.constantFrom(...lines.filter((each) => !/[\r\n]/.test(each))) }),
        { maxLength: 3 },
      ),
      { nil: undefined },
    ),
    answer: fc.oneof(
      fc.constantFrom('it shows a success', 'nothing recognized'),
      fc
        .record({ cause: fc.constantFrom(...causes), certainty: fc.constantFrom('certain', 'likely', 'possible') })
        .map(({ cause: { title }, certainty }) => toldCause({ title, certainty: certainty as 'likely' })),
    ),
  })
  .map((step): Omit<TrailStep, 'id'> => ({
    kind: 'paste',
    at: step.at,
    given: {},
    text: textRead(step.lines),
    answer: step.answer,
    ...(step.telling === undefined ? {} : { lines: step.telling }),
  }))

const trail = fc.array(fc.oneof(answerStep, pasteStep), { maxLength: 8 }).map((steps): readonly TrailStep[] => {
  const named = steps.map((step, at): TrailStep => ('id' in step ? step : { ...step, id: `paste-${at + 1}` }))
  return named.filter(({ id }, at) => named.findIndex((each) => each.id === id) === at)
})

const checks = places.flatMap(({ guide, key, node }) =>
  node.kind === 'check' && node.reader !== undefined
    ? [{ step: stepId(guide, key), reader: (node as CheckNode).reader }]
    : [],
)
const samples = readers.flatMap((reader) => reader.samples.map((sample) => ({ reader, sample })))
const pasted = fc
  .array(fc.record({ of: fc.constantFrom(...samples), at: fc.nat(), known: values }), { maxLength: 3 })
  .map((all): Visit['pasted'] =>
    Object.fromEntries(
      all.map(({ of: { reader, sample }, at, known }): readonly [string, Pasted] => {
        const context = { today: '2026-11-21', ...known, ...sample.context }
        const steps = [`tool/${reader.id}`, ...checks.flatMap((each) => (each.reader === reader.id ? each.step : []))]
        const reading = reader.read(sample.text, context)
        const secret = reading.secret !== undefined || holdsPrivateKey(sample.text)
        const kept: Pasted = secret
          ? { reading: { ...reading, secret: 'private-key' }, context }
          : { text: sample.text, reading, context }
        return [steps[at % steps.length] ?? '', kept]
      }),
    ),
  )

const text = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 8 }).map((all) => all.join('\n'))

/** Recognizing takes longer than all the rest: a few hundred texts are read once. */
const finds: readonly Found[] = fc.sample(text, { numRuns: 300, seed: 4 }).map(foundIn)
const scan: fc.Arbitrary<Scan> = fc.oneof(
  fc.constant<Scan>({ status: 'none' }),
  fc
    .record({ found: fc.constantFrom(...finds), size: fc.nat(), name: fc.option(prose, { nil: undefined }) })
    .map(({ found, size, name }): Scan => {
      const source = { ...(name === undefined ? {} : { name: name.replaceAll(/[\r\n]/g, ' ') }), size }
      return { status: 'done', source, found, notices: [] }
    }),
)

const title = fc.oneof(
  fc.constantFrom(...causes.map((cause) => cause.title)),
  fc.constantFrom(...library.guides.map((guide) => guide.title)),
)

const factsTold = fc.record({
  since: fc.constant('2026-11-20T09:40[Europe/Berlin]'),
  client: fc.constantFrom('OpenSSH 9.6', 'WinSCP'),
  changed: prose.map((each) => each.replaceAll(/[\r\n]/g, ' ')),
  system: fc.constantFrom(...(facts.find(({ id }) => id === 'system')?.choices ?? []).map(({ id }) => id)),
})
const someFacts = fc
  .subarray(['since', 'client', 'changed', 'system'] as const)
  .chain((ids) => factsTold.map((all) => Object.fromEntries(ids.map((id) => [id, all[id]]))))

const standing: fc.Arbitrary<Standing | undefined> = fc.option(
  fc
    .record({ place: fc.constantFrom(...places), given: fc.array(fc.constantFrom(...answers), { maxLength: 4 }) })
    .map(({ place: { guide, key }, given }) => ({
      guide,
      node: key,
      answers: Object.fromEntries(
        given.flatMap((each) => (each.guide === guide ? [[each.key ?? '', each.option ?? '']] : [])),
      ),
    })),
  { nil: undefined },
)

/** Visits as pages make them, with the place where each stands. */
export const anyVisit: fc.Arbitrary<{ readonly state: Visit; readonly standing: Standing | undefined }> = fc
  .record({
    draft: fc.oneof(prose, text),
    scan,
    earlier: fc.array(title, { maxLength: 3 }),
    typed: values,
    read: values,
    pasted,
    notes: prose,
    issue: prose,
    facts: someFacts,
    trail,
    standing,
    added: fc.dictionary(fc.constantFrom('issue', 'checked', 'done', 'notes', 'paste-1', 'ssh-connect/port'), prose),
  })
  .map(({ standing: at, added, ...state }) => ({
    state: {
      ...state,
      edits: { texts: Object.fromEntries(state.trail.slice(0, 2).map(({ id }) => [id, `${id} was edited`])), added },
      place: at === undefined ? (state.scan.status === 'none' ? '/' : '/found') : toLink(at),
    },
    standing: at,
  }))
