import * as z from 'zod/mini'
import { address, escalation, id, line, name, nodeClaim, parameterName, text } from './shapeBasics.ts'

const voices = { text, why: text, say: text, do: text }
const texts = z.array(text).check(z.maxLength(30))
const commands = z.array(name).check(z.maxLength(20))
const phrases = z.array(line).check(z.maxLength(4))
const proof = z.strictObject({ text, command: z.exactOptional(name) })

export const option = z.strictObject({
  id,
  label: line,
  summary: line,
  next: name,
  when: z.exactOptional(z.array(name).check(z.maxLength(40))),
  unsure: z.exactOptional(z.literal(true)),
  listen: z.exactOptional(phrases),
})

const options = z.array(option).check(z.minLength(1), z.maxLength(30))

/** A node of a guide, by its kind. */
export const node = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('question'), ...voices, ...nodeClaim, hint: z.exactOptional(text), options }),
  z.strictObject({
    kind: z.literal('check'),
    ...voices,
    ...nodeClaim,
    commands,
    steps: z.exactOptional(texts),
    reader: z.exactOptional(name),
    options,
  }),
  z.strictObject({
    kind: z.literal('fix'),
    ...voices,
    ...nodeClaim,
    commands,
    steps: z.exactOptional(texts),
    before: z.exactOptional(text),
    verify: proof,
    undo: proof,
    worked: name,
    same: name,
    cannot: name,
  }),
  z.strictObject({
    kind: z.literal('outcome'),
    ...voices,
    ...nodeClaim,
    verdict: z.enum(['resolved', 'escalate', 'continue']),
    collect: z.exactOptional(texts),
    escalate: z.exactOptional(escalation),
    to: z.exactOptional(z.strictObject({ guide: name, node: z.exactOptional(name) })),
  }),
  z.strictObject({
    kind: z.literal('include'),
    guide: name,
    with: z.record(parameterName, z.union([line, z.strictObject({ from: parameterName })])),
    exits: z.record(name, name),
  }),
])

const symptoms = z.array(line).check(z.maxLength(12))

export const guide = z.strictObject({
  id,
  title: line,
  summary: line,
  symptoms,
  products: line,
  start: name,
  nodes: z.record(id, node),
  retired: z.exactOptional(z.record(id, z.strictObject({ replacedBy: z.exactOptional(id) }))),
})

export const guideOverlay = z.strictObject({
  on: z.literal('guide'),
  guide: name,
  set: z.exactOptional(
    z.strictObject({
      title: z.exactOptional(line),
      summary: z.exactOptional(line),
      symptoms: z.exactOptional(symptoms),
    }),
  ),
  nodes: z.exactOptional(z.record(id, node)),
})

export const nodeOverlay = z.strictObject({
  on: z.literal('node'),
  guide: name,
  node: name,
  set: z.exactOptional(
    z.strictObject({
      text: z.exactOptional(text),
      why: z.exactOptional(text),
      say: z.exactOptional(text),
      do: z.exactOptional(text),
      hint: z.exactOptional(text),
      before: z.exactOptional(text),
      steps: z.exactOptional(texts),
      collect: z.exactOptional(texts),
      escalate: z.exactOptional(escalation),
    }),
  ),
  options: z.exactOptional(
    z.record(
      name,
      z.strictObject({
        label: z.exactOptional(line),
        summary: z.exactOptional(line),
        next: z.exactOptional(name),
        listen: z.exactOptional(phrases),
      }),
    ),
  ),
  add: z.exactOptional(z.array(option).check(z.maxLength(10))),
})

export const source = z.strictObject({
  id,
  title: line,
  url: z.exactOptional(address),
  caution: z.exactOptional(text),
})
