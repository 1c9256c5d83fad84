import * as z from 'zod/mini'
import { FAILURE_CLASSES, type FailureClass } from '../recognizer/failureClasses.ts'
import { PROGRAMS, type Program } from '../recognizer/programs.ts'
import { STAGES } from '../recognizer/stages.ts'
import { claim, id, lead, line, name, printed, signatureName, text, valueName } from './shapeBasics.ts'

const failureClass = z.enum(Object.keys(FAILURE_CLASSES) as [FailureClass, ...FailureClass[]])
const program = z.enum(Object.keys(PROGRAMS) as [Program, ...Program[]])
const stage = z.enum(STAGES)
const certainty = z.enum(['certain', 'likely', 'possible'])
const version = z.string().check(z.regex(/^[0-9][0-9A-Za-z.]{0,19}$/, 'has to be a version like 9.8'))

export const signature = z.strictObject({
  id,
  program,
  template: z.string().check(z.minLength(1), z.maxLength(1000)),
  title: line,
  class: failureClass,
  stage,
  role: z.enum(['cause', 'symptom', 'attempt', 'progress', 'success', 'noise']),
  alone: z.exactOptional(z.boolean()),
  decides: z.exactOptional(z.strictObject({ cause: name, certainty })),
  since: z.exactOptional(version),
  until: z.exactOptional(version),
  matches: z
    .array(
      z.union([printed, z.strictObject({ line: printed, values: z.exactOptional(z.record(valueName, z.string())) })]),
    )
    .check(z.minLength(1), z.maxLength(20)),
  rejects: z.array(printed).check(z.minLength(1), z.maxLength(20)),
  ...claim,
})

const valueTest = z.strictObject({
  value: valueName,
  is: z.exactOptional(line),
  has: z.exactOptional(line),
  lacks: z.exactOptional(line),
  starts: z.exactOptional(line),
  atLeast: z.exactOptional(version),
  below: z.exactOptional(version),
})

const ids = z.array(signatureName).check(z.maxLength(100))
const where = z.array(valueTest).check(z.maxLength(10))

const rule = z.strictObject({
  all: z.exactOptional(ids),
  any: z.exactOptional(ids),
  none: z.exactOptional(ids),
  atLeast: z.exactOptional(
    z
      .array(z.strictObject({ signature: signatureName, count: z.int().check(z.minimum(1), z.maximum(1e6)) }))
      .check(z.maxLength(20)),
  ),
  where: z.exactOptional(where),
  sessions: z.exactOptional(z.int().check(z.minimum(1), z.maximum(1000))),
  certainty,
  next: z.exactOptional(lead),
})

export const cause = z.strictObject({
  id,
  class: failureClass,
  stage,
  title: line,
  explanation: text,
  evidence: z.array(rule).check(z.maxLength(50)),
  notes: z.exactOptional(z.array(z.strictObject({ where, text })).check(z.maxLength(10))),
  outlives: z.exactOptional(ids),
  setsAside: z.exactOptional(z.array(z.strictObject({ signature: signatureName, why: text })).check(z.maxLength(50))),
  next: lead,
  ...claim,
})

export const causeOverlay = z.strictObject({
  on: z.literal('cause'),
  cause: name,
  set: z.strictObject({
    title: z.exactOptional(line),
    explanation: z.exactOptional(text),
    next: z.exactOptional(lead),
  }),
})
