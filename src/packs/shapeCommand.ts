import * as z from 'zod/mini'
import { DIALECTS } from '../commands/types.ts'
import { claim, id, line, name, parameterName, text } from './shapeBasics.ts'

/** A piece of a word: what no shell could be tricked by is decided where it is quoted. */
const literal = z.string().check(z.maxLength(2000))
const parts = z
  .array(z.union([literal, z.strictObject({ param: parameterName })]))
  .check(z.minLength(1), z.maxLength(40))
const means = { means: z.exactOptional(line) }

/** A text alone is a word by itself: `ssh`. */
const bare = z.pipe(
  literal.check(z.minLength(1)),
  z.transform((only: string) => ({ word: [only] })),
)
const plainWords = [
  bare,
  z.strictObject({ word: parts, ...means }),
  z.strictObject({ op: z.enum(['|', '&&', '||', ';', '>', '>>', '<', '2>&1', '2>/dev/null']), ...means }),
  z.strictObject({ code: parts, ...means }),
] as const

/** A command inside a command holds no further one. */
const inner = z.strictObject({
  inner: z.array(z.union(plainWords)).check(z.minLength(1), z.maxLength(60)),
  dialect: z.literal('posix'),
  ...means,
})

const variant = z.strictObject({
  dialect: z.enum(DIALECTS),
  systems: z.array(z.enum(['linux', 'macos', 'windows', 'iris'])).check(z.minLength(1), z.maxLength(4)),
  lines: z
    .array(z.array(z.union([...plainWords, inner])).check(z.minLength(1), z.maxLength(80)))
    .check(z.minLength(1), z.maxLength(30)),
})

const variants = z.array(variant).check(z.minLength(1), z.maxLength(20))
const parameters = z.array(parameterName).check(z.maxLength(20))

export const command = z.strictObject({
  id,
  title: line,
  where: z.enum(['client', 'server', 'iris', 'node']),
  as: line,
  risk: z.enum(['read-only', 'reversible', 'can-lock-out', 'weakens-security']),
  riskNote: z.exactOptional(text),
  parameters,
  variants,
  expect: text,
  verify: z.exactOptional(text),
  undo: z.exactOptional(text),
  file: z.exactOptional(line),
  edits: z.exactOptional(z.enum(['sshd_config', 'authorized_keys', 'aspera.conf', 'ssh_config', 'known_hosts'])),
  tests: z.exactOptional(z.literal('sshd_config')),
  reloads: z.exactOptional(z.literal('sshd')),
  ...claim,
})

export const parameter = z.strictObject({
  name: parameterName,
  type: z.enum([
    'host',
    'port',
    'user',
    'path',
    'home',
    'key-file',
    'address-list',
    'word',
    'number',
    'fingerprint',
    'words',
  ]),
  label: line,
  hint: text,
  example: line,
  initial: z.exactOptional(line),
  pattern: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(200))),
})

export const commandOverlay = z.strictObject({
  on: z.literal('command'),
  command: name,
  set: z.strictObject({
    title: z.exactOptional(line),
    as: z.exactOptional(line),
    variants: z.exactOptional(variants),
    parameters: z.exactOptional(parameters),
    expect: z.exactOptional(text),
    verify: z.exactOptional(text),
    undo: z.exactOptional(text),
    riskNote: z.exactOptional(text),
    file: z.exactOptional(line),
  }),
})
