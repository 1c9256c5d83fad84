import type { Json } from './packs.fixture.ts'
import type { Schema } from './schema.ts'

const WORDS = ['$schema', '$id', 'title', 'description', 'default', 'definitions', 'id']
const RULES = [
  '$ref',
  'type',
  'const',
  'enum',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'items',
]
const MORE = [
  'anyOf',
  'oneOf',
  'allOf',
  'pattern',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
]

/** What `fitsSchema` understands, of all that a schema may say. */
export const KNOWN_KEYWORDS: ReadonlySet<string> = new Set([...WORDS, ...RULES, ...MORE])

/** Every keyword that a schema uses. */
export function keywordsOf(schema: Schema): readonly string[] {
  const inside = [...(list(schema['anyOf']) ?? []), ...(list(schema['oneOf']) ?? []), ...(list(schema['allOf']) ?? [])]
  const named = [...Object.values(schema.properties ?? {}), ...Object.values(schema.definitions ?? {})]
  const single = ['items', 'additionalProperties', 'propertyNames'].flatMap((key) =>
    isSchema(schema[key]) ? [schema[key]] : [],
  )
  return [...Object.keys(schema), ...[...inside, ...named, ...single].flatMap(keywordsOf)]
}

/** Whether a value fits a schema of draft-07, as far as ours go. */
export function fitsSchema(root: Schema, value: Json): boolean {
  return fits(root, value, root)
}

function fits(schema: Schema, value: Json, root: Schema): boolean {
  const ref = schema['$ref']
  if (typeof ref === 'string') {
    const target = root.definitions?.[ref.replace('#/definitions/', '')]
    if (target === undefined) throw new Error(`${ref} leads nowhere`)
    return fits(target, value, root)
  }
  const [any, one, all] = [list(schema['anyOf']), list(schema['oneOf']), list(schema['allOf'])]
  return (
    fitsType(schema['type'], value) &&
    (!('const' in schema) || schema['const'] === value) &&
    (!Array.isArray(schema['enum']) || schema['enum'].includes(value)) &&
    (!any || any.some((each) => fits(each, value, root))) &&
    (!one || one.filter((each) => fits(each, value, root)).length === 1) &&
    (!all || all.every((each) => fits(each, value, root))) &&
    fitsInside(schema, value, root)
  )
}

function fitsInside(schema: Schema, value: Json, root: Schema): boolean {
  if (typeof value === 'string') {
    const pattern = schema['pattern']
    const matches = typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value)
    return matches && between([...value].length, schema['minLength'], schema['maxLength'])
  }
  if (typeof value === 'number') return between(value, schema['minimum'], schema['maximum'])
  if (Array.isArray(value)) {
    const { items } = schema
    const inside = !isSchema(items) || value.every((each) => fits(items, each, root))
    return inside && between(value.length, schema['minItems'], schema['maxItems'])
  }
  return typeof value !== 'object' || value === null || fitsKeys(schema, value, root)
}

function fitsKeys(schema: Schema, value: { [key: string]: Json }, root: Schema): boolean {
  const { properties = {}, additionalProperties: others, propertyNames: names, required = [] } = schema
  return (
    (required as readonly string[]).every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, each]) => {
      if (isSchema(names) && !fits(names, key, root)) return false
      const own = Object.hasOwn(properties, key) ? properties[key] : undefined
      if (own !== undefined) return fits(own, each, root)
      return isSchema(others) ? fits(others, each, root) : others !== false
    })
  )
}

function fitsType(type: unknown, value: Json): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value)
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type
    default:
      return type === undefined
  }
}

function between(size: number, least: unknown, most: unknown): boolean {
  return !(typeof least === 'number' && size < least) && !(typeof most === 'number' && size > most)
}

function list(value: unknown): readonly Schema[] | undefined {
  return Array.isArray(value) ? (value as readonly Schema[]) : undefined
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
