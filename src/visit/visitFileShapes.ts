import * as z from 'zod/mini'
import { FACT_IDS } from '../engine/facts.ts'
import { CERTAINTIES } from '../recognizer/sessionCauses.ts'
import { STAGES } from '../recognizer/stages.ts'
import { isStepKey } from './link.ts'

/** Texts are cut off rather than refused: what is longer was not written by us, or by nobody. */
export function text(most: number) {
  return z.string().check(z.overwrite((given) => given.slice(0, most)))
}

/** A text of one line, with line ends as blanks. */
function line(most: number) {
  return z.string().check(z.overwrite((given) => given.slice(0, most).replaceAll(/[\r\n]/g, ' ')))
}

const count = z.int().check(z.minimum(0), z.maximum(1e12))
const id = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/))
const named = z.string().check(z.regex(/^[a-zA-Z0-9._-]{1,128}$/))
const stepKey = z.string().check(z.refine((key) => key.length < 500 && isStepKey(key)))
const time = z.number().check(z.minimum(0), z.maximum(8.64e15))
const certainty = z.enum(CERTAINTIES as [(typeof CERTAINTIES)[number], ...typeof CERTAINTIES])
const value = line(4000)
const place = z.object({ guide: id, node: stepKey })

/** The longest text that is taken over. */
export const LONGEST_TEXT = 2_000_000

/** Every part of a file, by what it is. Keys that a shape does not name are left out. */
export const shapes = {
  made: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/)),
  version: z
    .string()
    .check(z.regex(/^(?:\d{4}-\d\d-\d\d\.[0-9a-f]{4}|[a-z][a-z0-9-]{0,30} [0-9A-Za-z][0-9A-Za-z.+-]{0,39})$/)),
  whole: text(LONGEST_TEXT),
  prose: text(100_000),
  value,
  values: z.array(value).check(z.maxLength(100)),
  gap: line(300),
  id,
  stepKey,
  redacted: z.enum(['secrets', 'secrets and names']),
  fact: z.enum(FACT_IDS),
  standing: z.object({ guide: id, node: stepKey, entry: z.optional(stepKey), answers: z.optional(z.unknown()) }),
  answer: z.object({ guide: id, key: stepKey, option: id, at: time, words: z.optional(text(2000)) }),
  paste: z.object({
    paste: z.int().check(z.minimum(1), z.maximum(1e6)),
    lines: count,
    at: time,
    found: z.union([z.enum(['success', 'nothing']), z.object({ cause: id, certainty })]),
    telling: z.optional(z.unknown()),
  }),
  title: z.object({
    cause: z.optional(id),
    guide: z.optional(id),
    key: z.optional(stepKey),
    gaps: z.optional(z.unknown()),
  }),
  pasted: z.object({
    text: z.optional(text(LONGEST_TEXT)),
    verdict: named,
    context: z.optional(z.unknown()),
    secret: z.optional(z.literal('private-key')),
  }),
  source: z.object({ name: z.optional(line(300)), size: count }),
  diagnosis: z.object({
    outcome: z.enum(['diagnosed', 'uncertain', 'success', 'nothing']),
    causes: z.optional(z.unknown()),
    setAside: z.optional(z.unknown()),
    stages: z.optional(z.unknown()),
    values: z.optional(z.unknown()),
    sessions: z.optional(z.unknown()),
  }),
  cause: z.object({
    cause: id,
    certainty,
    gaps: z.optional(z.unknown()),
    notes: z.optional(z.unknown()),
    lines: z.optional(z.unknown()),
    next: z.optional(place),
  }),
  note: z.union([
    z.object({ note: z.int().check(z.minimum(0), z.maximum(99)), gaps: z.optional(z.unknown()) }),
    z.object({ versions: z.string().check(z.maxLength(200)) }),
  ]),
  line: z.object({ number: count, text: line(4000) }),
  aside: z.object({ signature: named, line: count, by: id }),
  stage: z.object({
    stage: z.enum(STAGES),
    state: z.enum(['passed', 'failed', 'not-reached', 'unknown']),
  }),
  session: z.object({
    id: line(200),
    pid: z.optional(line(40)),
    firstLine: count,
    lastLine: count,
    outcome: z.enum(['failed', 'success', 'unknown']),
    causes: z.optional(z.unknown()),
    user: z.optional(value),
    address: z.optional(value),
    port: z.optional(value),
  }),
  recognition: z.object({
    lines: count,
    findings: z.optional(z.unknown()),
    counts: z.optional(z.unknown()),
    sessionsDropped: count,
    secrets: z.optional(z.unknown()),
    unreadable: z.optional(z.enum(['empty', 'binary'])),
    longLines: count,
  }),
  finding: z.object({
    signature: named,
    line: count,
    lines: count,
    text: line(4000),
    values: z.optional(z.unknown()),
    session: line(200),
    truncated: z.boolean(),
  }),
  secret: z.object({
    kind: z.enum(['private-key', 'password', 'token', 'decrypted-packets']),
    line: count,
  }),
  count,
} as const
